import Foundation
public import Screen

/// Looks at the room's view of whichever conversation of a journal is open.
///
/// It finds the conversation when it begins, follows it, and waits for the next when it is closed.
public struct RoomWatch: ~Copyable {
  private let folder: RoomFolder
  private let newcomers: FolderWatch
  private var file: Int32?
  private var read: [UInt8] = []

  /// Begins to look out.
  ///
  /// - Parameter folder: Where the sockets are.
  /// - Throws: ``PresentingError``.
  public init(in folder: RoomFolder) throws(PresentingError) {
    try folder.make()
    let newcomers = try FolderWatch(folder.path)
    self.folder = folder
    self.newcomers = newcomers
    file = folder.connected()
  }

  deinit {
    if let file { close(file) }
  }

  /// The files that can be read when there is something new to see.
  public var sources: [Int32] { [newcomers.file] + (file.map { [$0] } ?? []) }

  /// Takes what has come.
  ///
  /// - Returns: What there is to see now; nil where nothing has changed.
  public mutating func take() -> Sighting? {
    let hasNewcomers = newcomers.drain()
    var sighting = takeMessages()
    if file == nil, hasNewcomers || sighting != nil {
      file = folder.connected()
      if file != nil { sighting = takeMessages() ?? sighting }
    }
    return sighting
  }

  private mutating func takeMessages() -> Sighting? {
    guard let file else { return nil }
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Foundation.read(file, &chunk, chunk.count)
      if count > 0 {
        read += chunk.prefix(count)
        if read.count > RoomMessage.limit { return lose(.unreadable) }
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN {
        return latest()
      } else {
        return lose(.nothing)
      }
    }
  }

  /// The last whole message of those that have come; earlier ones are old news.
  private mutating func latest() -> Sighting? {
    let end = UInt8(ascii: "\n")
    guard let last = read.lastIndex(of: end) else { return nil }
    let start = read[..<last].lastIndex(of: end).map { $0 + 1 } ?? 0
    let line = read[start..<last]
    let view = RoomMessage.read(line)
    read.removeFirst(last + 1)
    return view.map(Sighting.view) ?? .unreadable
  }

  private mutating func lose(_ sighting: Sighting) -> Sighting {
    if let file { close(file) }
    file = nil
    read = []
    return sighting
  }
}

/// What a look into the room shows.
public enum Sighting: Hashable, Sendable {
  /// The room's view.
  case view(RoomView)
  /// No conversation is open.
  case nothing
  /// What came cannot be read: the other program is of another version.
  case unreadable
}
