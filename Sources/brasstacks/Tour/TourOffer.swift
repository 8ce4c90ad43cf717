import Foundation

/// Whether the guided tour has been offered: an empty file.
struct TourOffer {
  let path: String

  /// Whether it has been offered, and need not be again.
  var isMade: Bool { FileManager.default.fileExists(atPath: path) }

  /// Remembers that it has been.
  ///
  /// Where that cannot be written, it is only offered again.
  func remember() {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? Data().write(to: URL(filePath: path))
  }
}
