import Foundation
import Testing

/// What was said survives whatever happens to the program.
struct NothingIsLostTests {
  @Test func `killed in the middle of typing, it comes back to the place and the words`() throws {
    let folder = Scratch()
    let arguments = ["meet", "--journal", folder.journal, "--today", Story.today]
    let terminal = try Terminal(columns: 120, rows: 36, running: arguments)
    try terminal.wait(for: "Whose number is it?")
    try terminal.type("Dana Reyes")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
    try terminal.type("booked dem")
    try terminal.wait(for: "booked dem")
    // Typed words are kept within a second; what is waited for is the file, not the time.
    try terminal.wait(toSee: "the draft in the journal") {
      try Data(contentsOf: URL(fileURLWithPath: folder.journal + "-wal"))
        .range(of: Data("booked dem".utf8)) != nil
    }
    let process = try #require(try terminal.process())
    kill(process, SIGKILL)
    try terminal.wait(toSee: "the end of the program") { try terminal.status() != nil }

    try terminal.start(arguments)
    try terminal.wait(for: "Which of Dana’s numbers is it?")
    try terminal.wait(for: "booked dem")
    try terminal.type("os")
    try terminal.press("Enter")
    try terminal.wait(for: "What is the target for booked demos?")
  }

  /// A meeting whose first words are typed and kept, with the lock that writing to its journal needs.
  private func meetWithLock(_ folder: Scratch) throws -> (Terminal, WriteLock) {
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today])
    try terminal.wait(for: "Whose number is it?")
    return (terminal, try WriteLock(on: folder.journal))
  }

  private func isKept(_ words: String, in folder: Scratch) throws -> Bool {
    try Data(contentsOf: URL(fileURLWithPath: folder.journal + "-wal"))
      .range(of: Data(words.utf8)) != nil
  }

  @Test func `words that could not be kept are kept as soon as they can be`() throws {
    let folder = Scratch()
    let (terminal, lock) = try meetWithLock(folder)
    try terminal.type("Dana Rey")
    try terminal.wait(for: "keeps the journal")
    #expect(try !isKept("Dana Rey", in: folder))
    lock.release()
    // Nothing more is typed: the program tries again by itself.
    try terminal.wait(toSee: "the draft in the journal") { try isKept("Dana Rey", in: folder) }
  }

  @Test func `words that could not be kept to the end are told of once the screen is gone`() throws
  {
    let folder = Scratch()
    let (terminal, lock) = try meetWithLock(folder)
    defer { lock.release() }
    try terminal.record(to: folder.file("written"))
    try terminal.type("Dana Rey")
    try terminal.wait(for: "Dana Rey")
    try terminal.press("C-c", "C-c")
    try terminal.wait(toSee: "the end") { try terminal.status() == 73 }
    // Below the screen, where it may have been scrolled out of sight.
    try terminal.wait(toSee: "what was not kept") {
      try folder.text("written").contains("What was typed last in conversation 1")
    }
  }

  @Test func `words that stop the conversation are taken off the disk at once`() throws {
    let folder = Scratch()
    let events =
      Story.partOne + Story.opening
    _ = try folder.run(
      ["meet", "--plain", "--journal", folder.journal, "--today", Story.today],
      input: events.map { $0 + "\n" }.joined())
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today])
    try terminal.wait(for: "▸ Action 1")
    try terminal.type("I am on antidepressants")
    try terminal.wait(toSee: "the draft in the journal") {
      try isKept("antidepressants", in: folder)
    }
    try terminal.press("Enter")
    try terminal.wait(for: "A moment, please.")
    for suffix in ["", "-wal"] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal + suffix))
      #expect(bytes.range(of: Data("antidepress".utf8)) == nil, "in the journal\(suffix)")
    }
    // Resting on it keeps nothing of the words either.
    try terminal.press("Enter")
    try terminal.type("p")
    try terminal.wait(for: "Paused.")
    try terminal.press("C-c", "C-c")
    try terminal.wait(toSee: "the end") { try terminal.status() == 0 }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.journal))
    #expect(bytes.range(of: Data("antidepress".utf8)) == nil)
  }

  @Test func `the journal is nobody else's to read`() throws {
    let folder = Scratch()
    let run = try folder.run(
      ["meet", "--plain", "--journal", folder.journal], input: "Dana Reyes\n")
    #expect(run.status == 1)

    let files = FileManager.default
    for (path, mode) in [(folder.path + "/data", 0o700), (folder.journal, 0o600)] {
      let found = try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(found == mode, "\(path)")
    }
  }

  @Test func `two conversations with two people can both be gone on with`() throws {
    let folder = Scratch()
    func meet(_ person: String, _ input: String) throws -> Ending {
      try folder.run(
        ["meet", "--plain", "--person", person, "--journal", folder.journal], input: input)
    }
    _ = try meet("Dana Reyes", "booked demos\n")
    _ = try meet("Amir Khan", "renewals\n")

    #expect(try meet("dana", "").output.contains("What is the target for booked demos?"))
    #expect(try meet("Amir Khan", "").output.contains("What is the target for renewals?"))
    #expect(try meet("Noor", "").output.contains("Which of Noor’s numbers is it?"))
  }

  @Test func `a conversation that is open elsewhere says so, and can only be read`() throws {
    let folder = Scratch()
    let arguments = ["meet", "--journal", folder.journal, "--today", Story.today]
    let first = try Terminal(columns: 120, rows: 36, running: arguments)
    try first.wait(for: "Whose number is it?")
    try first.type("Dana Reyes")
    try first.press("Enter")
    try first.wait(for: "Which of Dana’s numbers is it?")

    let second = try Terminal(columns: 120, rows: 36, running: arguments)
    try second.wait(for: "Open elsewhere")
    try second.type("x")
    try second.press("Enter")
    #expect(try eventsKept(in: folder.journal).count == 2)

    let plain = try folder.run(["meet", "--plain", "--journal", folder.journal], input: "x\n")
    #expect(plain.status == 1)
    #expect(plain.complaint.contains("open in another window"))
  }
}
