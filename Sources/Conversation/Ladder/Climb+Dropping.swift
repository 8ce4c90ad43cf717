import Ladder

/// An action that has been taken off the ladder, with everything said of it, so that it can be had
/// back.
struct DroppedAction: Hashable, Sendable {
  /// Which action it was, from 0.
  let index: Int
  /// What was said of it.
  let held: [ActionRung: Held]
}

extension Climb {
  /// The action that is being worked out, from 0; nil where none has been begun, or none is asked.
  public var actionInWork: Int? {
    guard case .action(let index, _)? = slot, index < actionCount else { return nil }
    return index
  }
}

extension [Slot: Held] {
  /// Takes an action out; those behind it move up.
  mutating func takeOut(action index: Int) -> DroppedAction {
    var said: [ActionRung: Held] = [:]
    for rung in ActionRung.allCases { said[rung] = removeValue(forKey: .action(index, rung)) }
    self = moving { $0 > index ? $0 - 1 : $0 }
    return DroppedAction(index: index, held: said)
  }

  /// Puts an action back where it was; those behind it move down.
  mutating func putBack(_ dropped: DroppedAction) {
    self = moving { $0 >= dropped.index ? $0 + 1 : $0 }
    for (rung, held) in dropped.held { self[.action(dropped.index, rung)] = held }
  }

  private func moving(_ place: (Int) -> Int) -> [Slot: Held] {
    Dictionary(
      uniqueKeysWithValues: map { slot, held in
        guard case .action(let index, let rung) = slot else { return (slot, held) }
        return (.action(place(index), rung), held)
      })
  }
}
