public import Assessment
import Ladder
public import Language

/// The ladder as far as it has been climbed.
///
/// Where the conversation stands on it is not stored but derived: it is the first place, in order,
/// whose answer is not settled. So no code can move it up other than by settling an answer, and
/// only a ``TacticalAnswer`` can be settled.
public struct Climb: Hashable, Sendable {
  /// What was laid before the ladder: the number, the script, last time.
  public let groundwork: Groundwork
  /// The answers kept, by place.
  ///
  /// Answers whose place is not asked any more stay, uncounted.
  private var held: [Slot: Held] = [:]
  /// The nebulous answers given since the conversation came to its place.
  public private(set) var tries: [Judgement] = []
  private var wantsAnother = false
  /// The action that was dropped last, until anything else is done on the ladder.
  private var dropped: DroppedAction?

  init(groundwork: Groundwork) {
    self.groundwork = groundwork
  }

  /// Where the conversation stands.
  public var position: ClimbPosition {
    if let open = slots.first(where: { held[$0]?.standing != .settled }) {
      return position(at: open)
    }
    if actionCount == 0 || !isCovered || wantsAnother {
      return .asking(.action(actionCount, .action))
    }
    return .covered
  }

  /// The place where the conversation stands; nil when everything is covered.
  public var slot: Slot? {
    switch position {
    case .asking(let slot), .confirming(let slot, _, _): slot
    case .covered: nil
    }
  }

  /// The answer kept at a place.
  public func held(at slot: Slot) -> Held? { held[slot] }

  /// The answer that counts at a place.
  public func settled(at slot: Slot) -> TacticalAnswer? {
    guard let held = held[slot], held.standing == .settled else { return nil }
    return held.answer
  }

  /// Every place that this ladder asks, in order, as far as its actions are known.
  public var slots: [Slot] {
    foot + (0..<actionCount).flatMap(slots(ofAction:))
  }

  /// The places before the first action.
  ///
  /// The gap is asked only of a number that is counted: what is done or not done has no two numbers.
  public var foot: [Slot] {
    groundwork.table.measurable.gap == nil ? [.obstacle] : [.gap, .obstacle]
  }

  /// How many actions have at least been named.
  public var actionCount: Int {
    var count = 0
    while held[.action(count, .action)] != nil { count += 1 }
    return count
  }

  /// The places that an action asks.
  ///
  /// Whom and about what are asked only of what is done with others, and about what only when
  /// others take part after all; what it brings is asked only of a number that is counted.
  public func slots(ofAction index: Int) -> [Slot] {
    ActionRung.allCases.filter { rung in
      switch rung {
      case .action, .firstStep, .time, .measure: true
      case .counterpart: company(ofAction: index) == .others
      case .topics:
        company(ofAction: index) == .others
          && held[.action(index, .counterpart)]?.answer.company != .alone
      case .expectedYield: groundwork.table.measurable.gap != nil
      }
    }.map { .action(index, $0) }
  }

  /// What the settled yields bring together.
  public var covered: Quantity {
    (0..<actionCount).reduce(.zero) { sum, index in
      sum + (settled(at: .action(index, .expectedYield))?.quantity ?? .zero)
    }
  }

  /// How much of the gap no action brings yet; zero when it is covered or not counted.
  public var uncovered: Quantity {
    guard let gap = groundwork.table.measurable.gap else { return .zero }
    return max(.zero, gap - covered)
  }

  /// Whether the actions bring what is missing.
  public var isCovered: Bool { uncovered == .zero }

  private func company(ofAction index: Int) -> Company {
    held[.action(index, .action)]?.answer.company ?? .unsaid
  }

  private func position(at slot: Slot) -> ClimbPosition {
    guard let held = held[slot], case .toConfirm(let reason) = held.standing else {
      return .asking(slot)
    }
    return .confirming(slot, held.answer, reason)
  }
}

