import Foundation
import Screen

/// A room's view on its way to another program: one line of JSON.
enum RoomMessage {
  /// The most bytes of a view that are taken.
  static let limit = 8 << 20

  static func written(_ view: RoomView) -> [UInt8] {
    // A view is made of texts and numbers, which can always be written.
    guard let data = try? JSONEncoder().encode(view) else { return [] }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  static func read(_ line: some Sequence<UInt8>) -> RoomView? {
    try? JSONDecoder().decode(RoomView.self, from: Data(line))
  }
}
