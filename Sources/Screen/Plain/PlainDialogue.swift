import Assessment
public import Conversation
import Language

/// The conversation as lines of text, for screen readers, pipes and terminals that only print.
///
/// It is the same conversation on the same machine as on the screen. A line goes in through
/// ``take(_:)``; what it makes happen is kept by the caller and then shown by ``recorded()``.
public struct PlainDialogue: Sendable {
  /// The conversation as it stands.
  public private(set) var state: ConversationState
  let surroundings: Surroundings
  /// How many minutes it took in earlier sittings.
  public let minutesBefore: Int
  private let isReadOnly: Bool
  private let draft: String
  /// Whether one person alone types everything.
  private let isAlone: Bool
  private var pending: Event?
  /// Whether an end that may be a slip was left as it stands.
  private var isLeft = false
  /// The lines of the script written so far; it may be typed in several.
  private var copied: [String] = []
  /// What stopped the conversation, and the words that did.
  var stop: (stop: PrivateStop, words: String)?
  /// What the leader has gone on from.
  var passedTopics: Set<SensitiveTopic> = []

  /// A dialogue that goes on where the conversation stands.
  ///
  /// - Parameters:
  ///   - opened: The conversation, just opened.
  ///   - isAlone: Whether one person alone types everything, as in the other chair.
  public init(_ opened: OpenedConversation, isAlone: Bool = false) {
    self.isAlone = isAlone
    state = opened.state
    surroundings = opened.surroundings
    minutesBefore = opened.minutesBefore
    isReadOnly = opened.isReadOnly
    draft = opened.draft
  }

  /// The lines to begin with.
  public func opening() -> [String] {
    var lines: [String] = []
    if let table = state.phase.table { lines.append(table.headline) }
    if isReadOnly {
      lines.append("This conversation is open in another window. Here it can only be read.")
    }
    if !draft.isEmpty { lines += ["You were typing:", "  " + PlainLine.of(draft)] }
    return lines + asked()
  }

  /// Takes up a line.
  ///
  /// - Parameter line: What was typed, without its line end.
  /// - Returns: What to do about it.
  public mutating func take(_ line: String) -> PlainMove {
    let words = PlainLine.of(line)
    if words == "?" { return .say(asked()) }
    if let move = takeAtStop(words) { return move }
    if state.phase.isOver, !words.hasPrefix(":") {
      isLeft = true
      return .say([])
    }
    if words.hasPrefix(":") { return command(String(words.dropFirst())) }
    guard !isReadOnly else { return .say(["This conversation can only be read here."]) }
    if state.running == .paused, words.isEmpty { return decide(.resume) }
    let request = request(for: words)
    if let lines = stopped(by: request) { return .say(lines) }
    return decide(request)
  }

  /// The event of the last ``PlainMove/record(_:)`` is kept: shows what comes of it.
  public mutating func recorded() -> [String] {
    guard let event = pending else { return [] }
    pending = nil
    guard state.apply(event) else { return ["The conversation could not go on from there."] }
    if case .scriptCopyRefused = event {} else { copied = [] }
    return reply(to: event) + asked()
  }

  /// Makes a choice, as its letter would.
  mutating func choose(_ choice: Choice) -> PlainMove { decide(.choose(choice)) }

  /// Whether the conversation is over, and nothing about its end is left to be said.
  public var isOver: Bool { state.phase.isOver && (isLeft || doubt.isEmpty) }

  /// Whether nothing is lost where no more lines come.
  public var mayEnd: Bool { state.phase.isOver }

  /// Whether the conversation has to be taken up again before it goes on.
  public var rests: Bool { state.running != .running }

  /// Takes a resting conversation up again.
  public mutating func goOn() -> PlainMove { decide(.resume) }
}

/// What comes of a line.
public enum PlainMove: Hashable, Sendable {
  /// Say these lines, and read the next.
  case say([String])
  /// Keep this event, then ask for ``PlainDialogue/recorded()``.
  case record(Event)
  /// Leave, with these lines: the conversation stays open.
  case leave([String])
}

// MARK: - Lines in

extension PlainDialogue {
  private func request(for words: String) -> Request {
    let phase = state.phase
    let choices = phase.choices
    if let choice = choices.chosen(by: words) {
      if !phase.takesWords { return .choose(choice) }
      // Beside words a choice is meant only where nothing else can be.
      if choice.isMeant(by: words) { return .choose(choice) }
    }
    if words.isEmpty, let kept = keptWords { return .reply(kept) }
    if case .script(_, .toWrite, _) = phase {
      return .reply((copied + [words]).joined(separator: "\n"))
    }
    return .reply(words)
  }

  /// What was said here before, after going back.
  private var keptWords: String? {
    state.prompt(from: surroundings.playbook, today: surroundings.today)?.kept
  }

