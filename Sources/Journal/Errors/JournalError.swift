/// Why the journal could not do what it was asked.
public enum JournalError: Error, Hashable, Sendable {
  /// A folder on the way to the journal could not be made.
  case folderNotMade(path: String, reason: String)
  /// Something that is not a file stands in the journal's place.
  case notAFile(path: String)
  /// The file in its place is no journal of this program.
  case notAJournal(path: String)
  /// A later version of the program wrote it.
  case laterFormat(path: String)
  /// There is no room left on the disk.
  case diskFull(path: String)
  /// It can be read, and not written.
  case readOnly(path: String)
  /// Another program has kept it locked for longer than one should wait.
  case locked(path: String)
  /// The file is broken.
  case broken(path: String)
  /// It could not be opened.
  case notOpened(path: String, reason: String)
  /// No conversation has this number.
  case unknownConversation(ConversationID)
  /// The record of this conversation is damaged.
  case damaged(ConversationID, Damage)
  /// The database refused for a reason of its own.
  case failed(path: String, reason: String)
}
