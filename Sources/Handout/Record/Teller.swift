import Assessment
import Conversation
import Language

/// Turns events into passages, one after the other.
struct Teller {
  private var state: ConversationState?
  let playbook: Playbook?
  private(set) var passages: [Passage] = []
  private(set) var signed: Day?

  init(playbook: Playbook?) {
    self.playbook = playbook
  }

  /// Adds an event, which follows from those before it.
  mutating func tell(_ dated: DatedEvent) {
    guard let before = state else {
      state = try? ConversationState([dated.event])
      return
    }
    _ = state?.apply(dated.event)
    if case .signed = dated.event { signed = dated.day }
    let line = dated.event.spoken(in: before.phase)
    let label = before.phase.label(from: playbook)
    if passages.last?.label != label || passages.last?.day != dated.day {
      passages.append(Passage(step: before.phase.step, label: label, day: dated.day, lines: []))
    }
    let last = passages.count - 1
    if line.kind != .noted, !dated.event.isQuestion, before.ownQuestion == nil {
      let question = asked(in: before, on: dated.day, isFirst: passages[last].isUnasked)
      passages[last].lines += [question].compactMap { $0 }
    }
    passages[last].lines.append(line)
  }

  private func asked(
    in state: ConversationState, on day: Day, isFirst: Bool
  ) -> SpokenLine? {
    guard let playbook, let prompt = state.prompt(from: playbook, today: day) else { return nil }
    if state.phase.isAskedAgain {
      return SpokenLine(kind: .askedAgain, words: prompt.followUp ?? prompt.question)
    }
    return isFirst ? SpokenLine(kind: .asked, words: prompt.question) : nil
  }
}

extension Event {
  /// Whether it is a question itself, which is not asked for.
  fileprivate var isQuestion: Bool {
    if case .asked = self { true } else { false }
  }
}

extension Passage {
  fileprivate var isUnasked: Bool { lines.allSatisfy { $0.kind == .noted } }
}

extension Phase {
  /// Whether the last answer did not yet lead on.
  fileprivate var isAskedAgain: Bool {
    switch self {
    case .script(_, .toWrite(let missing), _), .readBack(_, let missing, _): !missing.isEmpty
    case .ladder, .correcting: !tries.isEmpty
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .signing, .closing,
      .ended:
      false
    }
  }

  /// What is asked about, in a word or two.
  func label(from playbook: Playbook?) -> String {
    guard let step else { return "After the end" }
    guard let climb, case .ladder = self, let slot = climb.slot else {
      return step.label(from: playbook)
    }
    let label = slot.step.label(from: playbook)
    return switch slot {
    case .gap, .obstacle: label
    case .action(let index, .action): "\(label) \(index + 1)"
    case .action(let index, _): "\(label), action \(index + 1)"
    }
  }
}

extension StepID {
  /// The playbook's label, or the step's own name where there is no playbook.
  fileprivate func label(from playbook: Playbook?) -> String {
    if let playbook { return playbook.step(self).label }
    let name = rawValue.split(separator: "_").joined(separator: " ").map { character in
      character.isUppercase ? " " + character.lowercased() : String(character)
    }.joined()
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}
