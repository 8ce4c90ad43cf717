import Ladder
import Language

/// What was said and asked before an answer, ready to be searched.
struct Recollection {
  /// What the person said, latest first.
  let said: [Passage]
  let question: PutQuestion
  /// Whether the answer was given before, word for word.
  let isRepeat: Bool
  private let rung: Rung
  private let today: Day?

  /// What is remembered of a context for an answer.
  init(
    _ context: AnswerContext, of answer: String, at rung: Rung, today: Day?, lexicon: Lexicon
  ) {
    let put = context.asked
    let count = context.said.count
    let context = context.withoutRepeats(of: answer)
    isRepeat = context.said.count < count
    let givesBack = AnswerContext(asked: put, said: context.said).givesBackLast
    said = context.said.suffix(Self.reach).reversed().map {
      Passage($0, today: today, lexicon: lexicon)
    }
    question = PutQuestion(
      passage: Passage(context.asked, today: today, lexicon: lexicon), givesBack: givesBack)
    self.rung = rung
    self.today = today
  }

  /// How many earlier answers a word can point back over.
  private static let reach = 40

  /// Everything that was named, so that it is read once for all the words that point back.
  struct Named {
    var asked: [Antecedent]
    /// For each earlier answer, latest first.
    var said: [[Antecedent]]

    /// Only what a word that points back can mean: what it calls by name, or a list that is long enough.
    func narrowed(to mention: Mention) -> Named {
      if let noun = mention.noun { return called(noun) }
      switch mention.form {
      case .nth(let place): return listing(place) ?? self
      case .first(let count), .last(let count): return listing(count) ?? self
      case .partOf(_, let share?):
        return filter { antecedent in antecedent.count.map { $0 >= share } ?? true }
      case .whole, .partOf, .owner, .towards: return self
      }
    }

    /// Only what is called so: the gaps, of all that was named.
    private func called(_ noun: String) -> Named {
      let stem = Passage.stem(noun)
      return filter { antecedent in
        antecedent.text.lowercased().split(separator: " ").contains {
          Passage.stem(String($0)) == stem
        }
      }
    }

    /// Only lists of so many and more; nil where there is none.
    private func listing(_ count: Int) -> Named? {
      let lists = filter { $0.parts.count >= count }
      return lists.asked.isEmpty && lists.said.allSatisfy(\.isEmpty) ? nil : lists
    }

    private func filter(_ isMeant: (Antecedent) -> Bool) -> Named {
      Named(asked: asked.filter(isMeant), said: said.map { $0.filter(isMeant) })
    }
  }

  /// Reads what the question and the earlier answers name.
  func named() -> Named {
    let asked = AntecedentReader(passage: question.passage).antecedents()
    return Named(
      asked: canTakeFromQuestion ? asked.filter(isUsable) : [],
      said: said.map { $0.placesNumber ? [] : AntecedentReader(passage: $0).antecedents() })
  }

  /// What a word that asks for this points to; nil where nothing fits, or what fits is vague.
  ///
  /// - Parameters:
  ///   - need: What the word can point to.
  ///   - named: Everything that was named, as ``named()`` gives it.
  ///   - isContacted: Whether it is somebody to be spoken to, rather than a thing.
  /// - Returns: What it points to.
  func antecedent(
    for need: Mention.Need, among named: Named, isContacted: Bool
  ) -> Antecedent? {
    if let found = named.asked.first(where: { $0.fits(need) }) { return found }
    for (passage, named) in zip(said, named.said) {
      let fitting = named.filter {
        $0.fits(need) && !$0.isEach && (!isContacted || $0.canBeSpokenTo || need.isThing)
      }
      guard let found = best(fitting, isContacted) ?? pair(need, named) else { continue }
      return found.isVague || passage.isHedged ? nil : found
    }
    return nil
  }

  /// "both of them" after "Marta has sent no plan, and Stefan blocks the stage": the two who were named.
  private func pair(_ need: Mention.Need, _ named: [Antecedent]) -> Antecedent? {
    guard case .several(2) = need else { return nil }
    let somebody = named.filter { $0.isSomebody && !$0.isPlural && !$0.isVague }
    guard somebody.count == 2, somebody[0].text != somebody[1].text else { return nil }
    return somebody[0].joined(to: somebody[1], as: "\(somebody[0].text) and \(somebody[1].text)")
  }

  /// A person's name or a counted thing goes before what is only called something.
  private func best(_ fitting: [Antecedent], _ isContacted: Bool) -> Antecedent? {
    if isContacted, let somebody = fitting.first(where: { $0.isSomebody && !$0.isVague }) {
      return somebody
    }
    return fitting.first { !$0.isVague && $0.isAnchored } ?? fitting.first { !$0.isVague }
      ?? fitting.first
  }

  /// Whom and what it is about have to come from the person, unless the question is open.
  private var canTakeFromQuestion: Bool {
    switch rung {
    case .action, .firstStep, .courseCorrection, .obstacle: true
    case .gap, .counterpart, .topics, .time, .measure, .expectedYield: question.isOpen
    }
  }

  private func isUsable(_ antecedent: Antecedent) -> Bool {
    guard !antecedent.isVague, antecedent.isAnchored else { return false }
    let words = antecedent.text.lowercased().split(separator: " ").map(String.init)
    // "two working days": nobody has said anything of them.
    let isTime = question.passage.tokens[antecedent.tokens].last.map { !$0.isTimeless } ?? false
    return !isTime && !words.contains { Self.methodWords.contains($0) }
  }

  /// What questions are made of.
  private static let methodWords: Set<String> = [
    "way", "thing", "target", "number", "day", "time", "step", "point", "action", "plan", "agenda",
    "question", "part", "you", "your", "between", "know", "these", "both", "brings", "bring",
  ]

  /// Every earlier text that has a moment in it, latest first, the question's own included; those that only last
  /// until then behind the others.
  ///
  /// Not one at which something happened, as in "the belt went on Sunday".
  var moments: [(passage: Passage, time: TimePhrase)] {
    let texts = said + [question.passage]
    return moments(in: texts) { !$0.isBound($1) } + moments(in: texts) { $0.isBound($1) }
  }

  private func moments(
    in texts: [Passage], where isMeant: (Passage, TimePhrase) -> Bool
  ) -> [(passage: Passage, time: TimePhrase)] {
    texts.compactMap { passage in
      passage.reading.times.last {
        ($0.kind == .day || $0.kind == .recurring) && !$0.isAtOnce
          && !passage.isSince($0) && isMeant(passage, $0)
          && (!passage.isPast($0) || isToCome($0))
      }.map { (passage, $0) }
    }
  }

  /// "I had it down for Monday the 7th": the day is still to come.
  private func isToCome(_ time: TimePhrase) -> Bool {
    guard let today, let day = time.day else { return false }
    return day > today && time.isDate
  }
}
