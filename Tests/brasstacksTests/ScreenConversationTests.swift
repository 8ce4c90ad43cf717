import Foundation
import Testing

/// The program as two people in a room use it, in a real terminal.
struct ScreenConversationTests {
  @Test(arguments: [(140, 40), (100, 30), (80, 24), (60, 18), (20, 5)])
  func `a conversation goes from home to the signature at every size`(
    columns: Int, rows: Int
  ) throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: columns, rows: rows,
      running: ["--journal", folder.journal, "--today", Story.today])
    try terminal.wait(for: "Brass Tacks")
    try terminal.press("n")
    var count = 1
    try waitForEvents(count, in: folder, terminal)

    for line in Story.partOne + Story.opening { try say(line, &count, in: folder, terminal) }
    if columns >= 100 { try seeThreePanes(terminal) }
    for line in Story.nonAnswers {
      try say(line, &count, in: folder, terminal)
      #expect(try eventsKept(in: folder.journal).count == count)
    }
    for line in Story.action { try say(line, &count, in: folder, terminal) }
    if columns >= 100 { try seeChecklist(terminal) }
    for line in Story.close { try say(line, &count, in: folder, terminal) }

    let log = try folder.run(["log", "--journal", folder.journal, "--today", Story.today])
    #expect(log.output.contains("signed"))
  }

  @Test func `the terminal can change its size at any moment`() throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today])
    try terminal.wait(for: "Checklist")
    try terminal.type("Dana")
    try terminal.wait(for: "Dana")
    for (columns, rows) in [(80, 24), (30, 8), (1, 1), (200, 50), (60, 18)] {
      try terminal.resize(columns: columns, rows: rows)
    }
    try terminal.wait(for: "Dana")
    #expect(try terminal.status() == nil)
  }

  /// Says one line of the story, and waits until it is kept.
  private func say(
    _ line: String, _ count: inout Int, in folder: Scratch, _ terminal: Terminal
  ) throws {
    try terminal.type(line)
    try terminal.press("Enter")
    count += 1
    try waitForEvents(count, in: folder, terminal)
  }

  private func waitForEvents(_ count: Int, in folder: Scratch, _ terminal: Terminal) throws {
    try terminal.wait(toSee: "\(count) events") {
      try eventsKept(in: folder.journal).count >= count
    }
  }

  private func seeThreePanes(_ terminal: Terminal) throws {
    try terminal.wait(toSee: "three panes side by side") {
      try terminal.screen().split(separator: "\n").contains { line in
        ["Opening script", "Question ladder", "Checklist"].allSatisfy { line.contains($0) }
      }
    }
  }

  private func seeChecklist(_ terminal: Terminal) throws {
    for words in ["Sam and Lee", "Tue 24 Nov 2026", "Wed 25 Nov 2026", "nine notes in"] {
      try terminal.wait(for: words)
    }
  }
}
