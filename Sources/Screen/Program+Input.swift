import Canvas

extension Program {
  mutating func takeKey(_ press: KeyPress) -> [Effect] {
    if let command = keymap.command(for: press, at: moment) {
      return perform(command)
    }
    switch stage {
    case .listing:
      actions?.take(press)
      return []
    case .typing, .choosing:
      // Only moving by rows needs to know how the rows are drawn.
      let columns = press.key == .up || press.key == .down ? fieldColumns : .max
      return meeting?.take(press, columns: columns) ?? []
    case .wording:
      meeting?.word { _ = $0.handle(press) }
      return []
    case .naming:
      _ = meeting?.adjourning?.handle(press)
      meeting?.leaderNotice = nil
      return []
    case .home, .browsing, .resting, .looking, .ended, .dressing, .card, .curtained, .stopped,
      .hushed:
      return []
    }
  }

  mutating func takePaste(_ text: String) -> [Effect] {
    switch stage {
    case .listing: actions?.paste(text)
    case .typing, .choosing: return meeting?.paste(text) ?? []
    case .naming: meeting?.adjourning?.insert(paste: text)
    case .wording: meeting?.word { $0.insert(paste: text) }
    case .home, .browsing, .resting, .looking, .ended, .dressing, .card, .curtained, .stopped,
      .hushed:
      break
    }
    return []
  }

  /// Whether no words are being typed.
  var isFieldEmpty: Bool {
    switch stage {
    case .typing, .choosing: meeting?.field.isEmpty ?? true
    case .naming: meeting?.adjourning?.isEmpty ?? true
    case .wording: meeting?.wording?.field.isEmpty ?? true
    case .listing, .dressing, .home, .browsing, .resting, .looking, .ended, .card,
      .curtained, .stopped, .hushed:
      true
    }
  }

  private var fieldColumns: Int {
    guard let meeting else { return .max }
    return scene(of: meeting).field?.size.columns ?? .max
  }
}
