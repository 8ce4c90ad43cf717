import Assessment
import Conversation
import Ladder
import Language
public import Rehearsal

/// A rehearsal as lines of text, for screen readers, pipes and terminals that only print.
///
/// A line is what the leader says, and an empty one is silence.
public struct PlainRehearsal: Sendable {
  /// The rehearsal with every line that was tried.
  public private(set) var branches: Branches
  private let isExam: Bool
  private let holdsFolds: Bool
  private let ear = Ear()
  /// A folding sentence that waits to be sent or mended.
  private var held: Move?

  /// A rehearsal, just begun.
  ///
  /// - Parameters:
  ///   - practice: The rehearsal.
  ///   - isExam: Without any help and without the fold guard.
  ///   - holdsFolds: Whether a folding sentence waits until it is sent anyway or mended; where
  ///     nobody sits at the keyboard it is only remarked upon.
  public init(_ practice: Practice, isExam: Bool, holdsFolds: Bool) {
    branches = Branches(practice)
    self.isExam = isExam
    self.holdsFolds = holdsFolds && !isExam
  }

  /// The rehearsal along the line that is being played.
  public var practice: Practice { branches.practice }

  /// Whether the plan is whole and there is nothing left to ask.
  public var isOver: Bool { practice.isOver }

  /// The lines to begin with.
  public func opening() -> [String] {
    let persona = practice.persona
    var lines = ["\(persona.name), \(persona.age), \(persona.trade). \(persona.manner)"]
    if let table = practice.conversation.phase.table { lines.append(table.headline) }
    lines.append("Difficulty \(practice.difficulty.rawValue) · seed \(practice.seed)")
    lines += [
      "", "You lead. Begin with the opening script; ask until all of it has been said.",
      "An empty line is silence. :help lists the rest.",
    ]
    return lines + help
  }

  /// Takes up a line.
  ///
  /// - Parameter line: What was typed, without its line end.
  /// - Returns: What to show.
  public mutating func take(_ line: String) -> PlainRehearsalStep {
    if line.hasPrefix(":") { return command(PlainLine.of(line.dropFirst())) }
    let move = practice.move(saying: line, heardBy: ear)
    if let held {
      self.held = nil
      // Nothing, or the same again: it is sent as it was.
      if move == held || move == .waits(seconds: Practice.silenceOfAnEmptyLine) {
        return .say(play(held))
      }
    }
    let note = isExam ? nil : FoldNote.words(for: move)
    if holdsFolds, let note {
      held = move
      return .say(["  \(note)", "  Enter sends it anyway; or type it anew."])
    }
    return .say((note.map { ["  \($0)"] } ?? []) + play(move))
  }

  /// The debrief of the line that is being played.
  public var debrief: [String] {
    ["", "Debrief · \(practice.title)", ""] + DebriefText.lines(Debrief(branches))
  }
}

/// What comes of a line in a rehearsal.
public enum PlainRehearsalStep: Hashable, Sendable {
  /// Show these lines, and read the next.
  case say([String])
  /// Leave, after the debrief.
  case leave
}

// MARK: - What is played

extension PlainRehearsal {
  private mutating func play(_ move: Move) -> [String] {
    branches.take(move)
    guard let turn = practice.turns.last else { return [] }
    var lines = ["\(practice.persona.firstName): \(turn.reply.words)"]
    if let handed = turn.handedOver {
      lines.append("  Yours: “\(PlainLine.of(handed).prefix(120))”. The ladder does not take it.")
    }
    lines += turn.climbed.map { "  ✓ \(climbed($0))" }
    if isOver { return lines + ["", "The plan is whole, and signed."] + checklist }
    return lines + stillOpen(turn) + (turn.climbed.isEmpty ? suggestion : help)
  }

  private func climbed(_ place: Place) -> String {
    switch place {
    case .ladder(let slot):
      let label = practice.label(of: place)
      let words = practice.conversation.phase.climb?.settled(at: slot)?.words
      return words.map { "\(label)  \(PlainLine.of($0))" } ?? label
    case .rule: return practice.label(of: place)
    }
  }

  private func stillOpen(_ turn: Exchange) -> [String] {
    guard !isExam, practice.difficulty != .hard, turn.reply.kind == .dodge,
      let judgement = turn.judgement, case .nebulous = judgement.verdict
    else { return [] }
    return ["  \(judgement.says)"]
  }

  /// What helps at a new place, as the difficulty allows.
  private var help: [String] {
    guard !isExam, let name = practice.placeName else { return [] }
    switch practice.difficulty {
    case .gentle, .usual: return ["  ▸ \(name)"] + suggestion
    case .hard: return []
    }
  }

  private var suggestion: [String] {
    guard !isExam, practice.difficulty == .gentle, let words = practice.suggestion else {
      return []
    }
    return ["  The playbook would ask: \(words)"]
  }

  private var checklist: [String] {
    practice.conversation.phase.climb.map(ChecklistText.lines) ?? ["Nothing yet."]
  }
}

// MARK: - Commands

extension PlainRehearsal {
  private mutating func command(_ line: String) -> PlainRehearsalStep {
    held = nil
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let number = parts.count > 1 ? Int(parts[1]) : nil
    switch parts.first {
    case "wait": return wait(number)
    case "back": return back(number ?? 1)
    case "lines": return .say(LineText.all(branches))
    case "play": return play(line: number)
    case "list": return .say(checklist)
    case "debrief": return .say(debrief)
    case "quit": return .leave
    default: return .say(Self.help)
    }
  }

  private mutating func wait(_ seconds: Int?) -> PlainRehearsalStep {
    guard let seconds, (1...600).contains(seconds) else {
      return .say(["“:wait 8” is a silence of eight seconds; at most 600."])
    }
    return .say(play(.waits(seconds: seconds)))
  }

  private mutating func back(_ count: Int) -> PlainRehearsalStep {
    let turns = practice.turns.count
    guard count > 0, turns > 0 else { return .say(["There is nothing to go back to."]) }
    branches.rewind(to: max(0, turns - count))
    let said = practice.turns.last.map { "\(practice.persona.firstName): \($0.reply.words)" }
    return .say(
      ["Line \(branches.current + 1), after turn \(practice.turns.count). The other line stays."]
        + (said.map { [$0] } ?? []) + help)
  }

  private mutating func play(line: Int?) -> PlainRehearsalStep {
    guard let line, branches.lines.indices.contains(line - 1) else {
      return .say(["“:lines” shows the lines there are; “:play 1” goes on along the first."])
    }
    branches.play(line - 1)
    return .say(["Line \(line), after turn \(practice.turns.count)."] + help)
  }

  static let help = [
    "Type what you would say and press Enter; an empty line is silence. Beside that:",
    "  :wait N     a silence of so many seconds",
    "  :back N     back so many turns, to ask differently; the line you leave is kept",
    "  :lines      every line, from where it branched off",
    "  :play N     go on along another line",
    "  :list       the checklist so far",
    "  :debrief    the debrief so far",
    "  :quit       leave, with the debrief",
  ]
}

extension Practice {
  /// What is rehearsed: "rehearsal with Ray · difficulty 2 · seed 7".
  var title: String {
    "rehearsal with \(persona.firstName) · difficulty \(difficulty.rawValue) · seed \(seed)"
  }

  /// A place as the ladder names it, with the number of its action.
  func label(of place: Place) -> String {
    let name = stepName(of: place)
    if case .ladder(.action(let index, _)) = place { return "\(name) \(index + 1)" }
    return name
  }
}
