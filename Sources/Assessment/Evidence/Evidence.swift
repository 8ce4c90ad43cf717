import Ladder
package import Language

/// One answer as the rules see it: what was read, and which of its clauses are plans.
package struct Evidence {
  package let reading: Reading
  let rung: Rung
  let today: Day?
  /// The clauses that say what somebody does or will do, best first where it matters.
  let plans: [Plan]
  /// The first letters or blanks that stand for content, found once: most rungs ask for them.
  let blank: Range<Int>?
  /// How many words and numbers the answer has.
  let contentCount: Int
  /// Where the first plan stands that needs nothing more than its details.
  private let good: Int?
  /// Where the plan stands that the answer is judged by, found once: most rules ask for it.
  private var best: Int?

  var tokens: [Token] { reading.tokens }

  init(_ words: String, at rung: Rung, today: Day?, lexicon: Lexicon = .builtIn) {
    reading = Reading(words, today: today, expectsTime: rung == .time, lexicon: lexicon)
    blank = BlankReader.blank(in: 0..<reading.tokens.count, reading)
    contentCount = reading.tokens.reduce(0) { $0 + ($1.kind == .mark ? 0 : 1) }
    self.rung = rung
    self.today = today
    plans = PlanReader(reading: reading).plans()
    good = plans.firstIndex { $0.isGood }
    best = ActionRung.best(self)
  }

  /// The first plan that needs nothing more than its details.
  var goodPlan: Plan? { good.map { plans[$0] } }

  var hasGoodPlan: Bool { good != nil }

  /// The plan to go by: a good one, else the one that comes nearest.
  var bestPlan: Plan? { best.map { plans[$0] } }

  /// The clause that holds a token.
  func clause(holding token: Int) -> Clause? {
    reading.clauses.first { $0.tokens.contains(token) }
  }

  /// The number of the sentence that holds a token.
  func sentence(holding token: Int) -> Int? { clause(holding: token)?.sentence }

  /// The tokens of a sentence.
  func sentence(_ number: Int) -> Range<Int> {
    var lower: Int?
    var upper = 0
    for clause in reading.clauses where clause.sentence == number {
      lower = lower ?? clause.tokens.lowerBound
      upper = clause.tokens.upperBound
    }
    return (lower ?? 0)..<max(upper, lower ?? 0)
  }
}
