import Foundation

/// The right to add to a conversation, held by one program at a time.
///
/// It is given back when the value goes away, and by the system when the program ends in whatever
/// way: it is an advisory lock on a file, not a mark that could be left behind.
public struct ConversationLease: ~Copyable, Sendable {
  /// The conversation.
  public let conversation: ConversationID
  private let file: Int32

  /// Takes the lock on an open file; nil when somebody else has it.
  init?(_ file: Int32, on conversation: ConversationID) {
    guard FileLock.take(file) else { return nil }
    self.file = file
    self.conversation = conversation
  }

  deinit {
    // The lock goes with the last descriptor of the open file.
    close(file)
  }
}
