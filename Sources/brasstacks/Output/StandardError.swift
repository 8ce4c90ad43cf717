import Foundation
import Language

/// Where messages go.
enum StandardError {
  /// Says something in one line.
  static func say(_ message: String) {
    write(PlainLine.of(message))
  }

  /// Says something in as many lines as it has, nothing in them that a terminal would obey.
  static func say(each message: String) {
    message.split(separator: "\n").forEach { say(String($0)) }
  }

  /// Says something in as many lines as it has, such as a list of problems.
  static func say(lines message: String) {
    write(message)
  }

  private static func write(_ message: String) {
    // Where nobody listens there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
  }
}
