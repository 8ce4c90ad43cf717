import Canvas
import Conversation
import Foundation
import Testing

@testable import Screen

/// What everybody sees holds nothing that is the leader's.
struct RoomSecrecyTests {
  /// What another program is sent, as it goes out.
  private func sent(_ program: Program) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(program.roomView), as: UTF8.self)
  }

  /// Everything that is for the leader alone at a moment.
  private func secrets(of program: Program) -> [String] {
    guard let meeting = program.meeting else { return [] }
    var secrets = meeting.prompt?.cues ?? []
    secrets += meeting.state.followUpsToCome(from: meeting.playbook)
    if let own = meeting.wording { secrets.append(own.field.text) }
    if let notice = meeting.leaderNotice { secrets.append(notice.words) }
    if let day = meeting.adjourning { secrets.append(day.text) }
    return secrets.filter { $0.count > 3 }
  }

  @Test func `nothing that is the leader's is sent, whatever happens`() throws {
    var seen = 0
    for moment in RoomViewTests.moments {
      var program = moment
      let keys: [KeyPress] = [
        KeyPress(.function(3)), KeyPress(.function(4)), KeyPress(.character("H")),
        KeyPress(.character("a")), KeyPress(.character("v")), KeyPress(.character("e")),
        KeyPress(.enter), KeyPress(.escape), KeyPress(.escape), KeyPress(.character("a")),
      ]
      for key in keys {
        _ = program.handle(.input(.key(key)))
        let text = try sent(program)
        for secret in secrets(of: program) {
          seen += 1
          #expect(!text.contains(secret), "“\(secret)” is sent")
        }
      }
    }
    #expect(seen > 50)
  }

  @Test func `a fold and its note stay with the leader`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.send(.watched(by: 1))
    desk.press(.function(4))
    desk.type("Have you thought about calling them?")
    desk.press(.enter)
    #expect(desk.text.contains("“calling them” hands over the answer."))
    #expect(try !sent(desk.program).contains("calling them"))
    desk.press(.enter)
    #expect(desk.text.contains("Folds   1 so far"))

    let text = try sent(desk.program)
    // Asked aloud, the question is everybody's; that it was a fold is not.
    #expect(text.contains("Have you thought about calling them?"))
    #expect(!text.lowercased().contains("fold"))
  }

  @Test func `what comes of the leader's own keys is not told to the room`() throws {
    var desk = Desk()
    desk.comeToAction()
    desk.send(.watched(by: 1))
    desk.press(.escape)
    desk.type("n")
    #expect(desk.text.contains("There is no follow-up yet"))
    #expect(try !sent(desk.program).contains("follow-up yet"))

    desk.send(.failed("config.yaml, line 3: there is no theme “nope”."))
    #expect(desk.text.contains("config.yaml, line 3"))
    #expect(try !sent(desk.program).contains("config.yaml"))

    desk.press(.enter)
    desk.press(.enter)
    #expect(desk.text.contains("Nothing is typed yet."))
    #expect(try sent(desk.program).contains("Nothing is typed yet."))
    #expect(!desk.text.contains("config.yaml"))
  }

  @Test func `on the only screen the leader's notices stand below the question`() {
    var desk = Desk()
    desk.comeToAction()
    desk.press(.escape)
    desk.type("n")
    #expect(desk.text.contains("There is no follow-up yet"))
    desk.send(.watched(by: 1))
    desk.send(.watched(by: 0))
    #expect(desk.text.contains("There is no follow-up yet"))
  }

  @Test func `the room in plain lines cannot steer a terminal by what was said`() {
    var desk = Desk()
    desk.open(ConversationState(playbook: builtIn.id, person: "Da\u{1B}[2Jna Reyes"))
    desk.say("booked demos", "60", "42", "2026-12-31")
    desk.choose("y", "y", "y", "h", "y")
    let news = PlainRoomView.news(of: desk.program.roomView, after: nil)
    #expect(news.first?.hasPrefix("Da[2Jna Reyes · booked demos") == true)
    #expect(!news.joined().unicodeScalars.contains("\u{1B}"))
  }

  @Test func `the leader's part of Part 1 is nobody else's`() {
    var desk = Desk()
    #expect(desk.program.roomView == .waiting)
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    #expect(desk.program.roomView == .waiting)
    desk.choose("y", "y", "y", "h")
    #expect(desk.program.roomView == .waiting)
    desk.choose("y")
    guard case .meeting(let room) = desk.program.roomView else {
      Issue.record("the script is for everybody")
      return
    }
    #expect(!room.script.isSaid)
  }

  @Test func `a conversation that is avoided is not shown to be`() {
    var desk = Desk()
    desk.press(.character("n"))
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    desk.choose("y", "y", "y", "a")
    #expect(desk.text.contains("not held"))
    #expect(desk.program.roomView == .waiting)
  }

  @Test func `what is sent can be read again, and looks the same`() throws {
    for moment in RoomViewTests.moments {
      let data = try JSONEncoder().encode(moment.roomView)
      #expect(try JSONDecoder().decode(RoomView.self, from: data) == moment.roomView)
    }
  }

  @Test func `the room's own screen shows what the one screen shows, at any size`() {
    for moment in RoomViewTests.moments {
      guard case .meeting = moment.roomView, moment.actions == nil, let meeting = moment.meeting,
        meeting.wording == nil, meeting.adjourning == nil, !meeting.showsNote
      else { continue }
      for size in Snapshot.everySize {
        var program = moment
        program.meeting?.focus(.ladder)
        _ = program.handle(.resized(size))
        var screen = RoomScreen(size: size)
        _ = screen.handle(.seen(program.roomView))
        let (own, room) = (program.frame(), screen.frame())
        // The foot differs: there are no keys to be told of.
        for row in 0..<max(0, size.rows - 1) {
          #expect(
            own.row(row).map(\.glyph) == room.row(row).map(\.glyph), "row \(row) at \(size)")
        }
      }
    }
  }

  @Test func `every size gets a frame of the room's own screen`() {
    for moment in RoomViewTests.moments {
      var screen = RoomScreen(size: Size(columns: 1, rows: 1))
      _ = screen.handle(.seen(moment.roomView))
      for size in RoomViewTests.sizes {
        _ = screen.handle(.resized(size))
        #expect(screen.frame().size == size)
      }
    }
  }
}
