import Foundation
import Testing

/// Rehearsing from the command line.
struct RehearseCommandTests {
  private let words = [
    Story.script, "Where do you stand against your target today?", "", "What do you mean by that?",
    "Have you tried texting them?", "What is in the way?", "Did you call them?",
  ].map { $0.replacingOccurrences(of: "\n", with: " ") + "\n" }.joined()

  private func rehearse(_ arguments: String..., input: String) throws -> Ending {
    try Scratch().run(["rehearse", "--plain", "--today", Story.today] + arguments, input: input)
  }

  @Test func `the same seed and words give the same debrief`() throws {
    let one = try rehearse("--seed", "7", input: words)
    #expect(one.status == 0)
    #expect(one.complaint == "")
    #expect(one == (try rehearse("--seed", "7", input: words)))
    #expect(one.output != (try rehearse("--seed", "8", input: words)).output)
    #expect(one.output.contains("Have you tried texting them?"))
    #expect(one.output.contains("“texting them” hands over the answer. Ask it open."))
    #expect(one.output.contains("Open questions    60 of 100"))
    #expect(one.output.contains("Longest silence   5 s"))
  }

  @Test func `an exam is held without help`() throws {
    let run = try rehearse("--seed", "7", "--exam", "--difficulty", "1", input: words)
    #expect(!run.output.contains("hands over the answer"))
    #expect(!run.output.contains("The playbook would ask"))
  }

  @Test func `the counterparts are listed, printed and checked`() throws {
    let folder = Scratch()
    let list = try folder.run(["rehearse", "--list"])
    #expect(list.output.split(separator: "\n").count == 8)

    let file = try folder.run(["rehearse", "--show", "blamer"]).output
    try file.replacingOccurrences(of: "age: 45", with: "age: old")
      .write(toFile: folder.file("mine.yaml"), atomically: false, encoding: .utf8)
    let run = try folder.run(["rehearse", "--plain", "--counterpart", "mine.yaml"])
    #expect(run.status == 65)
    #expect(run.complaint.contains("mine.yaml:7:6: “old” is no measure"))
  }

  @Test func `the talk and its debrief are written to a file, and never over one`() throws {
    let folder = Scratch()
    let arguments = ["rehearse", "--plain", "--seed", "7", "-o", "talk.txt"]
    #expect(try folder.run(arguments, input: words).status == 0)
    let text = try folder.text("talk.txt")
    #expect(text.contains("You: Have you tried texting them?"))
    #expect(text.contains("Open questions    60 of 100"))
    let refused = try folder.run(arguments, input: words)
    #expect(refused.status == 73)
    // Said before the rehearsal, not after it.
    #expect(refused.output == "")
    #expect(refused.complaint.contains("--force"))
    #expect(try folder.run(arguments + ["--force"], input: "What is in the way?\n").status == 0)
    #expect(try !folder.text("talk.txt").contains("texting them"))
  }

