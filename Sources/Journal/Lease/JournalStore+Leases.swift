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
      if let lease = ConversationLease(file, on: id) {
        JournalStore.sign(file)
        return lease
      }
      usleep(2_000)
    }
    close(file)
    return nil
  }

  /// Whether a program, be it this one, can add to the conversation now.
  public func isLeased(_ id: ConversationID) -> Bool { holder(of: id) != nil }

  /// Who can add to the conversation now; nil when nobody can.
  public func holder(of id: ConversationID) -> LeaseHolder? {
    let file = open(lockPath(of: id), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard FileLock.isTaken(file) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Foundation.read(file, &bytes, bytes.count)
    let words = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    return LeaseHolder(
      process: words.first.flatMap { Int32($0) }, since: words.dropFirst().first.map(String.init))
  }

  private var lockFolder: String { path + "-locks" }

  private func lockPath(of id: ConversationID) -> String { "\(lockFolder)/\(id).lock" }

  /// Says who holds the lock; that it is held does not depend on it.
  private static func sign(_ file: Int32) {
    let since = Date().formatted(.iso8601)
    let words = Array("\(getpid()) \(since)\n".utf8)
    guard ftruncate(file, 0) == 0 else { return }
    _ = Foundation.write(file, words, words.count)
  }
}
