import Canvas
import Conversation
import Testing

@testable import Screen

/// What must hold of every frame, whatever it shows.
struct RoomViewTests {
  /// Programs at every kind of moment.
  static let moments: [Program] = {
    var moments: [Program] = []
    var desk = Desk()
    func note() { moments.append(desk.program) }
    note()
    desk.send(.listed(ConversationList(sampleEntries())))
    note()
    desk.press(.character("n"))
    note()
    desk.say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    note()
    desk = Desk()
    desk.putNumberOnTable()
    note()
    desk.comeToAction()
    desk.say("I just have to work harder")
    note()
    desk.press(.character("p"), .control)
    note()
    desk = Desk(lastTimes: [lastMonday])
    desk.comeToLadder()
    note()
    desk = Desk()
    desk.comeToSecondAction()
    note()
    desk.press(.escape)
    note()
    desk.type("a")
    note()
    desk = Desk()
    desk.cover()
    note()
    desk.press(.tab)
    note()
    desk = Desk()
    desk.close()
    note()
    return moments
  }()

  static let sizes: [Size] =
    (1...40).flatMap { columns in (1...15).map { Size(columns: columns, rows: $0) } }
    + [
      Size(columns: 0, rows: 0), Size(columns: 300, rows: 100), Size(columns: 99, rows: 8),
      Size(columns: 100, rows: 9), Size(columns: 500, rows: 3), Size(columns: 70, rows: 200),
      Size(columns: 1, rows: 200), Size(columns: 101, rows: 12),
    ]

  @Test func `every size gets a frame of that size with its cursor inside`() {
    for moment in Self.moments {
      var program = moment
      for size in Self.sizes {
        _ = program.handle(.resized(size))
        let frame = program.frame()
        #expect(frame.size == size)
        for row in 0..<size.rows
        where frame.row(row).map(\.glyph).joined().displayWidth > size.columns {
          Issue.record("row \(row) is too wide at \(size)")
        }
        // Readers and magnifiers follow the cursor, whether or not something is typed.
        if size.columns > 0, size.rows > 0,
          !(frame.cursor.map { frame.bounds.contains($0) } ?? false)
        {
          Issue.record("the cursor is nowhere at \(size)")
        }
      }
    }
  }

  @Test(arguments: [
    Size(columns: 140, rows: 40), Size(columns: 100, rows: 12), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 10), Size(columns: 48, rows: 16), Size(columns: 30, rows: 9),
    Size(columns: 20, rows: 5),
  ])
  func `the question’s end and the field are seen at every size`(size: Size) {
    var desk = Desk()
    desk.comeToAction()
    desk.say("I just have to work harder")
    desk.resize(columns: size.columns, rows: size.rows)

    let shown = desk.text.filter { !"│\n─┌┐└┘".contains($0) }.split(separator: " ").joined(
      separator: " ")

    #expect(shown.contains("you do?") || shown.contains("see you do?"), "\(desk.text)")
    #expect(desk.text.contains("harder"))
    #expect(desk.program.frame().cursor != nil)
  }

  @Test func `no frame judges a person`() {
    for moment in Self.moments {
      var program = moment
      for size in Snapshot.everySize {
        _ = program.handle(.resized(size))
        let text = program.frame().text.lowercased()
        for word in ["nebulous", "wrong", "fail", "score", "vague", "fault"] {
          #expect(!text.contains(word), "\(word) at \(size)")
        }
      }
    }
  }

  @Test(arguments: [
    Size(columns: 140, rows: 40), Size(columns: 80, rows: 24), Size(columns: 48, rows: 16),
  ])
  func `a note shows only when it is asked for, and only for the turn`(size: Size) throws {
    var desk = Desk(columns: size.columns, rows: size.rows)
    desk.comeToAction()
    desk.say("I just have to work harder")
    #expect(!desk.text.contains("For the leader"))
    for cue in try #require(desk.program.meeting?.prompt?.cues) {
      #expect(!desk.text.contains(cue.prefix(12)))
    }

    desk.press(.function(3))
    #expect(desk.text.contains("For the leader"))
    desk.say("I’ll sit down with Sam and Lee and go through the nine no-shows")

    #expect(!desk.text.contains("For the leader"))
  }

  @Test func `the phrases that hold a facet are underlined`() {
    var desk = Desk()
    desk.comeToAction()
    desk.type("I’ll sit down with Sam and Lee")

    let frame = desk.program.frame()

    #expect(frame.roles(of: "sit down") == [.heldPhrase])
    #expect(frame.annotated.contains("‹heldPhrase_›I’ll sit down ‹answer›with"))
    #expect(frame.roles(of: "does what ✓") == [.held])
  }

  @Test func `whose turn it is stands at the foot`() {
    var desk = Desk()
    desk.press(.character("n"))
    #expect(desk.text.contains(" The leader types"))
    desk.comeToLadder()
    #expect(desk.text.contains(" Dana types"))
  }

  @Test func `every key of the foot is in the list of actions`() {
    for stage in Stage.allCases where stage != .listing {
      let moment = KeyMoment(stage: stage, isFieldEmpty: true)
      let listed = Set(ProgramKeys.builtIn.shown(at: moment).map(\.command))
      for hint in ProgramKeys.builtIn.hints(at: moment) where hint.command != .showActions {
        #expect(listed.contains(hint.command))
      }
    }
  }

  @Test func `no key means two things at one stage`() {
    for stage in Stage.allCases {
      var meanings: [KeyPress: Set<Command>] = [:]
      for binding in ProgramKeys.builtIn.bindings
      where binding.stages.contains(stage) && binding.condition == .always {
        guard let press = binding.press else { continue }
        meanings[press, default: []].insert(binding.command)
      }
      for (press, commands) in meanings {
        #expect(commands.count == 1, "\(press.name) at \(stage): \(commands)")
      }
    }
  }
}
