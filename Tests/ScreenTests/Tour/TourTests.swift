import Canvas
import Conversation
import Testing

@testable import Screen

/// The guided tour teaches by doing, strands nobody, and leaves no trace.
struct TourTests {
  @Test func `a home without anybody offers the tour, and everything else works as before`() {
    var desk = Desk(offersTour: true)
    #expect(desk.text.contains("First time here?"))
    #expect(desk.text.contains("Enter guided tour"))

    desk.press(.character("n"))

    #expect(desk.effects.contains(.begin(person: nil)))
    #expect(desk.program.meeting?.tour == nil)
  }

  @Test func `Esc declines it for good, and says where it is`() {
    var desk = Desk(offersTour: true)

    desk.press(.escape)

    #expect(desk.effects.filter { $0 == .rememberTourOffer }.count == 1)
    #expect(!desk.text.contains("First time here?"))
    #expect(desk.text.contains("The guided tour stays in the list of all actions (^P)."))
    desk.press(.enter)
    #expect(desk.program.meeting == nil)
  }

  @Test func `it is not offered where somebody has been, or cannot be read, or it was before`() {
    var used = Desk(offersTour: true)
    used.send(.listed(ConversationList(sampleEntries())))
    var damaged = Desk(offersTour: true)
    damaged.send(.listed(ConversationList(unreadable: 1)))

    for desk in [used, damaged, Desk()] {
      #expect(!desk.text.contains("First time here?"))
      #expect(!desk.text.contains("Esc not now"))
    }
  }

  @Test func `it can be asked for again from the list of actions`() {
    var desk = Desk()
    desk.press(.character("?"))
    desk.type("guided")
    desk.press(.enter)

    #expect(desk.step == .script)
    #expect(desk.effects.contains(.rememberTourOffer))
  }

  @Test func `each step is over exactly when its deed is done`() {
    var desk = Desk.onTour()
    let walk: [(TourDeed, TourStep?)] = [
      (.enter, .script), (.enter, .script), (.enter, .nonAnswer), (.nonAnswer, .action),
      (.nonAnswer, .action), (.action, .date), (.enter, .date), (.enter, .date), (.day, .date),
      (.enter, .checklist), (.escape, .checklist), (.enter, .checklist), (.pane, .card),
      (.card, .actions), (.escape, .actions), (.actions, .ownQuestion), (.escape, .ownQuestion),
      (.own, .ownQuestion), (.fold, nil),
    ]
    #expect(desk.step == .script)
    for (deed, step) in walk {
      desk.does(deed)
      #expect(desk.step == step, "after \(deed)")
    }
    #expect(desk.text.contains("“call Sam” hands over the answer."))
    #expect(desk.line == .heardFold)
    desk.press(.escape)
    #expect(desk.line == .farewell)
  }

  @Test func `what is done before it is asked for is ticked off`() {
    var desk = Desk.onTour()
    desk.does(.pane, .card, .escape, .actions, .escape, .enter)
    #expect(desk.step == .script)
    desk.does(.enter, .enter, .enter)
    desk.does(.action)
    #expect(desk.step == .date)
    desk.does(.enter, .enter, .day, .enter)
    #expect(desk.step == .ownQuestion)
  }

  @Test func `an open question of one’s own is over as well`() {
    var desk = Desk.onTour()
    desk.does(.enter, .enter, .enter, .escape, .own)
    desk.type("What will you do?")
    desk.press(.enter)

    #expect(desk.program.meeting?.tour?.done.contains(.ownQuestion) ?? false)
    #expect(desk.text.contains("What will you do?"))
  }

  @Test func `the facts are Robin’s, and what to do about it is not`() {
    var desk = Desk.onTour()
    desk.does(.enter, .enter, .enter)

    #expect(desk.text.contains("31 of 40 safety checks"))
    #expect(desk.text.contains("Two crews skipped 9 checks"))
    #expect(desk.state?.phase.climb?.position == .asking(.action(0, .action)))
    #expect(desk.program.meeting?.field.isEmpty ?? false)
  }

  @Test func `nothing of a tour is asked of the world, from its start to the signature`() {
    var desk = Desk.onTour()
    desk.does(.enter, .enter, .enter, .action, .enter, .enter, .day, .enter)
    for words in ["Friday at 3", "", "nine ticks in the log", "9", "f"] {
      desk.send(.input(.paste(words)))
      desk.press(.enter)
    }
    for words in ["I sit down with Sam and go through the nine checks", "Robin Vale"] {
      desk.send(.input(.paste(words)))
      desk.press(.enter)
    }
    for words in ["If I miss 2 checks in a week I'll call Sam the same day", "Friday", ""] {
      desk.send(.input(.paste(words)))
      desk.press(.enter)
    }
    #expect(desk.text.contains("Signed by Robin Vale."))
    #expect(!desk.text.contains("log export"))
    #expect(desk.line == .farewell)

    desk.press(.enter)

    #expect(desk.program.meeting == nil)
    #expect(!desk.askedToKeep)
  }

  @Test func `Esc twice, Ctrl-C and the list of actions leave it at any point`() {
    let waysOut: [(inout Desk) -> Void] = [
      { $0.does(.escape, .escape) }, { $0.press(.character("c"), .control) },
      {
        $0.press(.character("p"), .control)
        $0.type("skip tour")
        $0.press(.enter)
      },
    ]
    for leave in waysOut {
      for prefix in [[], [TourDeed.enter, .enter, .enter], [.enter, .enter, .enter, .nonAnswer]] {
        var desk = Desk.onTour()
        desk.does(prefix)
        leave(&desk)
        #expect(desk.program.meeting == nil)
        #expect(!desk.askedToKeep)
        #expect(desk.effects.last == .listConversations)
      }
    }
  }

  @Test func `a click finds what was drawn below the caption`() throws {
    var desk = Desk.onTour()
    let place = try #require(desk.program.frame().place(of: "Said aloud, word for word"))

    desk.send(.input(.mouse(.press, place)))

    #expect(desk.line == .writeScript)
  }

  @Test func `the room sees a tour’s question on no other screen once it is over`() {
    var desk = Desk.onTour()
    desk.press(.character("c"), .control)

    #expect(desk.program.roomView == .waiting)
  }
}
