import Foundation
import Presenting
import Screen

/// Says what the room sees, in lines, whenever something new has been asked or said.
struct PlainPresentRoom: ~Copyable {
  private var watch: RoomWatch
  private var seen: RoomView?

  init(watch: consuming RoomWatch) {
    self.watch = watch
  }

  /// Runs until it is interrupted or nobody reads any more.
  mutating func run() throws {
    while true {
      switch watch.take() {
      case .view(let view):
        let news = PlainRoomView.news(of: view, after: seen)
        if !news.isEmpty { try StandardOutput.write(news + [""]) }
        seen = view
      case .nothing:
        try StandardOutput.write(["The conversation is closed.", ""])
        seen = nil
      case .unreadable:
        StandardError.say(RoomScreen.otherVersion)
      case nil: break
      }
      wait()
    }
  }

  private func wait() {
    var files = watch.sources.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&files, nfds_t(files.count), -1)
  }
}
