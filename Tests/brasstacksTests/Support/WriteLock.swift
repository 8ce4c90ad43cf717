import Foundation

/// The lock that every write to a journal needs, held as another program would hold it.
final class WriteLock {
  private let file: Int32

  /// Takes the lock of a journal that is open.
  init(on journal: String) throws {
    file = open(journal + "-shm", O_RDWR | O_CLOEXEC)
    // SQLite's file format gives the lock of the one writer this byte.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    while file >= 0, fcntl(file, F_SETLKW, &lock) != 0, errno == EINTR {}
    guard file >= 0 else { throw NotThere() }
  }

  /// Gives it back; to do so twice does nothing.
  func release() {
    var lock = flock()
    lock.l_type = Int16(F_UNLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    _ = fcntl(file, F_SETLK, &lock)
  }

  deinit { close(file) }

  struct NotThere: Error {}
}
