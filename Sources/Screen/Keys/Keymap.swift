import Canvas

/// What every key does: one table, from which keys are dispatched, hints drawn and the list of
/// actions made, so that the three always agree.
struct Keymap<Command: Bindable, Stage: Staged>: Sendable {
  /// The bindings, in the order in which hints and the list show them.
  let bindings: [KeyBinding<Command, Stage>]

  /// A map of these bindings; where two of them hold, the first one counts.
  init(_ bindings: [KeyBinding<Command, Stage>]) {
    self.bindings = bindings
  }

  /// What a key does; nil when it is text, or means nothing here.
  func command(for press: KeyPress, at moment: KeyMoment<Stage>) -> Command? {
    bindings.first { $0.press == press && $0.holds(at: moment) }?.command
  }

  /// The bindings that the foot names, each key and each name once.
  func hints(at moment: KeyMoment<Stage>) -> [KeyBinding<Command, Stage>] {
    var pressed: Set<KeyPress> = []
    var named: Set<String> = []
    return bindings.filter { binding in
      guard let hint = binding.hint, let press = binding.press, binding.holds(at: moment) else {
        return false
      }
      return pressed.insert(press).inserted && named.insert(hint).inserted
    }
  }

  /// What the list of actions offers, each command with its first key.
  func shown(at moment: KeyMoment<Stage>) -> [KeyBinding<Command, Stage>] {
    var seen: Set<Command> = []
    return bindings.filter { binding in
      binding.holds(at: moment) && binding.command != .showActions
        && seen.insert(binding.command).inserted
    }
  }

  /// The first key of a command, by its name; nil where it has none.
  func key(of command: Command, at moment: KeyMoment<Stage>) -> String? {
    bindings.first { $0.command == command && $0.press != nil && $0.holds(at: moment) }?
      .press?.name
  }
}
