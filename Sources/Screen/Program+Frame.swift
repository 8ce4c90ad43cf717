public import Canvas

extension Program {
  /// What the screen shows.
  public func frame() -> Frame {
    guard let caption = tourCaption(in: screen) else { return scene }
    return Frame(caption, above: scene, size: screen)
  }

  /// What is shown of everything but a tour's caption.
  private var scene: Frame {
    var frame = Frame(size: size)
    switch stageBelowList {
    case .curtained: frame.draw(CurtainView(size: size, hint: curtainHint))
    case .card: frame.draw(cardView)
    case .stopped, .hushed, .home, .typing, .choosing, .browsing, .naming, .wording, .resting,
      .looking, .ended, .listing, .dressing:
      if let stopView {
        frame.draw(stopView)
      } else if let meeting {
        scene(of: meeting).draw(in: &frame)
      } else {
        frame.draw(homeView)
      }
    }
    if let themes {
      frame.draw(ThemeListView(themes, size: size))
    }
    if let actions {
      frame.draw(ActionListView(actions, size: size))
    }
    if let remark { frame.draw(remark: remark) }
    frame.settleCursor()
    return frame
  }

  /// The screen of a conversation: the room's, or the leader's own where the room has another.
  func scene(of meeting: Meeting) -> any Scene {
    guard isRoomElsewhere, meeting.hasLeaderView else {
      return MeetingScene(meeting, size: size, keymap: keymap)
    }
    let room = RoomMeeting(meeting)
    return LeaderScene(
      LeaderView(meeting, room: room, roomShows: roomShows), room: room, sight: meeting.sight,
      hints: meeting.hints(keymap, isLeaderView: true), size: size)
  }

  /// The keys of a stage without a field, as the foot names them.
  func hints(in stage: Stage) -> [Hint<Command>] {
    keymap.hints(at: KeyMoment(stage: stage, isFieldEmpty: true)).map { Hint($0) }
  }

  /// How the curtain goes up again.
  private var curtainHint: String {
    let moment = KeyMoment(stage: Stage.curtained, isFieldEmpty: true)
    return "\(keymap.key(of: .curtain, at: moment) ?? "") or Esc: the curtain goes up"
  }

  /// The home screen.
  var homeView: HomeView { HomeView(home, today: today, size: size, keymap: keymap) }
}

extension Meeting {
  /// Whether the leader has a view of their own now: alone with Part 1 they need none.
  fileprivate var hasLeaderView: Bool { prompt != nil && !isLeaderAlone }
}
