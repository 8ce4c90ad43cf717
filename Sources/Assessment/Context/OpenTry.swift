import Ladder
import Language

/// What somebody answered last, firm and theirs, with something left open.
struct OpenTry {
  let passage: Passage
  /// What it leaves open.
  let missing: [Facet]
  /// Whether somebody is spoken to in it.
  let isTalk: Bool

  /// An answer that was judged to lack no more than a part; nil where it was enough, or something else
  /// was wrong with it.
  init?(_ passage: Passage, _ judged: Judgement) {
    guard case .nebulous(.incomplete, let missing) = judged.verdict else { return nil }
    self.passage = passage
    self.missing = missing
    isTalk = judged.findings.contains { $0.facet == .counterpart }
  }

  /// It without the mark at its end.
  var words: String { passage.trimmed }

  /// It without its phrases of time.
  var timeless: String { passage.timeless }

  /// Its phrases of time.
  var times: String { passage.times }

  /// It without its phrases of time and without what comes behind what is done: "Tomorrow I'm ringing
  /// round, no excuses" is "I'm ringing round".
  var core: String {
    let verb = passage.reading.clauses.compactMap(\.verb).first?.upperBound ?? 0
    let end = passage.tokens.indices.dropFirst(verb).first { passage.tokens[$0].kind == .mark }
    return passage.timelessText(0..<(end ?? passage.tokens.count))
  }
}

extension Recollection {
  /// How the answer before is judged, the words that point back in it put in full.
  ///
  /// - Parameters:
  ///   - rung: The question that it is judged by.
  ///   - today: The day on which it was said.
  /// - Returns: The judgement; nil where nothing was said before.
  func judgedLast(at rung: Rung, today: Day?) -> Judgement? {
    said.first.map {
      Assessor(lexicon: $0.lexicon).recall($0.text, at: rung, today: today, after: earlier)
    }
  }

  /// The answer before, its words that point back put in full by an answer given after it.
  func inFull(_ open: OpenTry, by answer: String, at rung: Rung, today: Day?) -> String {
    let words = open.passage.text
    let resolver = ContextResolver(
      words, at: rung, today: today,
      context: AnswerContext(asked: "", said: earlier + [answer]), lexicon: open.passage.lexicon)
    return Rewriting(words, resolver.edits(isOpen: true)).text
  }

  /// What was said before the last answer, oldest first.
  private var earlier: [String] { said.dropFirst().reversed().map(\.text) }
}
