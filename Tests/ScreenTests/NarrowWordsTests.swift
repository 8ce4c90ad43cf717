import Canvas
import Conversation
import Language
import Testing

@testable import Screen

/// Where words do not fit, those of least weight give way.
struct NarrowWordsTests {
  private func desk(columns: Int) -> Desk {
    var desk = Desk(columns: columns, rows: 30)
    desk.press(.character("n"))
    desk.say("Margaret Ellwood", "volunteers on the Christmas rota", "48", "31", "2026-12-20")
    return desk
  }

  @Test(arguments: [70, 80, 99, 100, 104, 110, 120])
  func `the header cuts the number's name, and says where it stands`(columns: Int) {
    let header = desk(columns: columns).text.split(separator: "\n").first ?? ""

    #expect(header.contains("Margaret Ellwood · volun"))
    #expect(header.contains(" 31 of 48"))
    #expect(header.contains("off track"))
    #expect(header.hasSuffix("12 min"))
    #expect(header.contains("rota") == (columns >= 110 || columns == 99), "\(header)")
  }

  @Test func `the list at home keeps a gap behind a name that is cut, and the check-in whole`() {
    var closed = Desk()
    closed.press(.character("n"))
    closed.say("Dana Reyes", "booked demos from all the regions", "60", "42", "2026-12-31")
    closed.choose("y", "y", "y", "h", "y", "s", "", "yes")
    var home = Desk(columns: 100, rows: 30)
    home.send(
      .listed(
        ConversationList([
          ConversationEntry(
            id: 1, state: closed.state!, lastDay: "Mon 23 Nov 2026", isOpenElsewhere: true)
        ])))

    #expect(home.text.contains("booked demos from …   42 of 60"))
    #expect(home.text.contains("off track   open elsewhere"))
  }

  @Test func `coming home marks the conversation one comes from`() {
    var desk = Desk()
    desk.send(.listed(ConversationList(sampleEntries())))
    desk.open(sampleEntries()[1].state)
    desk.press(.character("c"), .control)
    let entry = ConversationEntry(
      id: 12, state: sampleEntries()[0].state, lastDay: "Mon 23 Nov 2026", isOpenElsewhere: false)
    desk.send(.listed(ConversationList(sampleEntries() + [entry])))

    #expect(desk.program.home.selectedEntry?.id == 12)
    desk.press(.up)
    desk.send(.listed(ConversationList(sampleEntries() + [entry])))
    #expect(desk.program.home.selectedEntry?.id != 12)
  }
}
