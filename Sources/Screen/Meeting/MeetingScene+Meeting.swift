import Canvas

extension MeetingScene {
  /// The one screen of a conversation, with what the leader adds to it.
  init(_ meeting: Meeting, size: Size) {
    self.init(
      RoomMeeting(meeting), aside: LeaderAside(meeting), sight: meeting.sight,
      hints: meeting.hints, size: size)
  }
}

extension Meeting {
  /// The keys of the moment, as the foot names them.
  fileprivate var hints: [Hint] {
    let isFieldEmpty = field.isEmpty && adjourning == nil && wording == nil
    return Keymap.hints(in: stage, isFieldEmpty: isFieldEmpty).filter { binding in
      // Alone, the leader has the note in sight anyway.
      binding.command != .note || !isLeaderAlone
    }.map { binding in
      Hint(binding, named: isFieldEmpty ? hintOfEmptyField(binding.command) : nil)
    }
  }

  /// What Enter is called on an empty field that can be answered so.
  private func hintOfEmptyField(_ command: Command) -> String? {
    command == .answer ? choiceOfEmptyField?.hint : nil
  }
}
