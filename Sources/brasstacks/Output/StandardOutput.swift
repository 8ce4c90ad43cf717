import Foundation

/// Where results go.
enum StandardOutput {
  /// Writes lines.
  ///
  /// - Throws: ``CommandFailure`` when they are not taken.
  static func write(_ lines: [String]) throws(CommandFailure) {
    try write(lines.map { $0 + "\n" }.joined())
  }

  /// Writes text as it is.
  ///
  /// - Throws: ``CommandFailure`` when it is not taken.
  static func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes as they are.
  ///
  /// - Throws: ``CommandFailure`` when they are not taken.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw .outputNotWritten(reason: ExportFile.said(errno))
    }
  }
}
