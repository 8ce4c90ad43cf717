import Assessment
import Ladder
import Language

/// The judgement of an answer, in the shapes that the tests compare.
struct Judged {
  let judgement: Judgement

  init(_ words: String, at rung: Rung, today: String? = nil) {
    judgement = Assessor().assess(words, at: rung, today: today.flatMap { Day(iso: $0) })
  }

  /// The fault, or nil when the answer is tactical.
  var fault: Fault? {
    switch judgement.verdict {
    case .tactical: nil
    case .nebulous(let fault, _): fault
    }
  }

  var isTactical: Bool { fault == nil }

  var missing: [Facet] {
    switch judgement.verdict {
    case .tactical: []
    case .nebulous(_, let missing): missing
    }
  }

  var answer: TacticalAnswer? {
    switch judgement.verdict {
    case .tactical(let answer): answer
    case .nebulous: nil
    }
  }

  func text(of facet: Facet) -> String? {
    judgement.findings.first { $0.facet == facet }?.text
  }
}

/// What the rules alone make of an answer, before the learned weights have their say.
enum Ruled {
  /// The fault, or nil where the rules let it pass.
  static func fault(_ words: String, at rung: Rung) -> Fault? {
    Example(words, at: rung, today: nil).ruled
  }
}