  @Test(arguments: [
    (["-o", ""], Int32(64), "needs the name of a file"),
    (["-o", "no/such/talk.txt"], 73, "No such file or directory"),
    (["-o", "."], 73, "Is a directory"),
  ])
  func `a place that takes no file is said before the rehearsal`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let run = try Scratch().run(["rehearse", "--plain"] + arguments, input: "What?\n")
    #expect(run.status == status)
    #expect(run.complaint.contains(words))
    #expect(run.output == "")
  }

  @Test func `a dash is the standard output, as for an export`() throws {
    let folder = Scratch()
    let run = try folder.run(["rehearse", "--plain", "--seed", "7", "-o", "-"], input: words)
    #expect(run.status == 0)
    #expect(run.output.contains("You: Have you tried texting them?"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("-")))
  }

  @Test func `a counterpart's file cannot steer the terminal by its name`() throws {
    let folder = Scratch()
    let file = try folder.run(["rehearse", "--show", "blamer"]).output
      .replacingOccurrences(of: "id: blamer", with: "id: mine")
    try folder.write(file, to: ".config/brasstacks/counterparts/a\u{1B}[31mb.yaml")
    let list = try folder.run(["rehearse", "--list"]).output
    #expect(list.contains("a[31mb.yaml"))
    #expect(!list.unicodeScalars.contains("\u{1B}"))
  }

  @Test func `every line that was tried is written, not the last alone`() throws {
    let folder = Scratch()
    let tried = "What is in the way?\n:back 1\nWhat did you see last week?\n"
    let run = try folder.run(
      ["rehearse", "--plain", "--seed", "7", "-o", "talk.txt"], input: tried)
    #expect(run.status == 0)
    let text = try folder.text("talk.txt")
    #expect(text.contains("Every line that was tried\n\n  Line 1\n"))
    #expect(text.contains("▸ Line 2, from line 1 after turn 0"))
    #expect(text.contains("You: What is in the way?"))
    #expect(text.contains("You: What did you see last week?"))
  }

  @Test func `a fold that was taken back stands in the debrief, marked`() throws {
    let run = try rehearse(
      "--seed", "7", input: "You should call Dana.\n:back\nWhat is in the way?\n")
    #expect(run.output.contains("Folds             1\n"))
    #expect(run.output.contains("“You should call Dana.”  turn 1, advice, taken back\n"))
  }

  @Test(arguments: [
    (["--list", "--trend"], "--list and --trend are different things: give one of them."),
    (["--answer", "--trend"], "--trend and --answer are different things: give one of them."),
    (
      ["--answer", "--counterpart", "blamer"],
      "--counterpart is for a rehearsal against somebody: leave it out, or leave --answer out."
    ),
    (
      ["--trend", "--difficulty", "1"],
      "--difficulty is for a rehearsal against somebody: leave it out, or leave --trend out."
    ),
    (
      ["--list", "-o", "talk.txt"],
      "--output is for a rehearsal against somebody: leave it out, or leave --list out."
    ),
  ])
  func `options that contradict each other are refused in a sentence`(
    arguments: [String], sentence: String
  ) throws {
    let run = try Scratch().run(["rehearse", "--plain"] + arguments)
    #expect(run.status == 64)
    #expect(run.complaint.contains(sentence), "\(run.complaint)")
  }

  @Test(arguments: [
    ["--counterpart", "nobody"], ["--difficulty", "4"], ["--answer", "--exam"],
    ["--answer", "-o", "talk.txt"],
  ])
  func `what cannot be is wrong usage`(arguments: [String]) throws {
    #expect(try Scratch().run(["rehearse", "--plain"] + arguments).status == 64)
  }

  @Test func `in the other chair the program asks, and the user answers to the end`() throws {
    let table = ["booked demos", "60", "42", "31 Dec"]
    let lines =
      table + [Story.script] + Story.opening.dropFirst(2) + Story.nonAnswers + Story.action
      + Story.close
    let run = try rehearse(
      "--answer", "--person", "Dana Reyes", input: lines.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
    #expect(run.output.contains("You said “work harder”."))
    #expect(run.output.contains("Covers 18 of the 18 missing"))
    #expect(!run.output.contains("The leader types"))
  }

  @Test func `whatever is typed, nothing unearned comes out and nothing breaks`() throws {
    let hostile = [
      "\u{1B}[2J", "{}", String(repeating: "a ", count: 5_000), "DROP TABLE", "¿Qué vas a hacer?",
      ":back 99", ":play 7", ":wait 0", ":wait -5", ":nonsense", "?",
    ]
    let run = try rehearse("--seed", "1", input: hostile.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(run.output.contains("Rungs climbed     0 of"))
  }
}

/// Rehearsing on the screen, in a real terminal.
struct RehearseScreenTests {
  @Test func `a question is asked, a fold waits, and leaving shows the debrief`() throws {
    let folder = Scratch()
    let kept = ["--journal", folder.journal, "--today", Story.today]
    let terminal = try Terminal(
      columns: 120, rows: 36, running: ["rehearse", "--seed", "7"] + kept)
    try terminal.wait(for: "You say")
    try terminal.type("Where do you stand against your target today?")
    try terminal.press("Enter")
    try terminal.wait(for: "Ray   ")
    try terminal.type("Have you tried texting them?")
    try terminal.press("Enter")
    try terminal.wait(for: "“texting them” hands over the answer.")
    try terminal.press("Enter")
    try terminal.wait(for: "Yours, not on the list")
    try terminal.press("C-c")
    try terminal.wait(for: "Open questions    50 of 100")
    try terminal.press("C-c")
    try terminal.wait(toSee: "the end") { try terminal.status() == 0 }
    let trend = try folder.run(["rehearse", "--trend"] + kept).output
    #expect(trend.contains("hard-worker, difficulty 2: open 50 of 100, folds 1"))
  }

  @Test func `from home and home again, each time with another counterpart`() throws {
    let folder = Scratch()
    let kept = ["--journal", folder.journal, "--today", Story.today]
    let terminal = try Terminal(columns: 120, rows: 36, running: kept)
    try terminal.wait(for: "r rehearse")
    for name in ["Ray", "Inês"] {
      try terminal.press("r")
      try terminal.wait(for: "rehearsal with \(name)")
      try terminal.type("What is in the way?")
      try terminal.press("Enter")
      try terminal.wait(for: "You   What is in the way?")
      try terminal.press("Escape")
      try terminal.wait(for: "Esc home")
      try terminal.press("Escape")
      try terminal.wait(for: "r rehearse")
    }
    try terminal.press("q")
    try terminal.wait(toSee: "the end") { try terminal.status() == 0 }
    #expect(try folder.run(["rehearse", "--trend"] + kept).output.contains("ponderer"))
  }
}

/// What was said in a rehearsal outlasts however it ends.
struct RehearsalIsKeptTests {
  private let folder = Scratch()
  private var kept: [String] { ["--journal", folder.journal, "--today", Story.today] }

  /// Puts a folder in the journal's place, so that nothing more can be kept.
  private func takeJournalAway() throws {
    let files = FileManager.default
    for suffix in ["", "-wal", "-shm"] where files.fileExists(atPath: folder.journal + suffix) {
      try files.removeItem(atPath: folder.journal + suffix)
    }
    try files.createDirectory(atPath: folder.journal, withIntermediateDirectories: false)
  }

  /// Begins a rehearsal in plain lines, and asks one question.
  private func plain(_ arguments: [String] = []) throws -> Terminal {
    let terminal = try Terminal(
      columns: 120, rows: 50, running: ["rehearse", "--plain", "--seed", "7"] + arguments + kept)
    try terminal.wait(for: "Difficulty 2 · seed 7")
    try terminal.type("What is in the way?")
    try terminal.press("Enter")
    try terminal.wait(for: "Ray:")
    return terminal
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a rehearsal in plain lines is kept when the program is asked to end`(signal: Int32) throws {
    let terminal = try plain()
    kill(try #require(try terminal.process()), signal)
    try terminal.wait(toSee: "the end") { try terminal.status() == 130 }
    #expect(try folder.run(["log", "show", "r1"] + kept).output.contains("What is in the way?"))
  }

  @Test func `Control C ends a rehearsal in plain lines with its debrief`() throws {
    let terminal = try plain(["-o", folder.file("talk.txt")])
    try terminal.press("C-c")
    try terminal.wait(for: "Open questions    100 of 100")
    try terminal.wait(toSee: "the end") { try terminal.status() == 130 }
    #expect(try folder.run(["rehearse", "--trend"] + kept).output.contains("hard-worker"))
    #expect(try folder.text("talk.txt").contains("You: What is in the way?"))
  }

  @Test func `where the journal takes no rehearsal the file is written all the same`() throws {
    let terminal = try plain(["-o", folder.file("talk.txt")])
    try takeJournalAway()
    try terminal.press("C-d")
    try terminal.wait(for: "is not a file")
    try terminal.wait(toSee: "the end") { try terminal.status() == 73 }
    #expect(try folder.text("talk.txt").contains("You: What is in the way?"))
  }

  @Test func `asked to end in a rehearsal from home that cannot be kept, the program ends`() throws
  {
    let terminal = try Terminal(columns: 120, rows: 36, running: kept)
    try terminal.wait(for: "r rehearse")
    try terminal.press("r")
    try terminal.wait(for: "rehearsal with Ray")
    try terminal.type("What is in the way?")
    try terminal.press("Enter")
    try terminal.wait(for: "You   What is in the way?")
    try takeJournalAway()
    try terminal.record(to: folder.file("written"))
    kill(try #require(try terminal.process()), SIGTERM)
    try terminal.wait(toSee: "the end") { try terminal.status() == 130 }
    // Below the screen, where it may have been scrolled out of sight.
    try terminal.wait(toSee: "what was not kept") {
      try folder.text("written").contains("is not a file")
    }
  }

  @Test func `home from a rehearsal the screen has the terminal's size of now`() throws {
    let terminal = try Terminal(columns: 120, rows: 36, running: kept)
    try terminal.wait(for: "r rehearse")
    try terminal.press("r")
    try terminal.wait(for: "rehearsal with Ray")
    try terminal.resize(columns: 80, rows: 20)
    try terminal.wait(for: "difficulty 2")
    try terminal.press("Escape")
    try terminal.wait(for: "Debrief")
    try terminal.press("Escape")
    try terminal.wait(toSee: "the foot of home in the last row") {
      let rows = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
      return rows.count > 19 && rows[19].contains("new conversation")
    }
  }
}
