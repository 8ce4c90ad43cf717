import Foundation

/// A socket between two programs on one machine.
enum LocalSocket {
  /// Makes a socket at a path and listens there; the file is 0600.
  ///
  /// It gets its name only once it listens, so that whoever waits for the name finds it ready.
  ///
  /// - Throws: ``PresentingError/socket(path:reason:)``.
  static func listen(at path: String) throws(PresentingError) -> Int32 {
    let unready = path + ".new"
    unlink(unready)
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | nonBlocking, 0)
    guard file >= 0 else { throw failure(path) }
    let isReady =
      attached(file, to: unready, by: bind) && chmod(unready, 0o600) == 0
      && Foundation.listen(file, 4) == 0 && rename(unready, path) == 0
    guard isReady else {
      let error = failure(path)
      close(file)
      unlink(unready)
      throw error
    }
    return file
  }

  /// Connects to the socket at a path; nil when nobody listens there.
  static func connected(to path: String) -> Int32? {
    let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard file >= 0 else { return nil }
    guard attached(file, to: path, by: connect) else {
      close(file)
      return nil
    }
    _ = fcntl(file, F_SETFL, O_NONBLOCK)
    return file
  }

  /// Takes the next program that has connected; nil when there is none.
  static func accepted(by listener: Int32) -> Int32? {
    let file = accept(listener, nil, nil)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    _ = fcntl(file, F_SETFL, O_NONBLOCK)
    return file
  }

  private static let nonBlocking =
    Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)

  private static func failure(_ path: String) -> PresentingError {
    .socket(path: path, reason: String(cString: strerror(errno)))
  }

  /// Binds or connects a socket by its path.
  ///
  /// The system takes paths of some hundred bytes only; a longer one is reached through its folder.
  private static func attached(
    _ file: Int32, to path: String,
    by attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    let holder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard holder >= 0 else { return false }
    defer { close(holder) }
    let name = (path as NSString).lastPathComponent
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let short = Array("/proc/self/fd/\(holder)/\(name)".utf8)
    guard short.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        attach(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
  }
}
