import Foundation
public import Screen

/// Shows the room's view of an open conversation to every program of the same user that wants to
/// see it.
///
/// Nothing here waits: whoever reads slowly gets the latest view when it has read the one before,
/// and never holds up the conversation.
public struct RoomBroadcast: ~Copyable {
  private let path: String
  private let listener: Int32
  private var viewers: [Viewer] = []
  private var shown: RoomView?
  /// The view as it goes out; nil until somebody looks.
  private var written: [UInt8]?

  /// Begins to be there for others.
  ///
  /// - Parameters:
  ///   - folder: Where the sockets are.
  ///   - conversation: The conversation, by its number; only its one writer may do this.
  /// - Throws: ``PresentingError``.
  public init(in folder: RoomFolder, conversation: Int64) throws(PresentingError) {
    try folder.make()
    let socket = folder.socket(of: conversation)
    let file = try LocalSocket.listen(at: socket)
    path = socket
    listener = file
  }

  deinit {
    unlink(path)
    close(listener)
    for viewer in viewers { viewer.leave() }
  }

  /// How many programs look.
  public var viewerCount: Int { viewers.count }

  /// The files that can be read when somebody comes or leaves.
  public var readable: [Int32] { [listener] + viewers.map(\.file) }

  /// The files that can be written when somebody has read what they were sent so far.
  public var writable: [Int32] { viewers.filter(\.isBehind).map(\.file) }

  /// Lets newcomers in, parts with those that left, and goes on with what was not taken yet.
  public mutating func serve() {
    while let file = LocalSocket.accepted(by: listener) { viewers.append(Viewer(file)) }
    guard !viewers.isEmpty else { return }
    send()
    viewers.removeAll { viewer in
      guard viewer.isGone else { return false }
      viewer.leave()
      return true
    }
    // Whoever comes next is not to see what was shown before they came.
    if viewers.isEmpty { (shown, written) = (nil, nil) }
  }

  /// Shows a view to everybody who looks, or comes to look.
  public mutating func show(_ view: RoomView) {
    if view != shown {
      shown = view
      written = nil
    }
    send()
  }

  /// Writes what is shown to those that look; newcomers and those that left are left to `serve()`.
  private mutating func send() {
    guard !viewers.isEmpty else { return }
    if written == nil { written = shown.map { RoomMessage.written($0) } }
    // Without anything to be shown, it is still seen who has left.
    let message = written ?? []
    for index in viewers.indices { viewers[index].serve(message) }
  }
}
