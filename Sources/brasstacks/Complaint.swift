import Foundation

/// Says what went wrong on standard error.
func complain(_ message: String) {
  FileHandle.standardError.write(Data("brasstacks: \(message)\n".utf8))
}
