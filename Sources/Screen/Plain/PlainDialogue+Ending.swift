import Assessment
import Conversation
import Language

extension PlainDialogue {
  /// The checklist so far, as lines.
  var checklist: [String] {
    state.phase.climb.map(ChecklistText.lines) ?? ["Nothing yet."]
  }

  /// The checklist that is to be said back; of one that was begun, only what is still to be said.
  var toReadBack: [String] {
    guard case .readBack(let plan, let missing, _) = state.phase else { return [] }
    guard !missing.isEmpty else { return checklist }
    return plan.commitments.filter { missing.contains($0.index) }
      .flatMap { ChecklistText.lines(for: $0, of: plan.climb) }
  }

  /// The lines to end with; none while the conversation goes on.
  var ending: [String] {
    guard case .ended(let ending) = state.phase else { return [] }
    switch ending {
    case .onTrack(let table):
      return ["", table.headline, "The number is on track. There is nothing to drill."] + doubt
    case .targetAgreed(let table):
      return [
        "", table.headline,
        "The target is agreed. The conversation about it can be held from now on.",
      ]
    case .notHeld:
      return ["", "Not today. A hard conversation gets easier when it is practised beforehand."]
    case .signed(let outcome):
      return signed(outcome)
    }
  }

  /// How an end that may be a slip is put right; none where it is sure.
  var doubt: [String] {
    guard case .ended(.onTrack(let table)) = state.phase, let ceiling = table.measurable.ceiling
    else { return [] }
    return [
      "Is less better here? Then type :back until the target is asked for, and “\(ceiling)”. An empty "
        + "line leaves it as it is."
    ]
  }

  private func signed(_ outcome: Outcome) -> [String] {
    let climb = outcome.signed.plan.climb
    return ["", climb.groundwork.table.headline, ""] + ChecklistText.lines(for: climb) + [
      "", "Next time    \(PlainLine.of(outcome.rule.wordsAndResolved))",
      "Signed       \(PlainLine.of(outcome.signed.name))",
      "Check-in     \(outcome.checkIn.full)",
    ]
  }
}

extension NumberOnTheTable {
  /// Who, which number, and where it stands: "Dana Reyes · booked demos 42 of 60 by 31 Dec · off
  /// track".
  var headline: String {
    "\(PlainLine.of(person)) · \(PlainLine.of(measurable.name)) \(measurable.numbers)"
      + " by \(measurable.due.short) · \(measurable.track)"
  }
}
