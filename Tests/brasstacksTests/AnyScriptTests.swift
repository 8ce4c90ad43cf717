import Canvas
import Foundation
import Testing

/// Names in any script: no column drifts, and the caret is where the next letter goes.
struct AnyScriptTests {
  @Test(arguments: [
    "山田太郎", "김민준", "Zoë Müller", "Zoe\u{308} Mu\u{308}ller", "नीलम", "👩‍💻 Ada", "👨‍👩‍👧‍👦", "🇩🇪 Max", "ﷺ",
    "محمد", "שלום", "e\u{301}\u{323}", "ｆｕｌｌ", "🏳️‍🌈", "a\u{200B}b", "👍🏽",
  ])
  func `a name is typed, erased character by character, and nothing drifts`(name: String) throws {
    let folder = Scratch()
    let size = Size(columns: 100, rows: 30)
    let terminal = try Terminal(
      columns: size.columns, rows: size.rows,
      running: ["meet", "--journal", folder.journal, "--today", Story.today])
    var twin = try Twin(size: size)
    try terminal.wait(for: "Whose number is it?")

    try terminal.type(name)
    for character in name { twin.press(.character(character)) }
    try terminal.wait(toSee: "“\(name)”, its frame and its caret") { try same(twin, terminal) }
    for _ in name {
      try terminal.press("BSpace")
      twin.press(.backspace)
      try terminal.wait(toSee: "one character less of “\(name)”") { try same(twin, terminal) }
    }
    #expect(try terminal.screen().contains("Whose number is it?"))
  }

  /// Whether the terminal stands as the pure view does: every frame's edge and the caret.
  private func same(_ twin: Twin, _ terminal: Terminal) throws -> Bool {
    guard let cursor = twin.cursor, try terminal.cursor() == "\(cursor.column),\(cursor.row)" else {
      return false
    }
    let lines = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, twin.lines).allSatisfy { shown, own in
      shown == own || shown.last == own.last && shown.hasSuffix("││" + edge(of: own))
    }
  }

  /// What stands behind the second pane of a row.
  private func edge(of line: String) -> String {
    line.components(separatedBy: "││").last ?? ""
  }
}
