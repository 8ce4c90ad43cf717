import Conversation
import Screen

/// Holds a conversation in plain lines: the next line in, the next question out.
struct PlainRoom: ~Copyable {
  private var desk: ConversationDesk
  private let timing: Timing
  private let clock = ContinuousClock()
  private let begun: ContinuousClock.Instant
  /// How many minutes there were when they were last said.
  private var minutes = 0

  init(desk: consuming ConversationDesk, timing: Timing) {
    self.desk = desk
    self.timing = timing
    begun = clock.now
  }

  /// Holds the conversation until it is over, is left, or the input ends.
  ///
  /// - Parameter opened: The conversation, just opened.
  /// - Returns: How it ended.
  /// - Throws: ``DeskError`` when something could not be kept or shown; what was kept before
  ///   stays.
  mutating func hold(_ opened: OpenedConversation) throws(DeskError) -> PlainEnd {
    var dialogue = PlainDialogue(opened)
    if dialogue.rests, !opened.isReadOnly {
      // The opening shows the question.
      if case .record(let event) = dialogue.goOn() {
        try desk.record(event)
        _ = dialogue.recorded()
      }
    }
    try say(dialogue.opening())
    if opened.isReadOnly { return .readOnly }
    while !dialogue.isOver {
      guard let line = readLine() else {
        return dialogue.mayEnd ? .over : .inputEnded(opened.id)
      }
      if let end = try perform(dialogue.take(line), in: &dialogue) { return end }
    }
    return .over
  }

  private mutating func perform(
    _ move: PlainMove, in dialogue: inout PlainDialogue
  ) throws(DeskError) -> PlainEnd? {
    switch move {
    case .say(let lines):
      try say(lines)
    case .record(let event):
      try desk.record(event)
      let lines = dialogue.recorded()
      try say(lines + time(of: dialogue))
      if case .adjourned = event { return .left }
    case .leave(let lines):
      try say(lines)
      return .left
    }
    return nil
  }

  /// How long it has taken, whenever another minute is over.
  private mutating func time(of dialogue: PlainDialogue) -> [String] {
    let sitting = Int((clock.now - begun).components.seconds / 60)
    guard sitting != minutes else { return [] }
    minutes = sitting
    return timing.words(minutes: dialogue.minutesBefore + sitting).map { ["Time so far: \($0)"] }
      ?? []
  }

  private func say(_ lines: [String]) throws(DeskError) {
    // Written at once: a reader at the other end of a pipe waits for the question.
    do { try StandardOutput.write(lines) } catch { throw .output(error) }
  }
}

/// How a conversation in plain lines came to its end.
enum PlainEnd: Equatable {
  /// It is over.
  case over
  /// It was left or adjourned, and goes on later.
  case left
  /// There was no more input.
  case inputEnded(ConversationEntry.ID)
  /// It is open elsewhere and was only shown.
  case readOnly
}
