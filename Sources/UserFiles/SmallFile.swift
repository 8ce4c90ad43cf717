import Foundation

/// What a file that a person wrote holds, as far as it is of a reasonable size.
public enum SmallFile: Equatable, Sendable {
  /// Its text; empty where nothing is in it.
  case text(String)
  /// It has more bytes than were allowed.
  case tooLarge
  /// It cannot be opened or read.
  case unreadable

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - limit: The most bytes that are read.
  public init(path: String, limit: Int) {
    // One byte more than the bound tells whether there is more; where nothing is left to read there
    // is no data, which is no mistake.
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: limit + 1) ?? Data()
    else {
      self = .unreadable
      return
    }
    self = data.count > limit ? .tooLarge : .text(String(decoding: data, as: UTF8.self))
  }
}
