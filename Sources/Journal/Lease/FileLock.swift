import Foundation

/// The system's advisory lock on an open file.
enum FileLock {
  /// Whether the lock could be had at once.
  static func take(_ file: Int32) -> Bool { lock(file, LOCK_EX | LOCK_NB) }

  /// Whether somebody else has the lock; leaves it as it was.
  static func isTaken(_ file: Int32) -> Bool {
    guard lock(file, LOCK_SH | LOCK_NB) else { return true }
    _ = lock(file, LOCK_UN)
    return false
  }

  private static func lock(_ file: Int32, _ operation: Int32) -> Bool {
    var result = flock(file, operation)
    while result != 0, errno == EINTR { result = flock(file, operation) }
    return result == 0
  }
}
