import Canvas

extension MeetingScene {
  /// The one screen of a conversation, with what the leader adds to it.
  init(_ meeting: Meeting, size: Size, keymap: ProgramKeymap) {
    self.init(
      RoomMeeting(meeting), aside: LeaderAside(meeting), sight: meeting.sight,
      hints: meeting.hints(keymap), size: size)
  }
}

extension Meeting {
  /// The keys of the moment, as the foot names them.
  func hints(_ keymap: ProgramKeymap, isLeaderView: Bool = false) -> [Hint<Command>] {
    let isFieldEmpty = field.isEmpty && adjourning == nil && wording == nil
    let moment = KeyMoment(stage: stage, isFieldEmpty: isFieldEmpty)
    return keymap.hints(at: moment).filter { binding in
      switch binding.command {
      // Alone, or in a view of their own, the leader has the note in sight anyway.
      case .note: !isLeaderAlone && !isLeaderView
      // On a shared screen it is left to the list of actions: the foot is read by all.
      case .wordQuestion: isLeaderView
      default: true
      }
    }.map { binding in
      Hint(binding, named: isFieldEmpty ? hintOfEmptyField(binding.command) : nil)
    }
  }

  /// What Enter is called on an empty field that can be answered so.
  private func hintOfEmptyField(_ command: Command) -> String? {
    command == .answer ? choiceOfEmptyField?.hint : nil
  }
}
