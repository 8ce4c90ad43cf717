import Assessment
import Conversation
import Language

extension MarkdownHandout {
  static func section(of reviewed: ReviewedLastTime) -> [String] {
    let lastTime = reviewed.lastTime
    let lines = zip(lastTime.commitments, reviewed.outcomes).map { commitment, outcome in
      let words = MarkdownText.block(commitment, indent: 2)
      return switch outcome {
      case .done(let proof): "- [x] \(words)\n  - proof: \(MarkdownText.block(proof, indent: 4))"
      case .notDone(let obstacle):
        "- [ ] \(words)\n  - in the way: \(MarkdownText.block(obstacle, indent: 4))"
      }
    }
    var blocks = ["## Last time, \(lastTime.day.full)", lines.joined(separator: "\n")]
    if let rule = lastTime.rule { blocks += ["The rule from then:", MarkdownText.quote(rule)] }
    return blocks
  }

  static func checklist(of climb: Climb) -> [String] {
    let count = climb.groundwork.table.measurable.standing.count
    let items = climb.commitments.map { commitment in
      let parts = commitment.parts.map { part in
        "  - \(part.rung.checklistLabel): \(MarkdownText.block(part.said(count: count), indent: 4))"
      }
      return (["- [ ] " + MarkdownText.block(commitment.title, indent: 2)] + parts)
        .joined(separator: "\n")
    }
    var blocks = ["## Checklist", items.isEmpty ? "Nothing yet." : items.joined(separator: "\n")]
    if let coverage = climb.coverage { blocks.append(coverage + ".") }
    return blocks
  }

  /// The read-back, the signature, the rule and the next check-in, as far as they have come.
  static func close(of phase: Phase, signed: Day?) -> [String] {
    switch phase {
    case .signing(_, let words): readBack(words)
    case .correcting(let plan, _, _): signature(of: plan, on: signed)
    case .closing(let plan, let rule, _): signature(of: plan, on: signed) + nextTime(rule)
    case .ended(.signed(let outcome)):
      signature(of: outcome.signed, on: signed) + nextTime(outcome.rule)
        + ["## Next check-in", outcome.checkIn.full]
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder, .readBack,
      .ended:
      []
    }
  }

  private static func readBack(_ words: String) -> [String] {
    ["## Read back", MarkdownText.quote(words)]
  }

  private static func signature(of plan: SignedPlan, on day: Day?) -> [String] {
    let date = day.map { ", \($0.full)" } ?? ""
    return readBack(plan.readBack) + ["## Signed", MarkdownText.line(plan.name) + date]
  }

  private static func nextTime(_ rule: TacticalAnswer) -> [String] {
    ["## Next time", MarkdownText.quote(rule.wordsAndResolved)]
  }
}
