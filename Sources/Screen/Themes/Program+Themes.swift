import Canvas

extension Program {
  /// Marks another theme, which is worn at once.
  mutating func moveTheme(by rows: Int) -> [Effect] {
    guard var list = themes else { return [] }
    list.move(by: rows)
    return wearMarked(in: list)
  }

  /// Keeps the marked theme; one that cannot be seen is not kept.
  mutating func keepTheme() -> [Effect] {
    guard let list = themes, list.problem == nil else { return [] }
    themes = nil
    return [.keepTheme(list.chosen)]
  }

  /// Goes back to the theme that was worn before.
  mutating func closeThemes() -> [Effect] {
    guard let list = themes else { return [] }
    themes = nil
    return [.showTheme(list.before)]
  }

  /// A click marks a row, and a second one keeps it; one outside the list closes it.
  mutating func takeMouseOnThemes(_ action: MouseAction, at point: Point) -> [Effect] {
    guard var list = themes else { return [] }
    switch action {
    case .wheelUp: return moveTheme(by: -1)
    case .wheelDown: return moveTheme(by: 1)
    case .press:
      let view = ThemeListView(list, size: size)
      guard view.area.contains(point) else { return closeThemes() }
      guard let row = view.row(at: point) else { return [] }
      if row == list.selected { return keepTheme() }
      list.mark(row)
      return wearMarked(in: list)
    }
  }

  private mutating func wearMarked(in list: ThemeList) -> [Effect] {
    guard list.selected != themes?.selected else { return [] }
    themes = list
    return [.showTheme(list.chosen)]
  }
}
