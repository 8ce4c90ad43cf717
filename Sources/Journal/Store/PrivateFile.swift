import Foundation

/// Files and folders that nobody else can read.
///
/// The journal names people and what they fell short of.
enum PrivateFile {
  /// Makes the missing folders on the way, each 0700.
  static func makeFolder(_ path: String) throws(JournalError) {
    var missing: [String] = []
    var folder = path
    while !folder.isEmpty, folder != "/", folder != ".", !exists(folder) {
      missing.append(folder)
      folder = parent(of: folder)
    }
    for folder in missing.reversed() {
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw .folderNotMade(path: folder, reason: said(errno))
      }
    }
    guard kind(of: path) == S_IFDIR else {
      throw .folderNotMade(path: path, reason: said(ENOTDIR))
    }
  }

  /// Makes the file 0600 if there is none, so that it is never open to others, not even while it
  /// is new.
  static func makeFile(_ path: String) throws(JournalError) {
    if let kind = kind(of: path) {
      guard kind == S_IFREG else { throw .notAFile(path: path) }
      return
    }
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notOpened(path: path, reason: said(errno)) }
    close(file)
  }

  /// - Throws: ``JournalError`` where there is no file, or something else than a file.
  static func requireFile(_ path: String) throws(JournalError) {
    guard let kind = kind(of: path) else { throw .notOpened(path: path, reason: said(ENOENT)) }
    guard kind == S_IFREG else { throw .notAFile(path: path) }
  }

  /// Takes away what others may do with a file or folder of ours, where there is any.
  static func repair(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 != 0 else {
      return
    }
    // What cannot be repaired is no reason to refuse the conversation.
    _ = chmod(path, status.st_mode & 0o700)
  }

  /// The folder that holds a path.
  static func parent(of path: String) -> String {
    // Foundation's own way of asking traps on a path of one character.
    let folders = path.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    let root = path.hasPrefix("/") ? "/" : ""
    return folders.isEmpty && root.isEmpty ? "." : root + folders.joined(separator: "/")
  }

  /// What the system says about an error.
  static func said(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
