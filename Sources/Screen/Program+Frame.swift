public import Canvas

extension Program {
  /// What the screen shows.
  public func frame() -> Frame {
    var frame = Frame(size: size)
    if let meeting {
      frame.draw(MeetingScene(meeting, size: size, keymap: keymap))
    } else {
      frame.draw(homeView)
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

  /// The home screen.
  var homeView: HomeView { HomeView(home, today: today, size: size, keymap: keymap) }
}
