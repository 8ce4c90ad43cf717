import Canvas
import Conversation

extension Program {
  mutating func takeKey(_ press: KeyPress) -> [Effect] {
    if let command = keymap.command(for: press, at: moment) {
      return perform(command)
    }
    switch stage {
    case .listing:
      actions?.take(press)
      return []
    case .typing:
      // Only moving by rows needs to know how the rows are drawn.
      let columns = press.key == .up || press.key == .down ? fieldColumns : .max
      return meeting?.take(press, columns: columns) ?? []
    case .wording:
      meeting?.word { _ = $0.handle(press) }
      return []
    case .naming:
      _ = meeting?.adjourning?.handle(press)
      meeting?.notice = nil
      return []
    case .choosing:
      return takeChoice(press)
    case .home, .browsing, .resting, .looking, .ended, .dressing, .card, .curtained:
      return []
    }
  }

  mutating func takePaste(_ text: String) -> [Effect] {
    switch stage {
    case .listing: actions?.paste(text)
    case .typing: return meeting?.paste(text) ?? []
    case .naming: meeting?.adjourning?.insert(paste: text)
    case .wording: meeting?.word { $0.insert(paste: text) }
    case .home, .choosing, .browsing, .resting, .looking, .ended, .dressing, .card, .curtained:
      break
    }
    return []
  }

  /// Whether no words are being typed.
  var isFieldEmpty: Bool {
    switch stage {
    case .typing: meeting?.field.isEmpty ?? true
    case .naming: meeting?.adjourning?.isEmpty ?? true
    case .wording: meeting?.wording?.field.isEmpty ?? true
    case .listing, .dressing, .home, .choosing, .browsing, .resting, .looking, .ended, .card,
      .curtained:
      true
    }
  }

  private mutating func takeChoice(_ press: KeyPress) -> [Effect] {
    guard let meeting, case .character(let character) = press.key,
      press.modifiers.isDisjoint(with: [.control, .alt]),
      let index = meeting.rows.index(chosenBy: character)
    else { return [] }
    self.meeting?.selected = index
    // One letter can be a slip: what ends the conversation is chosen with Enter.
    return meeting.ends(with: meeting.rows[index]) ? [] : perform(.choose)
  }

  private var fieldColumns: Int {
    guard let meeting else { return .max }
    return scene(of: meeting).field?.size.columns ?? .max
  }
}

extension [Choice] {
  /// The choice that a letter or a number stands for.
  fileprivate func index(chosenBy character: Character) -> Int? {
    if let number = character.wholeNumberValue {
      return indices.contains(number - 1) ? number - 1 : nil
    }
    return firstIndex { String($0.letter) == character.lowercased() }
  }
}

// MARK: - Mouse

extension Program {
  mutating func takeMouse(_ action: MouseAction, at point: Point) -> [Effect] {
    guard actions == nil else {
      switch action {
      case .wheelUp: return perform(.up)
      case .wheelDown: return perform(.down)
      case .press: return []
      }
    }
    guard themes == nil else { return takeMouseOnThemes(action, at: point) }
    guard stage != .curtained, stage != .card else { return [] }
    guard let meeting else { return takeMouseAtHome(action, at: point) }
    let scene = scene(of: meeting)
    guard let pane = scene.panes.first(where: { $0.area.contains(point) })?.pane else { return [] }
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
      meeting?.selected = index
      return perform(.choose)
    }
    if let field = scene.field, field.contains(point), meeting?.stage == .typing {
      return meeting?.edit { $0.click(at: point, in: field) } ?? []
    }
    return []
  }

  private mutating func takeMouseAtHome(_ action: MouseAction, at point: Point) -> [Effect] {
    switch action {
    case .wheelUp: home.move(by: -1)
    case .wheelDown: home.move(by: 1)
    case .press:
      if let index = homeView.entry(at: point) {
        if index == home.selected { return perform(.open) }
        home.selected = index
      }
    }
    return []
  }
}
