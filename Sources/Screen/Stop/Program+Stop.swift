import Assessment
import Canvas
import Conversation

extension Program {
  /// Gives the words in the field as the answer, unless they call for a private stop first.
  mutating func reply(_ words: String, in meeting: Meeting) -> [Effect] {
    if meeting.prompt?.turn == .person,
      var stop = PrivateStop(words, after: meeting.passedTopics)
    {
      // On a screen of their own the leader reads it at once.
      stop.isOpen = isRoomElsewhere
      self.meeting?.stop = stop
      self.meeting?.hasStopped = true
      self.meeting?.clearNotices()
      return [.eraseDraft]
    }
    return self.meeting?.ask(.reply(words)) ?? []
  }

  /// What the leader decides at a private stop.
  mutating func performAtStop(_ command: Command) -> [Effect] {
    guard let stop = meeting?.stop else { return [] }
    switch command {
    case .readStop:
      meeting?.stop?.isOpen = true
      return []
    case .pauseAtStop:
      meeting?.stop = nil
      return meeting?.ask(.pause) ?? []
    case .takeBack:
      meeting?.stop = nil
      return meeting?.edit { $0.replaceAll(with: "") } ?? []
    case .passStop:
      meeting?.stop = nil
      meeting?.passedTopics.formUnion(stop.topics)
      guard let words = meeting?.field.text else { return [] }
      return meeting?.ask(.reply(words)) ?? []
    default: return []
    }
  }

  /// The private stop on the only screen; nil where there is none, or where the leader has another.
  var stopView: StopView? {
    guard let stop = meeting?.stop, !isRoomElsewhere else { return nil }
    return StopView(stop, hints: hints(in: stage), size: size)
  }
}
