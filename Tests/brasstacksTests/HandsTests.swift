import Foundation
import Testing

/// Keys and mouse in a real terminal.
struct HandsTests {
  private func terminal(
    _ folder: Scratch, columns: Int = 160, rows: Int = 33, _ arguments: [String] = []
  ) throws -> Terminal {
    try Terminal(
      columns: columns, rows: rows,
      running: arguments + ["--journal", folder.journal, "--today", Story.today],
      environment: ["HOME": folder.path])
  }

  @Test func `a key from config.yaml works, and a conflict is told with its line`() throws {
    let folder = Scratch()
    try folder.write(
      "keys:\n  new-conversation: g\n  rehearse: q\n", to: ".config/brasstacks/config.yaml")
    let screen = try terminal(folder)
    try screen.wait(for: "line 3: q does two things at home")
    try screen.wait(for: "r rehearse")
    try screen.wait(for: "g new conversation")
    try screen.press("g")
    try screen.wait(for: "Checklist")

    let doctor = try folder.run(["doctor"])
    #expect(doctor.output.contains("config.yaml, line 3: q does two things at home: quit has it"))
  }

  @Test(arguments: [(120, 33), (80, 24)])
  func `a click on a hint of the foot does what its key does`(columns: Int, rows: Int) throws {
    let folder = Scratch()
    let screen = try terminal(folder, columns: columns, rows: rows)
    try screen.wait(for: "n new conversation")
    try click("n new conversation", on: screen)
    try screen.wait(for: "Checklist")
    try click("help", on: screen)
    try screen.wait(for: "Search:")
    try click("Leave the question", on: screen)
    try click("p pause", on: screen)
    try screen.wait(for: "Paused.")
    try click("Enter go on", on: screen)
    try screen.wait(for: "Whose number is it?")
  }

  @Test func `the mouse is given back to the terminal while the program runs`() throws {
    let folder = Scratch()
    let screen = try terminal(folder)
    try screen.wait(for: "n new conversation")
    #expect(try screen.takesMouse())
    try screen.press("m")
    try screen.wait(for: "The mouse is off: the terminal selects text. On again: m")
    #expect(try !screen.takesMouse())
    // It stays off in a rehearsal, and can be switched there.
    try screen.press("r")
    try screen.wait(for: "You say")
    #expect(try !screen.takesMouse())
    try screen.press("C-p")
    try screen.wait(for: "Search:")
    try screen.type("mouse")
    try screen.press("Enter")
    try screen.wait(for: "The mouse is on")
    #expect(try screen.takesMouse())
  }

  /// Clicks in the middle of words on the screen, as a terminal reports it.
  private func click(_ words: String, on screen: Terminal) throws {
    try screen.wait(for: words)
    let lines = try screen.screen().split(separator: "\n", omittingEmptySubsequences: false)
    // The foot is meant where they stand twice.
    let row = try #require(lines.lastIndex { $0.contains(words) })
    let start = try #require(lines[row].range(of: words, options: .backwards)?.lowerBound)
    let column = lines[row].distance(from: lines[row].startIndex, to: start) + 2
    try screen.type("\u{1B}[<0;\(column);\(row + 1)M\u{1B}[<0;\(column);\(row + 1)m")
  }
}
