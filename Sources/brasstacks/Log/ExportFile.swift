import Foundation

/// A file written whole or not at all.
enum ExportFile {
  /// Writes a file that nobody else can read.
  ///
  /// The text is written beside the file, brought to the disk, and then given its name, so that
  /// there is never half a file under that name.
  ///
  /// - Parameters:
  ///   - text: What the file holds.
  ///   - path: Where it is.
  ///   - isReplacing: Whether a file that is there already may go.
  /// - Throws: ``CommandFailure``; what was there before is still there then.
  static func write(
    _ text: String, to path: String, replacing isReplacing: Bool
  ) throws(CommandFailure) {
    let target = resolved(path)
    guard try !isDevice(target, path, replacing: isReplacing) else {
      return try fill(target, with: text, flags: O_WRONLY, path)
    }
    let draft = "\(target).\(getpid()).tmp"
    do {
      try fill(draft, with: text, flags: O_WRONLY | O_CREAT | O_EXCL, path)
      try name(draft, target, replacing: isReplacing, path)
    } catch {
      unlink(draft)
      throw error
    }
    settle(folder(of: target))
  }

  /// Finds out beforehand what would keep a file from being written, as far as that can be known.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be.
  ///   - isReplacing: Whether a file that is there already may go.
  /// - Throws: ``CommandFailure`` as ``write(_:to:replacing:)`` would.
  static func check(_ path: String, replacing isReplacing: Bool) throws(CommandFailure) {
    let target = resolved(path)
    let isDevice = try isDevice(target, path, replacing: isReplacing)
    let (place, rights) = isDevice ? (target, W_OK) : (folder(of: target), W_OK | X_OK)
    if !isDevice, let kind = kind(of: place), kind != S_IFDIR {
      throw .notWritten(path: path, reason: said(ENOTDIR))
    }
    guard access(place, rights) == 0 else { throw .notWritten(path: path, reason: said(errno)) }
  }

  /// Whether it is a pipe or a device, which has no content that could be lost.
  private static func isDevice(
    _ target: String, _ path: String, replacing isReplacing: Bool
  ) throws(CommandFailure) -> Bool {
    switch kind(of: target) {
    case nil: return false
    case S_IFREG:
      if !isReplacing { throw .fileExists(path: path) }
      return false
    case S_IFDIR: throw .notWritten(path: path, reason: said(EISDIR))
    default: return true
    }
  }

  /// What the system says about an error.
  static func said(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func fill(
    _ path: String, with text: String, flags: Int32, _ named: String
  ) throws(CommandFailure) {
    let file = open(path, flags | O_CLOEXEC | O_NOCTTY, 0o600)
    guard file >= 0 else { throw .notWritten(path: named, reason: said(errno)) }
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .notWritten(path: named, reason: said(errno)) }
      rest = rest.dropFirst(count)
    }
    // Pipes and devices have nothing to bring to the disk.
    guard fsync(file) == 0 || errno == EINVAL || errno == EROFS else {
      throw .notWritten(path: named, reason: said(errno))
    }
  }

  private static func name(
    _ draft: String, _ target: String, replacing isReplacing: Bool, _ path: String
  ) throws(CommandFailure) {
    if !isReplacing {
      // Unlike a rename, a link refuses a name that came up meanwhile.
      if link(draft, target) == 0 {
        unlink(draft)
        return
      }
      if errno == EEXIST { throw .fileExists(path: path) }
    }
    guard rename(draft, target) == 0 else { throw .notWritten(path: path, reason: said(errno)) }
  }

  /// Brings the name to the disk; the file is there whether that works or not.
  private static func settle(_ folder: String) {
    let directory = open(folder, O_RDONLY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path with a symbolic link at its end followed, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
