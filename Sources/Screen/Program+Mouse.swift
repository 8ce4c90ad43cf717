import Canvas
import Conversation

/// The mouse does what keys do: each click comes to a command, or to what a key does to the same
/// part of the screen.
extension Program {
  mutating func takeMouse(_ action: MouseAction, at point: Point) -> [Effect] {
    if actions != nil {
      let size = size
      return actions?.take(action, at: point, size: size).map { perform($0) } ?? []
    }
    if themes != nil { return takeMouseOnThemes(action, at: point) }
    if stage == .curtained { return takeMouseOnCurtain(action, at: point) }
    if stage == .card { return takeMouseOnCard(action, at: point) }
    if let stopView {
      return action == .press ? stopView.command(at: point).map { perform($0) } ?? [] : []
    }
    guard let meeting else { return takeMouseAtHome(action, at: point) }
    let scene = scene(of: meeting)
    if action == .press, let command = scene.command(at: point) { return perform(command) }
    guard let pane = scene.pane(at: point) else { return [] }
    switch action {
    case .wheelUp: self.meeting?.scroll(pane, by: -2, limit: scene)
    case .wheelDown: self.meeting?.scroll(pane, by: 2, limit: scene)
    case .press: return click(pane, at: point, in: scene)
    }
    return []
  }

  private mutating func click(_ pane: Pane, at point: Point, in scene: any Scene) -> [Effect] {
    meeting?.focus(pane)
    if let index = scene.choices.firstIndex(where: { $0.contains(point) }),
      meeting?.stage == .choosing
    {
      let effects = meeting?.mark(index) ?? []
      return effects + perform(.choose)
    }
    if let field = scene.field, field.contains(point) { return clickField(field, at: point) }
    return []
  }

  private mutating func clickField(_ field: Rect, at point: Point) -> [Effect] {
    switch stage {
    case .typing, .choosing: return meeting?.edit { $0.click(at: point, in: field) } ?? []
    case .naming: meeting?.adjourning?.click(at: point, in: field)
    case .wording: meeting?.word { $0.click(at: point, in: field) }
    case .home, .browsing, .resting, .looking, .ended, .listing, .dressing, .card, .curtained,
      .stopped, .hushed:
      break
    }
    return []
  }

  /// A click on the line that says how raises the curtain; one elsewhere could be a slip.
  private mutating func takeMouseOnCurtain(_ action: MouseAction, at point: Point) -> [Effect] {
    action == .press && point.row == size.rows - 1 ? perform(.curtain) : []
  }

  private mutating func takeMouseOnCard(_ action: MouseAction, at point: Point) -> [Effect] {
    switch action {
    case .wheelUp: perform(.previousCard)
    case .wheelDown: perform(.nextCard)
    case .press: cardView.command(at: point).map { perform($0) } ?? []
    }
  }

  private mutating func takeMouseAtHome(_ action: MouseAction, at point: Point) -> [Effect] {
    switch action {
    case .wheelUp: home.move(by: -1)
    case .wheelDown: home.move(by: 1)
    case .press:
      if let command = homeView.command(at: point) { return perform(command) }
      guard let index = homeView.entry(at: point) else { return [] }
      if index == home.selected { return perform(.open) }
      home.selected = index
    }
    return []
  }
}