  mutating func decide(_ request: Request) -> PlainMove {
    switch state.decide(request, given: surroundings) {
    case .success(let event):
      if case .scriptCopyRefused(let words, _) = event { copied = [words] }
      pending = event
      return .record(event)
    case .failure(let refusal):
      return .say([refusal.words])
    }
  }

  private mutating func command(_ line: String) -> PlainMove {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.first {
    case "back": return decide(.goBack)
    case "drop": return decide(.dropAction)
    case "list": return .say(checklist)
    case "ask": return decide(.ask(parts.count > 1 ? parts[1] : ""))
    case "note": return .say(notes)
    case "adjourn": return adjourn(parts.count > 1 ? parts[1] : "")
    case "quit": return .leave(["Kept. The conversation goes on whenever you come back."])
    default: return .say(PlainDialogue.help)
    }
  }

  private mutating func adjourn(_ words: String) -> PlainMove {
    guard case .day(let day)? = Moment.reading(words, today: surroundings.today) else {
      return .say([Refusal.notADay.words])
    }
    return decide(.adjourn(to: day))
  }

  private var notes: [String] {
    let cues = state.prompt(from: surroundings.playbook, today: surroundings.today)?.cues ?? []
    return cues.isEmpty ? ["No note here."] : cues.map { "For the leader: " + $0 }
  }

  /// What can be typed beside answers.
  static let help = [
    "Type an answer and press Enter. Beside that:",
    "  ?              the question again",
    "  :back          back a step; answers are kept",
    "  :drop          drop the action being worked out; :back has it again",
    "  :list          the checklist so far",
    "  :ask WORDS     the leader’s own question in place of this one",
    "  :note          a note for the leader alone",
    "  :adjourn DAY   stop here and go on at that day",
    "  :quit          leave; everything is kept",
  ]
}

// MARK: - Lines out

extension PlainDialogue {
  /// The question of the moment, with everything that belongs to it.
  private func asked() -> [String] {
    switch state.running {
    case .running: break
    case .paused: return ["Paused. An empty line goes on."]
    case .adjourned(let day): return ["Goes on \(day.full)."]
    }
    guard
      let prompt = state.prompt(from: surroundings.playbook, today: surroundings.today)
    else { return ending }
    let typing = isAlone ? "you type" : "\(typist(prompt.turn)) types"
    return ["", "\(prompt.label) · \(typing)"]
      + script(at: prompt.step) + question(prompt) + options(prompt)
  }

  private func typist(_ turn: Turn) -> String {
    switch turn {
    case .leader: "The leader"
    case .person: state.phase.table?.firstName ?? "The person"
    }
  }

  private func script(at step: StepID) -> [String] {
    step == .sayScript || step == .writeScript
      ? surroundings.playbook.script.sentences.map { "  " + $0 } : []
  }

  private func question(_ prompt: Prompt) -> [String] {
    var lines = [state.ownQuestion ?? prompt.followUp ?? prompt.question]
    if prompt.step == .lastTime, case .lastTime(_, _, let review) = state.phase,
      let commitment = review.commitment
    {
      lines.insert("  " + PlainLine.of(commitment), at: 0)
    }
    if prompt.step == .lastRule, case .lastTime(_, _, let review) = state.phase,
      let rule = review.lastTime.rule
    {
      lines.insert("  " + PlainLine.of(rule), at: 0)
    }
    lines += toReadBack.map { $0.isEmpty ? "" : "  " + $0 }
    if let shown = prompt.shown { lines += shown.lines }
    if let kept = prompt.kept {
      lines.append("It was: \(PlainLine.of(kept)) (an empty line keeps it)")
    }
    return lines
  }

  private func options(_ prompt: Prompt) -> [String] {
    if prompt.choices.isEmpty { return [] }
    if prompt.takesWords { return prompt.choices.map(\.besideWords) }
    return prompt.choices.enumerated().map { "  \($0.offset + 1) \($0.element.label)" }
  }

  /// What is said to an event before the next question.
  private func reply(to event: Event) -> [String] {
    switch event {
    case .answered(_, let judgement, _), .ruleAnswered(let judgement):
      // What climbed needs no word: its date is shown in full with the next question.
      switch judgement.verdict {
      case .tactical: []
      case .nebulous: [judgement.says]
      }
    case .scriptCopyRefused(_, let missing):
      ["Still to be written:"]
        + missing.map { "  " + surroundings.playbook.script.sentences[$0] }
    case .asked(let question, _):
      FoldNote.words(of: question, Ear().hear(question)).map { ["For the leader: " + $0] } ?? []
    case .actionDropped(let index):
      ["Action \(index + 1) is dropped. “:back” has it again."]
    case .saidBack(_, let missing):
      missing.isEmpty ? [] : ["Still to be said: number \(missing.numbered)."]
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptTyped, .scriptPutOnPaper,
      .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead, .confirmed, .anotherWanted,
      .planFinished, .signed, .ruleConfirmed, .checkInNamed, .checkInConfirmed, .wentBack, .paused,
      .resumed,
      .adjourned:
      []
    }
  }
}
