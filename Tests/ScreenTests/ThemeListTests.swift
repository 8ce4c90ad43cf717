import Canvas
import Testing

@testable import Screen

/// Other colours are found in the list of all actions and seen while they are gone through.
struct ThemeListTests {
  private func desk() -> Desk {
    var desk = Desk(columns: 100, rows: 30)
    desk.comeToAction()
    desk.type("I'll ring")
    desk.press(.character("p"), .control)
    desk.type("theme")
    desk.press(.enter)
    return desk
  }

  @Test func `the list of all actions leads to the themes, and words stay`() throws {
    var desk = desk()

    #expect(desk.text.contains("▸ by the terminal’s background"))
    try Snapshot.expect(desk.program, named: "themes")
    desk.press(.escape)
    #expect(desk.program.meeting?.field.text == "I'll ring")
  }

  @Test func `the marked theme is worn at once, and Enter keeps it`() {
    var desk = desk()
    desk.press(.down)
    desk.press(.character("j"))
    desk.press(.up)
    desk.press(.enter)

    #expect(
      desk.effects.suffix(4) == [
        .showTheme("brass-dark"), .showTheme("brass-light"), .showTheme("brass-dark"),
        .keepTheme("brass-dark"),
      ])
    #expect(desk.program.stage == .typing)
  }

  @Test func `Esc and ^C go back to the theme from before`() {
    for key in [KeyPress(.escape), KeyPress(.character("c"), .control)] {
      var desk = desk()
      desk.press(.end)
      desk.press(.pageDown)
      desk.send(.input(.key(key)))

      #expect(desk.effects.suffix(2) == [.showTheme("projector"), .showTheme(nil)])
      #expect(desk.program.stage == .typing)
    }
  }

  @Test func `a theme that is broken says why, and is not kept`() {
    var desk = desk()
    desk.press(.down)
    desk.send(.failed("mine.yaml, line 3: no colour."))

    #expect(desk.text.contains("mine.yaml, line 3: no colour."))
    desk.press(.enter)
    #expect(desk.program.stage == .dressing)
    desk.press(.down)
    desk.press(.enter)
    #expect(desk.effects.last == .keepTheme("brass-light"))
  }

  @Test func `a click marks a theme, and another keeps it`() throws {
    var desk = desk()
    let lines = desk.text.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("projector") })
    let click = ScreenEvent.input(.mouse(.press, Point(column: 70, row: row)))
    desk.send(click)
    desk.send(click)

    #expect(desk.effects.suffix(2) == [.showTheme("projector"), .keepTheme("projector")])
  }

  @Test(arguments: [(1, 1), (3, 2), (10, 3), (16, 6), (20, 5), (39, 8), (500, 200)])
  func `it fits every size`(columns: Int, rows: Int) {
    var desk = desk()
    for _ in 0..<4 {
      desk.resize(columns: columns, rows: rows)
      desk.press(.down)
      let frame = desk.program.frame()
      #expect(frame.size == Size(columns: columns, rows: rows))
      #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
    }
  }
}
