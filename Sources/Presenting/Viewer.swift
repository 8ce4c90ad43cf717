import Foundation

/// Another program that looks at the room's view.
struct Viewer {
  /// Its end of the connection.
  let file: Int32
  /// Whether it has gone.
  private(set) var isGone = false
  /// What of a message has still to be written.
  private var rest: ArraySlice<UInt8> = []
  /// The message written last, or being written.
  private var current: [UInt8] = []

  init(_ file: Int32) {
    self.file = file
  }

  /// Whether it has not taken everything yet.
  var isBehind: Bool { !rest.isEmpty }

  /// Writes as much as it takes, a message begun first, then the latest one.
  mutating func serve(_ latest: [UInt8]) {
    guard !isGone, !hasLeft else {
      isGone = true
      return
    }
    write()
    guard rest.isEmpty, !isGone, !latest.isEmpty, latest != current else { return }
    current = latest
    rest = latest[...]
    write()
  }

  /// Closes the connection.
  func leave() { close(file) }

  private mutating func write() {
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        guard errno == EINTR else {
          isGone = errno != EAGAIN
          return
        }
      }
    }
  }

  /// Whether the other end was closed; it never writes anything, so that this is all to be read.
  private var hasLeft: Bool {
    var byte: UInt8 = 0
    let count = recv(file, &byte, 1, Int32(MSG_DONTWAIT))
    return count == 0 || count < 0 && errno != EAGAIN && errno != EINTR
  }
}
