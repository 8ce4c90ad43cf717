import Assessment
import Conversation
import Ladder
import Language

extension RoomChecklist {
  /// The checklist of a conversation.
  init(_ meeting: Meeting) {
    let climb = meeting.state.phase.climb
    commitments =
      climb.map { climb in climb.commitments.map { RoomCommitment($0, of: climb) } } ?? []
    coverage = climb.flatMap(RoomCoverage.init)
    progress = climb?.progress ?? "checklist empty"
    isBegun = climb != nil
    isGrowing = if case .ladder = meeting.state.phase { true } else { false }
  }
}

extension RoomCommitment {
  fileprivate init(_ commitment: Commitment, of climb: Climb) {
    number = commitment.index + 1
    title = commitment.title
    parts = commitment.parts.map { part in
      RoomPart(
        part, held: climb.held(at: .action(commitment.index, part.rung)),
        count: climb.groundwork.table.measurable.standing.count)
    }
  }
}

extension RoomPart {
  /// A part; words that wait to be confirmed are shown, since nothing that was said is lost.
  fileprivate init(_ part: CommitmentPart, held: Held?, count: Count?) {
    label = part.rung.checklistLabel
    isSettled = part.answer != nil
    guard let answer = part.answer else {
      words = held.flatMap { held in
        held.note.map { "\(held.answer.part(written: count)) \($0)" }
      }
      inFull = []
      return
    }
    words = answer.part(written: count)
    let day: String? =
      if case .day(let day)? = answer.moment, part.rung == .time || part.rung == .firstStep {
        day.full
      } else { nil }
    inFull = [answer.resolvedInFull, day].compactMap(\.self)
  }
}

extension RoomCoverage {
  /// What is covered; nil where the number is not counted or not short of its target.
  fileprivate init?(_ climb: Climb) {
    guard let count = climb.groundwork.table.measurable.standing.count, count.gap > .zero else {
      return nil
    }
    let covered = count.written(climb.covered)
    words = "Covers \(covered) of the \(count.written(count.gap)) missing"
    short = "Covers \(covered) of the \(count.written(count.gap))"
    bar = Coverage(
      covered: climb.covered.tenThousandths, whole: count.gap.tenThousandths,
      cells: max(1, min(count.gap.tenThousandths / 10_000, 200)))
  }
}

extension Climb {
  fileprivate var progress: String {
    guard let count = groundwork.table.measurable.standing.count else {
      return "checklist \(actionCount)"
    }
    return "checklist \(count.written(covered)) of \(count.written(count.gap))"
  }
}

extension TacticalAnswer {
  /// The answer as a part of the checklist: its words, or its number as it is written.
  fileprivate func part(written count: Count?) -> String {
    guard rung == .expectedYield, let quantity else { return words }
    return count?.written(quantity) ?? quantity.grouped
  }
}
