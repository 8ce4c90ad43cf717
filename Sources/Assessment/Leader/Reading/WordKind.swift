import Language

/// A class of words that a wording leaves open.
enum WordKind: String, Sendable {
  /// A verb in its plain form, or a word nobody knows.
  case base
  /// "calling".
  case ing
  /// "called".
  case past
  /// "the", "your", "three": what a thing begins with.
  case the
  /// "I", "you", "they", "Dana": who does something.
  case who
  /// "them", "it", "Dana": whom it is done to.
  case whom
  /// A name: a capital inside the sentence.
  case name
  /// A number.
  case num
  /// A verb of telling: "explain", "describe".
  case telling
  /// Any word.
  case any

  init?(step: Substring) {
    guard step.hasPrefix("<"), step.hasSuffix(">") else { return nil }
    self.init(rawValue: String(step.dropFirst().dropLast()))
  }

  func accepts(_ token: Token) -> Bool {
    guard token.kind != .mark else { return false }
    switch self {
    case .base: return Self.isBase(token)
    case .ing: return token.has(.ing) && !token.isIn(Self.notActs)
    case .past: return token.has(.past) || token.isIn(Self.pasts)
    case .the: return token.isIn(Self.determiners) || token.kind == .number || token.has(.number)
    case .who: return token.isIn(Self.subjects) || Self.isName(token)
    case .whom: return token.isIn(Self.objects) || Self.isName(token)
    case .name: return Self.isName(token)
    case .num: return token.kind == .number || token.has(.number)
    case .telling: return token.isIn(Self.tellings)
    case .any: return true
    }
  }

  private static func isName(_ token: Token) -> Bool { token.capital && !token.isIn(small) }

  /// An unknown word counts: there are more verbs than any list holds.
  private static func isBase(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isIn(small) else { return false }
    if token.has(.base) { return true }
    if token.has(.ing) || token.has(.past) || token.has(.sForm) {
      return token.isIn(unchanging)
    }
    return token.tags.isEmpty || token.has(.noun)
  }

  static let small = WordSet(
    """
    i you he she it we they me him her us them this that these those the a an my your his its our their \
    is are was were be been am 's 're 'm 've 'd 'll has have had do does did will would shall should can \
    could may might must not to of in on at by for from with about as if than then there here what who \
    whom whose which when where why how and or but so because since until till while no none nobody nothing \
    someone somebody something anyone anything everyone everybody everything all both each every any some \
    most many much more few several yes ok okay very too also only still never always last next first \
    today tomorrow yesterday now once after before during under over above below between into onto off \
    out up down through against without within per half maybe perhaps quotation either neither another \
    other one two three four five six seven eight nine ten such quite rather enough fair well
    """)

  private static let notActs = WordSet(
    "thing something anything everything nothing morning evening during spring king string going ceiling being"
  )
  private static let pasts = WordSet(
    """
    put cut let set hit shut got rang sent took gave went came made did had said told spoke met ran sat saw \
    found left kept held brought bought thought began wrote drove rode chose broke swapped stopped paid lent \
    quit read led split spread fed bet cost hurt sold built lost won stood understood were was
    """)
  /// Their past is spelt like their plain form.
  private static let unchanging = WordSet(
    "put cut let set hit shut quit read split spread bet cost hurt")
  private static let determiners = WordSet(
    """
    the a an your my his her their our its this that these those each every all both some any another \
    two three four five six seven eight nine ten
    """)
  private static let subjects = WordSet(
    "i you he she it we they ye yous youse u ya this that these those somebody someone anyone anybody"
  )
  private static let objects = WordSet("it them him her me us this that these those each everyone")
  private static let tellings = WordSet(
    """
    explain describe elaborate expand clarify outline summarise summarize recap unpack sketch \
    explaining describing elaborating expanding clarifying outlining summarising unpacking
    """)
}
