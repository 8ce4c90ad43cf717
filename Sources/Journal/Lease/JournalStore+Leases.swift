import Foundation

extension JournalStore {
  /// Takes the right to add to a conversation.
  ///
  /// - Parameter id: The conversation.
  /// - Returns: The lease, or nil when another program, or this one, holds it.
  /// - Throws: ``JournalError`` when there is no such conversation or the lock's file cannot be
  ///   made.
  public func lease(on id: ConversationID) throws(JournalError) -> ConversationLease? {
    try requireConversation(id)
    try PrivateFile.makeFolder(lockFolder)
    let path = lockPath(of: id)
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notOpened(path: path, reason: PrivateFile.said(errno)) }
    // Somebody who only looks holds a shared lock for an instant; that is no other writer.
    for _ in 0..<5 {
      if let lease = ConversationLease(file, on: id) { return lease }
      usleep(2_000)
    }
    close(file)
    return nil
  }

  /// Whether a program, be it this one, can add to the conversation now.
  public func isLeased(_ id: ConversationID) -> Bool {
    let file = open(lockPath(of: id), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    return FileLock.isTaken(file)
  }

  private var lockFolder: String { path + "-locks" }

  private func lockPath(of id: ConversationID) -> String { "\(lockFolder)/\(id).lock" }
}
