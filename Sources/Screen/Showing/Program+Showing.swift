import Canvas
import Conversation

extension Program {
  /// Whether the room looks at a screen of its own, so that this one is the leader's.
  var isRoomElsewhere: Bool { prefersLeaderView ?? (viewers > 0) }

  /// What everybody sees, for whatever other screen the room looks at.
  public var roomView: RoomView {
    if isCurtainDown { return .curtain }
    guard let meeting, !meeting.isForLeaderAlone else { return .waiting }
    var room = RoomMeeting(meeting)
    room.card = card.flatMap { room.words(of: $0.subject) }
    return .meeting(room)
  }

  /// Whether seconds are to be counted: something has been asked and nobody has begun to answer.
  public var isQuiet: Bool {
    guard let meeting, meeting.silence != nil, meeting.quiet < Silence.longest else { return false }
    return actions == nil && themes == nil && !isCurtainDown
  }

  /// What the room's screen shows now, for the leader.
  var roomShows: RoomShows {
    if isCurtainDown { return .nothing }
    return card.map { .card($0.subject) } ?? .panes
  }
}

extension Meeting {
  /// Whether what is asked is nobody's business but the leader's.
  fileprivate var isForLeaderAlone: Bool {
    if case .ended(.notHeld) = state.phase { return true }
    return isLeaderAlone
  }

  /// The quiet since the question; nil where none is to be borne.
  var silence: Silence? {
    guard showsQuiet, stage == .typing || stage == .browsing, prompt?.turn == .person, takesWords,
      field.isEmpty || startsAnew
    else { return nil }
    return Silence(seconds: quiet)
  }
}
