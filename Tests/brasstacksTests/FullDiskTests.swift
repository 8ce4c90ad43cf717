import Foundation
import Testing

/// What the program does where the disk takes no more.
///
/// A limit on how large a file may grow does what a full disk does, and needs no disk of its own.
struct FullDiskTests {
  private let folder = Scratch()
  private let partOne = Story.partOne.map { $0 + "\n" }.joined()

  /// Runs the program where no file grows beyond so many blocks of 512 bytes.
  private func run(
    _ arguments: [String], blocks: Int, input: String = ""
  ) throws -> Ending {
    try Programs.run(
      "/bin/sh",
      ["-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\"", Programs.brasstacks]
        + arguments, input: input,
      environment: ["HOME": folder.path, "TERM": "dumb", "LANG": "C", "TZ": "UTC"],
      in: folder.path)
  }

  // From a file that shared memory does not fit into to a log that holds half of the tables.
  @Test(arguments: [8, 16, 64, 72, 80, 96])
  func `a first start that found no room is made good by the next`(blocks: Int) throws {
    let meet = ["meet", "--plain", "--today", Story.today]
    let cut = try run(meet, blocks: blocks, input: partOne)
    #expect(cut.status != 0)

    let whole = try folder.run(meet, input: partOne)
    #expect(whole.complaint.contains("goes on where it stopped"), "\(whole.complaint)")
    #expect(whole.output.contains("Are you ready?") || cut.output.contains("Are you ready?"))
  }

  @Test func `words that cannot be kept are there again after a look at home, and told at the end`()
    throws
  {
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today],
      launcher: ["sh", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
    try terminal.wait(for: "Whose number is it?")
    try terminal.type("Dana Reyes")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
    try limit(terminal, bytes: "1")
    try terminal.type("booked demos")
    try terminal.wait(for: "could not be used")

    try terminal.press("C-c")
    try terminal.wait(for: "People and their numbers")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
    try terminal.wait(for: "booked demos")
    try terminal.press("C-c")
    try terminal.wait(for: "People and their numbers")
    // The line may have gone off the screen once the program has ended.
    try terminal.record(to: folder.file("screen.txt"))
    try terminal.press("C-c")
    try terminal.wait(toSee: "the end") { try terminal.status() == 73 }
    let told = "What was typed last in conversation 1 (Dana Reyes) could not be kept."
    try terminal.wait(toSee: told) { try folder.text("screen.txt").contains(told) }
  }

  @Test func `words that can be kept after all are not told of at the end`() throws {
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today],
      launcher: ["sh", "-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
    try terminal.wait(for: "Whose number is it?")
    try limit(terminal, bytes: "1")
    try terminal.type("Dana Reyes")
    try terminal.wait(for: "could not be used")
    try limit(terminal, bytes: "unlimited")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
    try terminal.press("C-c")
    try terminal.wait(for: "People and their numbers")
    try terminal.press("C-c")
    try terminal.wait(toSee: "the end") { try terminal.status() == 0 }
  }

  /// Lets no file of a running program grow beyond so many bytes.
  private func limit(_ terminal: Terminal, bytes: String) throws {
    let process = try #require(try terminal.process())
    let run = try Programs.run(
      "/usr/bin/prlimit", ["--pid", "\(process)", "--fsize=\(bytes):unlimited"],
      environment: [:], in: folder.path)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `a full disk is said to be one, with the status of what cannot be written`() throws {
    _ = try folder.run(["meet", "--plain", "--today", Story.today], input: partOne)

    let meet = try run(["meet", "--plain", "--today", Story.today], blocks: 16)

    #expect(meet.status == 73)
    #expect(meet.complaint.hasPrefix("There is no room on the disk for the journal"))
  }

  @Test(arguments: [
    (["log"], "Dana Reyes  booked demos"), (["log", "--search", "reyes"], "Dana Reyes"),
    (["log", "show", "1"], "Dana Reyes"), (["log", "export", "1"], "# Dana Reyes"),
    (["rehearse", "--trend"], "No rehearsal has been kept yet."),
  ])
  func `what was kept can be read on a full disk`(arguments: [String], shown: String) throws {
    _ = try folder.run(["meet", "--plain", "--today", Story.today], input: partOne)

    let read = try run(arguments, blocks: 16)

    #expect(read.status == 0)
    #expect(read.output.contains(shown), "\(read)")
    #expect(read.complaint == "")
  }
}