/// Where a conversation stands on its ladder.
public enum ClimbPosition: Hashable, Sendable {
  /// A place is asked.
  case asking(Slot)
  /// A place shows the answer that it has, to be confirmed or said anew.
  case confirming(Slot, TacticalAnswer, ConfirmReason)
  /// Every place is settled and the gap is covered: read it back, or add another action.
  case covered
}

// MARK: - Moves

extension Climb {
  /// A nebulous answer: the ladder stays where it is.
  mutating func keepTrying(_ judgement: Judgement) {
    tries.append(judgement)
  }

  /// A tactical answer at the place where the conversation stands, with what its words have
  /// already said for later places.
  mutating func hold(
    _ answer: TacticalAnswer, at slot: Slot, implied: [ActionRung: TacticalAnswer]
  ) {
    let isChange = held[slot].map { $0.answer.words != answer.words } ?? false
    let standing: HeldStanding = answer.isReadInFull ? .toConfirm(.readInFull) : .settled
    held[slot] = Held(answer: answer, standing: standing)
    if isChange { askAgain(whatLeansOn: slot) }
    if case .action(let index, .action) = slot {
      for (rung, answer) in implied {
        held[.action(index, rung)] = Held(answer: answer, standing: .toConfirm(.saidEarlier))
      }
      wantsAnother = false
    }
    tries = []
    dropped = nil
  }

  /// The answer shown at the place where the conversation stands counts.
  mutating func confirm(_ slot: Slot) {
    held[slot]?.standing = .settled
    tries = []
    dropped = nil
  }

  /// An action is taken off the ladder, with everything said of it.
  mutating func drop(action index: Int) {
    dropped = held.takeOut(action: index)
    wantsAnother = false
    tries = []
  }

  /// Another action is wanted although the gap is covered.
  mutating func wantAnother() {
    wantsAnother = true
    tries = []
    dropped = nil
  }

  /// Takes up the answers of a ladder that was left by going back; all have to be confirmed when
  /// the number they rested on has changed.
  mutating func takeUp(_ earlier: Climb) {
    held = earlier.held
    wantsAnother = earlier.wantsAnother
    guard earlier.groundwork.table != groundwork.table else { return }
    for slot in held.keys { held[slot]?.standing = .toConfirm(.leanedOnChange) }
  }

  /// Whether there is a place to go back to.
  var canGoBack: Bool { dropped != nil || wantsAnotherInVain || slotBefore != nil }

  /// Back to the place before, its answer kept; or to the action that has just been dropped.
  mutating func goBack() {
    tries = []
    if let dropped {
      held.putBack(dropped)
      self.dropped = nil
    } else if wantsAnotherInVain {
      wantsAnother = false
    } else if let before = slotBefore {
      held[before]?.standing = .toConfirm(.reopened)
    }
  }

  private var wantsAnotherInVain: Bool {
    wantsAnother && position == .asking(.action(actionCount, .action))
  }

  private var slotBefore: Slot? {
    let slots = slots
    guard let current = slot, let index = slots.firstIndex(of: current) else { return slots.last }
    return index > 0 ? slots[index - 1] : nil
  }

  private mutating func askAgain(whatLeansOn slot: Slot) {
    var reached: Set<Slot> = []
    var frontier = [slot]
    while let current = frontier.popLast() {
      for dependent in held.keys
      where dependent.leansDirectly(on: current) && reached.insert(dependent).inserted {
        frontier.append(dependent)
      }
    }
    for dependent in reached {
      held[dependent]?.standing = .toConfirm(.leanedOnChange)
    }
  }
}

extension TacticalAnswer {
  /// Whether its words come to a date, or stand for others, that have to be seen in full before it
  /// counts.
  fileprivate var isReadInFull: Bool {
    guard resolutions.isEmpty else { return true }
    return switch (rung, moment) {
    case (.time, .day), (.firstStep, .day): true
    case (_, .day), (_, .recurring), (_, nil): false
    }
  }
}
