import Foundation
import Testing

/// The first start of the real program: somebody takes the tour, and nothing is left of it.
struct GuidedTourTests {
  @Test(arguments: [(120, 33), (80, 24)])
  func `the first start offers it, it can be walked through, and the second start does not`(
    columns: Int, rows: Int
  ) throws {
    let folder = Scratch()
    let arguments = ["--journal", folder.journal, "--today", Story.today]
    let terminal = try Terminal(columns: columns, rows: rows, running: arguments)
    try terminal.wait(for: "First time here?")
    try terminal.press("Enter")
    try walkThrough(terminal)
    try terminal.press("C-c")
    try terminal.wait(for: "Nobody is here yet.")

    try terminal.start(arguments)
    try terminal.wait(for: "Nobody is here yet.")
    #expect(try !terminal.screen().contains("First time here?"))
    let log = try folder.run(["log"] + arguments)
    #expect(log.status == 0)
    #expect(!log.output.contains("Robin"))
    #expect(try eventsKept(in: folder.journal).isEmpty)
  }

  @Test func `where nothing can be remembered, it is only offered again`() throws {
    let folder = Scratch()
    try folder.write("in the way", to: "state")
    let arguments = ["--journal", folder.journal]
    let terminal = try Terminal(
      columns: 80, rows: 24, running: arguments,
      environment: ["XDG_STATE_HOME": folder.file("state")])
    try terminal.wait(for: "First time here?")
    try terminal.press("Escape")
    try terminal.wait(for: "The guided tour stays in the list")
    #expect(try !terminal.screen().contains("First time here?"))

    try terminal.start(arguments)
    try terminal.wait(for: "First time here?")
  }

  @Test func `it can be asked for on the command line, on the screen and in plain lines`() throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--tour", "--journal", folder.journal])
    try terminal.wait(for: "Guided tour  1 of 8")

    let lines = ["1", "paper", "1", "I just have to work harder", ":quit"]
    let plain = try folder.run(
      ["meet", "--tour", "--plain", "--journal", folder.file("none.sqlite")],
      input: lines.map { $0 + "\n" }.joined())
    #expect(plain.status == 0)
    #expect(plain.output.contains("Guided tour, 3 of 7"))
    #expect(plain.output.contains("Nothing was kept."))
    #expect(!FileManager.default.fileExists(atPath: folder.file("none.sqlite")))
  }

  @Test func `it takes no person, playbook or number`() throws {
    for more in [["--person", "Dana"], ["--playbook", "off-track"], ["--id", "1"], ["--new"]] {
      let run = try Scratch().run(["meet", "--tour"] + more)
      #expect(run.status == 64)
      #expect(run.complaint.contains("--tour has a person and a playbook of its own"))
    }
  }

  /// Does what each caption asks for.
  private func walkThrough(_ terminal: Terminal) throws {
    let steps: [(seen: String, words: String?, key: String)] = [
      ("Robin is made up", nil, "Enter"), ("From here on you are Robin", nil, "Enter"),
      ("Both of you look at the paper", nil, "Enter"),
      ("2 of 8", "I just have to work harder", "Enter"),
      ("It does not climb", "I'll sit down with Sam and go through the nine checks", "Enter"),
      ("“Sam”", nil, "Enter"), ("“the nine checks”", nil, "Enter"),
      ("with a weekday in it", "I'll call Sam on Tuesday", "Enter"),
      ("Tue 24 Nov 2026, tomorrow", nil, "Enter"), ("5 of 8", nil, "Tab"), ("6 of 8", nil, "F2"),
      ("7 of 8", nil, "C-p"), ("Type to search", nil, "Escape"),
      ("puts the card away", nil, "Escape"),
      ("o is for a question", nil, "o"),
      ("Give the answer away", "Why don't you just call Sam?", "Enter"),
      ("hands over the answer", nil, "Escape"),
    ]
    for step in steps {
      try terminal.wait(for: step.seen)
      if let words = step.words { try terminal.type(words) }
      try terminal.press(step.key)
    }
    try terminal.wait(for: "That is all of it.")
  }
}
