import Conversation

extension TourStep {
  /// The deeds that a conversation bears witness to.
  ///
  /// A step that can be done no more counts as done, so that nobody is asked for what the
  /// conversation has left behind.
  static func deeds(in state: ConversationState) -> Set<TourStep> {
    var deeds: Set<TourStep> = []
    guard let climb = state.phase.climb else { return deeds }
    deeds.insert(.script)
    let hasActed = climb.held(at: .action(0, .action)) != nil
    if hasActed { deeds.insert(.action) }
    if hasActed || climb.hasTriedAnAction { deeds.insert(.nonAnswer) }
    if [.firstStep, .time].contains(where: { climb.settled(at: .action(0, $0)) != nil }) {
      deeds.insert(.date)
    }
    // Own questions belong on the ladder.
    if state.phase.isBehindLadder || climb.position == .covered { deeds.insert(.ownQuestion) }
    return deeds
  }

  /// The deeds that one thing that happened to the program amounts to.
  ///
  /// - Parameters:
  ///   - before: The open conversation before it.
  ///   - after: The program after it.
  /// - Returns: The steps that are over by it.
  static func deeds(from before: Meeting?, to after: Program) -> Set<TourStep> {
    guard let meeting = after.meeting else { return [] }
    var deeds = deeds(in: meeting.state)
    if meeting.focus == .checklist { deeds.insert(.checklist) }
    if after.card != nil { deeds.insert(.card) }
    if after.actions != nil { deeds.insert(.actions) }
    let wasAsked = before?.wording != nil && meeting.wording == nil
    if meeting.wording?.hearing != nil || (wasAsked && meeting.state.ownQuestion != nil) {
      deeds.insert(.ownQuestion)
    }
    return deeds
  }
}

extension Climb {
  /// Whether something that is no answer has been given at the first action.
  fileprivate var hasTriedAnAction: Bool {
    slot == .action(0, .action) && !tries.isEmpty
  }
}

extension Phase {
  /// Whether the ladder has been climbed to its end.
  fileprivate var isBehindLadder: Bool {
    switch self {
    case .readBack, .signing, .correcting, .closing, .ended: true
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder: false
    }
  }
}
