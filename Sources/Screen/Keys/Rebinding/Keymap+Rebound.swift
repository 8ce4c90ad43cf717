import Canvas

extension Keymap {
  /// The map with the keys that are wished for, as far as they can be had.
  ///
  /// A command's own keys go, unless a wish for it is refused; Enter, Esc and Ctrl-C stay in any
  /// case. A wish gives way to a key that stays, and to a wish before it.
  ///
  /// - Parameter wishes: The wishes as they were read, in the order of the file.
  /// - Returns: The map, and why each other wish is refused.
  func rebound(_ wishes: [KeyWishReading]) -> (keymap: Keymap, problems: [KeyProblem]) {
    var granted: [WishedKey<Command>] = wishes.flatMap { $0.keys() }
    var refused = Set(
      wishes.filter { !$0.problems.isEmpty }.compactMap { Command(rawValue: $0.wish.command) })
    var problems: [KeyProblem] = []
    while let (wish, problem) = firstProblem(among: granted, keeping: refused) {
      granted.removeAll { $0 == wish }
      refused.insert(wish.command)
      problems.append(problem)
    }
    return (granting(granted, keeping: refused), problems)
  }

  // MARK: Granting

  /// The map with all of these wishes, the keys that some commands come with beside them.
  private func granting(_ wishes: [WishedKey<Command>], keeping kept: Set<Command>) -> Keymap {
    var placed: Set<Command> = []
    return Keymap(
      bindings.flatMap { binding -> [KeyBinding<Command, Stage>] in
        let own = wishes.filter { $0.command == binding.command }.map(\.press)
        guard !own.isEmpty else { return [binding] }
        let new =
          placed.insert(binding.command).inserted
          ? own.flatMap { self.bindings(of: binding.command, to: $0) } : []
        return new + (kept.contains(binding.command) ? [binding] : remains(of: binding, own))
      })
  }

  /// What stays of a binding once its command has keys of somebody's own.
  private func remains(
    of binding: KeyBinding<Command, Stage>, _ own: [KeyPress]
  ) -> [KeyBinding<Command, Stage>] {
    guard binding.press?.isSettled != true else { return [binding] }
    // Where the own keys are all needed to type, the command would have none.
    let left = binding.stages.filter { stage in
      !own.contains { canHave($0, binding.command, in: stage) }
    }
    return left.isEmpty ? [] : [binding.in(left)]
  }

  /// The bindings of a command to a key of somebody's own.
  private func bindings(
    of command: Command, to press: KeyPress
  ) -> [KeyBinding<Command, Stage>] {
    let originals = bindings.filter { $0.command == command }
    return Stage.allCases.compactMap { stage in
      let here = originals.filter { $0.stages.contains(stage) }
      guard let first = here.first, canHave(press, command, in: stage) else { return nil }
      let same = here.first { $0.press == press }
      let conditions = Set(here.map(\.condition))
      let condition = same?.condition ?? (conditions.count == 1 ? first.condition : .always)
      let hint = here.lazy.compactMap(\.hint).first
      return KeyBinding(press, command, [stage], hint: hint, when: condition)
    }
  }

  /// Whether a command can have a key: it has it anyway, or nobody needs it to type.
  private func canHave(_ press: KeyPress, _ command: Command, in stage: Stage) -> Bool {
    !press.isTaken(by: stage.letters) || has(command, press, in: stage)
  }

  private func has(_ command: Command, _ press: KeyPress, in stage: Stage) -> Bool {
    bindings.contains {
      $0.command == command && $0.press == press && $0.stages.contains(stage)
    }
  }

  // MARK: Refusing

  private typealias Refusal = (wish: WishedKey<Command>, problem: KeyProblem)

  private func firstProblem(
    among wishes: [WishedKey<Command>], keeping kept: Set<Command>
  ) -> Refusal? {
    let map = granting(wishes, keeping: kept)
    for (place, wish) in wishes.enumerated() {
      let name = wish.command.rawValue
      if wish.press == .wayOut, !bindings.contains(where: { $0.has(wish) }) {
        return (wish, .wayOut(line: wish.line, command: name))
      }
      if bindings(of: wish.command, to: wish.press).isEmpty {
        return (
          wish,
          .text(line: wish.line, command: name, key: wish.press.name, kept: keys(of: wish.command))
        )
      }
      if let (other, stage) = map.rival(of: wish, before: wishes[..<place], in: self) {
        return (
          wish,
          .taken(
            line: wish.line, command: name, key: wish.press.name, by: other.rawValue,
            place: stage.words, kept: keys(of: wish.command))
        )
      }
    }
    return nil
  }

  /// Whom a wished key belongs to already, and where.
  private func rival(
    of wish: WishedKey<Command>, before earlier: ArraySlice<WishedKey<Command>>,
    in builtIn: Keymap
  ) -> (Command, Stage)? {
    for stage in Stage.allCases where has(wish.command, wish.press, in: stage) {
      // What comes so is meant so: Enter says the words, or counts the silence.
      guard !builtIn.has(wish.command, wish.press, in: stage) else { continue }
      let rival = bindings.first { binding in
        guard binding.press == wish.press, binding.command != wish.command,
          binding.stages.contains(stage)
        else { return false }
        return builtIn.has(binding.command, wish.press, in: stage)
          || earlier.contains { $0.command == binding.command && $0.press == wish.press }
      }
      if let rival { return (rival.command, stage) }
    }
    return nil
  }

  /// The keys that a command comes with, each once: "F4 and o".
  private func keys(of command: Command) -> String {
    var seen: Set<KeyPress> = []
    let names = bindings.compactMap { binding -> String? in
      guard binding.command == command, let press = binding.press, seen.insert(press).inserted
      else { return nil }
      return press.name
    }
    guard let last = names.last else { return "its place in the list of actions" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension KeyBinding {
  /// The same in other stages.
  fileprivate func `in`(_ stages: Set<Stage>) -> KeyBinding {
    KeyBinding(press, command, stages, hint: hint, when: condition)
  }

  fileprivate func has(_ wish: WishedKey<Command>) -> Bool {
    command == wish.command && press == wish.press
  }
}
