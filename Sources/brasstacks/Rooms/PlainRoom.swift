import Conversation
import Screen

/// Holds a conversation in plain lines: the next line in, the next question out.
struct PlainRoom: ~Copyable {
  private var desk: ConversationDesk

  init(desk: consuming ConversationDesk) {
    self.desk = desk
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
      guard let line = readLine() else { return .inputEnded(opened.id) }
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
      try say(lines)
      if case .adjourned = event { return .left }
    case .leave(let lines):
      try say(lines)
      return .left
    }
    return nil
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
