import Canvas

/// What the keys are called that the tour speaks of.
struct TourKeys: Hashable, Sendable {
  let enter = KeyPress(.enter).name
  let escape = KeyPress(.escape).name
  /// Of the field, where keys are those of readline.
  let emptyField = KeyPress.control("u").name
  let pane: String
  let card: String
  let actions: String
  let own: String
  let leave: String
  let begin: String
  let rehearse: String

  init(_ keymap: ProgramKeymap) {
    let browsing = KeyMoment(stage: Stage.browsing, isFieldEmpty: true)
    func key(_ command: Command, at moment: KeyMoment<Stage> = browsing) -> String {
      keymap.key(of: command, at: moment) ?? "“\(command.name)”"
    }
    pane = key(.nextPane)
    card = key(.bigCard)
    actions = key(.showActions)
    // The letter, since it is what leaving the field is for.
    own = keymap.letter(of: .wordQuestion, at: browsing) ?? key(.wordQuestion)
    leave = key(.leave)
    begin = key(.begin, at: .atHome)
    rehearse = key(.rehearse, at: .atHome)
  }
}

extension ProgramKeymap {
  /// The single letter that does something at a moment; nil where it has none.
  fileprivate func letter(of command: Command, at moment: KeyMoment<Stage>) -> String? {
    bindings.first { binding in
      guard binding.command == command, binding.holds(at: moment),
        case .character? = binding.press?.key
      else { return false }
      return binding.press?.modifiers.isEmpty ?? false
    }?.press?.name
  }
}
