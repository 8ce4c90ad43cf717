import Foundation

/// Tells when a file comes into a folder, without looking again and again.
struct FolderWatch: ~Copyable {
  /// Readable when something has come.
  let file: Int32

  init(_ path: String) throws(PresentingError) {
    file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard file >= 0, inotify_add_watch(file, path, UInt32(IN_MOVED_TO)) >= 0 else {
      let reason = String(cString: strerror(errno))
      if file >= 0 { close(file) }
      throw .folder(path: path, reason: reason)
    }
  }

  deinit {
    close(file)
  }

  /// Forgets what has come.
  ///
  /// - Returns: Whether anything had.
  func drain() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var hasCome = false
    while read(file, &bytes, bytes.count) > 0 { hasCome = true }
    return hasCome
  }
}
