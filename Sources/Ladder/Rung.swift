/// One question of the ladder, and with it the kind of answer that it needs.
///
/// The first nine are the rungs of the assessment guide, section 1, under the guide's own names.
/// ``expectedYield`` is this program's: what a commitment should bring towards the gap, so that the
/// checklist can be added up.
public enum Rung: String, CaseIterable, Codable, Sendable, Hashable {
  /// Where the number should be and where it is today.
  case gap
  /// What is in the way, as a fact that could be checked.
  case obstacle
  /// What the person is going to do: actor, action and object, committed.
  case action
  /// Who the person needs to sit down with.
  case counterpart
  /// What exactly will be talked about or gone through.
  case topics
  /// When: a moment or recurring slot that fits a calendar.
  case time
  /// The very first thing that will be done, inside the next two working days.
  case firstStep = "first_step"
  /// How both sides will know that it happened.
  case measure
  /// How much of the gap the action is expected to bring, as a number.
  case expectedYield = "expected_yield"
  /// Next time: the early sign, and what will then be done about it.
  case courseCorrection = "course_correction"
}
