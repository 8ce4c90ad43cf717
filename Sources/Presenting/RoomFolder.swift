import Foundation

/// Where the conversations that are open can be watched: a folder beside the journal that only its
/// owner can enter, with a socket for each.
public struct RoomFolder: Hashable, Sendable {
  /// The folder.
  public let path: String

  /// The folder of a journal.
  ///
  /// - Parameter journal: The path of the journal's file.
  public init(journal: String) {
    path = journal + "-rooms"
  }

  /// Makes the folder where there is none, 0700 whatever the umask says.
  ///
  /// - Throws: ``PresentingError/folder(path:reason:)``.
  func make() throws(PresentingError) {
    // The journal beside it may be still to come; what is wrong with its folder shows below.
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    guard mkdir(path, 0o700) == 0 || errno == EEXIST, chmod(path, 0o700) == 0 else {
      throw .folder(path: path, reason: String(cString: strerror(errno)))
    }
  }

  /// The socket of a conversation.
  func socket(of conversation: Int64) -> String { "\(path)/\(conversation)" }

  /// The sockets that there are, the one made last first.
  var sockets: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let made = names.filter { Int64($0) != nil }.map { name in
      (path: "\(path)/\(name)", time: Self.time(of: "\(path)/\(name)"))
    }
    return made.sorted { ($0.time, $0.path) > ($1.time, $1.path) }.map(\.path)
  }

  /// Connects to the conversation opened last; nil when none is open.
  func connected() -> Int32? {
    for socket in sockets {
      if let file = LocalSocket.connected(to: socket) { return file }
    }
    return nil
  }

  /// When a file was last changed, in nanoseconds.
  private static func time(of path: String) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return Int(status.st_ctim.tv_sec) * 1_000_000_000 + Int(status.st_ctim.tv_nsec)
  }
}

/// Why a conversation cannot be shown in a second window.
public enum PresentingError: Error, Hashable, Sendable {
  /// The folder of the sockets cannot be made.
  case folder(path: String, reason: String)
  /// The socket cannot be made.
  case socket(path: String, reason: String)

  /// What happened, where, and what to do.
  public var message: String {
    switch self {
    case .folder(let path, let reason):
      "The folder for the second window cannot be made at \(path): \(reason). A conversation "
        + "goes on without it, but “brasstacks present” cannot see it. Check who may write there."
    case .socket(let path, let reason):
      "The conversation cannot be shown in a second window: \(path): \(reason). It goes on here; "
        + "leave it and open it again to try anew."
    }
  }
}
