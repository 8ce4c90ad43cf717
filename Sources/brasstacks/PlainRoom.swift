import Conversation
import Foundation
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
  /// - Throws: ``DeskError`` when something could not be kept; what was kept before stays.
  mutating func hold(_ opened: OpenedConversation) throws(DeskError) -> PlainEnd {
    var dialogue = PlainDialogue(opened)
    if dialogue.rests, !opened.isReadOnly {
      _ = try perform(dialogue.goOn(), in: &dialogue)
    }
    say(dialogue.opening())
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
      say(lines)
    case .record(let event):
      try desk.record(event)
      let lines = dialogue.recorded()
      // Going on shows the question by itself.
      if event != .resumed { say(lines) }
      if case .adjourned = event { return .left }
    case .leave(let lines):
      say(lines)
      return .left
    }
    return nil
  }

  private func say(_ lines: [String]) {
    // Written at once: a reader at the other end of a pipe waits for the question.
    let text = lines.map { $0 + "\n" }.joined()
    FileHandle.standardOutput.write(Data(text.utf8))
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
