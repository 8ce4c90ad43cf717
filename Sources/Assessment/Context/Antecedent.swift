/// Something that was named, to which a later word can point back.
struct Antecedent {
  enum Kind {
    case person(Gender)
    /// A name that may be anybody's, or a company's.
    case name
    case organisation, thing
  }

  enum Gender { case female, male, unsaid }

  var text: String
  var kind: Kind
  var isPlural: Bool
  /// How many they are, where it was said.
  var count: Int?
  /// Whether the words name nobody and nothing in particular.
  var isVague: Bool
  /// The parts of a list: "Acme, Borden and Carrow".
  var parts: [String] = []
  var tokens: Range<Int>
  /// Whether it is exact enough to be taken from a question.
  var isAnchored = false
  /// Whether it is one thing that holds many: "the no-show list".
  var holdsMany = false
  /// Whether it is each of many, and so none of them: "every sink".
  var isEach = false
  /// Whether it is a stretch of time: "six of the ten days".
  var isTime = false

  /// Whether it names people rather than things.
  var isSomebody: Bool {
    switch kind {
    case .person, .name, .organisation: true
    case .thing: false
    }
  }

  /// With another as one list, which is called so as a whole: "Acme, Borden and Carrow".
  func joined(to next: Antecedent, as whole: String) -> Antecedent {
    var list = self
    list.parts = (parts.isEmpty ? [text] : parts) + [next.text]
    list.text = whole
    list.isPlural = true
    list.count = list.parts.count
    list.isVague = isVague || next.isVague
    return list
  }

  /// As it is called when it has been named before: "the seven mums".
  var definite: Antecedent {
    guard count != nil, parts.isEmpty,
      let first = text.first, first.isNumber || first.isLowercase, !text.hasPrefix("the "),
      !text.hasPrefix("my "), !text.hasPrefix("our "), !text.hasPrefix("both ")
    else { return self }
    var definite = self
    definite.text = "the " + text
    return definite
  }

  /// Whether somebody could be spoken to about or behind it: "the twelve renewals", but not "rents".
  var canBeSpokenTo: Bool {
    !isTime && (isSomebody || isVague || count != nil || holdsMany)
  }

  /// Whether a word that asks for this can point to it.
  func fits(_ need: Mention.Need) -> Bool {
    switch need {
    case .several(let wanted):
      if isPlural { return wanted.map { count == $0 } ?? true }
      guard wanted == nil else { return false }
      if holdsMany { return true }
      switch kind {
      case .name, .organisation: return true
      case .person, .thing: return false
      }
    case .she: return fits(.female)
    case .he: return fits(.male)
    case .thing, .place:
      guard !isPlural else { return false }
      switch kind {
      case .thing, .organisation: return true
      case .person, .name: return false
      }
    }
  }

  private func fits(_ wanted: Gender) -> Bool {
    guard !isPlural else { return false }
    switch kind {
    case .name: return true
    case .person(let gender): return gender == .unsaid || gender == wanted
    case .organisation, .thing: return false
    }
  }
}
