import Foundation
import Screen
import Testing

@testable import Presenting

/// The room's view on its way to another program.
final class PresentingTests {
  private let folder: RoomFolder
  private let journal: String

  init() {
    journal = NSTemporaryDirectory() + "presenting-\(UUID().uuidString)/journal.sqlite"
    folder = RoomFolder(journal: journal)
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(filePath: journal).deletingLastPathComponent())
  }

  /// Waits until the watch has something to tell.
  private func sighting(_ watch: inout RoomWatch) -> Sighting? {
    for _ in 0..<200 {
      if let sighting = watch.take() { return sighting }
      var files = watch.sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&files, nfds_t(files.count), 10_000) > 0 else { return nil }
    }
    return nil
  }

  @Test func `what is shown is seen, and its end as well`() throws {
    var watch = try RoomWatch(in: folder)
    #expect(watch.take() == nil)
    do {
      var broadcast = try RoomBroadcast(in: folder, conversation: 7)
      broadcast.show(.waiting)
      #expect(watch.take() == nil)
      broadcast.serve()
      #expect(broadcast.viewerCount == 1)
      #expect(sighting(&watch) == .view(.waiting))
      broadcast.show(.curtain)
      #expect(sighting(&watch) == .view(.curtain))
    }
    #expect(sighting(&watch) == .nothing)
  }

  @Test func `whoever joins late sees what is shown`() throws {
    var broadcast = try RoomBroadcast(in: folder, conversation: 7)
    broadcast.show(.curtain)
    var watch = try RoomWatch(in: folder)
    broadcast.serve()
    #expect(sighting(&watch) == .view(.curtain))
  }

  @Test func `whoever reads slowly holds nobody up, and ends with the latest`() throws {
    var broadcast = try RoomBroadcast(in: folder, conversation: 7)
    var watch = try RoomWatch(in: folder)
    broadcast.serve()
    for turn in 0..<200_000 { broadcast.show(turn.isMultiple(of: 2) ? .waiting : .curtain) }
    #expect(broadcast.viewerCount == 1)
    var last: Sighting?
    while let seen = watch.take() {
      last = seen
      broadcast.serve()
    }
    #expect(last == .view(.curtain))
  }

  @Test func `a viewer that has gone is not counted`() throws {
    var broadcast = try RoomBroadcast(in: folder, conversation: 7)
    do {
      let watch = try RoomWatch(in: folder)
      broadcast.serve()
      #expect(broadcast.viewerCount == watch.sources.count - 1)
    }
    broadcast.serve()
    #expect(broadcast.viewerCount == 0)
  }

  @Test func `what a crash left behind is in nobody's way`() throws {
    try folder.make()
    try Data().write(to: URL(filePath: folder.socket(of: 7)))
    var watch = try RoomWatch(in: folder)
    #expect(watch.take() == nil)
    var broadcast = try RoomBroadcast(in: folder, conversation: 7)
    broadcast.show(.waiting)
    _ = watch.take()
    broadcast.serve()
    #expect(sighting(&watch) == .view(.waiting))
  }

  @Test func `a path longer than the system takes is no hindrance`() throws {
    let long = String(repeating: "a-long-folder/", count: 20)
    let folder = RoomFolder(journal: (journal as NSString).deletingLastPathComponent + "/\(long)j")
    var broadcast = try RoomBroadcast(in: folder, conversation: 7)
    var watch = try RoomWatch(in: folder)
    broadcast.show(.waiting)
    broadcast.serve()
    #expect(sighting(&watch) == .view(.waiting))
  }

  @Test func `words of another version are told from no words`() throws {
    let unready = folder.socket(of: 7)
    try folder.make()
    let listener = try LocalSocket.listen(at: unready)
    defer { close(listener) }
    var watch = try RoomWatch(in: folder)
    let other = try #require(LocalSocket.accepted(by: listener))
    defer { close(other) }
    let words = Array("{\"dance\":{}}\n".utf8)
    #expect(send(other, words, words.count, 0) == words.count)
    #expect(sighting(&watch) == .unreadable)
  }

  @Test func `a folder that cannot be made says where and what to do`() {
    #expect {
      _ = try RoomBroadcast(in: RoomFolder(journal: "/proc/nowhere/journal"), conversation: 1)
    } throws: { error in
      (error as? PresentingError)?.message.contains("/proc/nowhere/journal-rooms") ?? false
    }
  }
}
