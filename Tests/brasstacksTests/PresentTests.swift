import Foundation
import Testing

/// The room's view in a second terminal.
struct PresentTests {
  private let folder = Scratch()

  private func meet(columns: Int = 120, rows: Int = 33) throws -> Terminal {
    try Terminal(
      columns: columns, rows: rows,
      running: ["meet", "--today", Story.today, "--journal", folder.journal])
  }

  private func present(columns: Int = 120, rows: Int = 33) throws -> Terminal {
    try Terminal(
      columns: columns, rows: rows, running: ["present", "--journal", folder.journal])
  }

  /// Goes through Part 1 and the script, to the first action.
  private func comeToAction(_ terminal: Terminal) throws {
    for (line, seen) in zip(
      ["Dana Reyes", "booked demos", "60", "42", "31 Dec"],
      ["Which number", "target", "today", "due", "agreed"])
    {
      try terminal.type(line)
      try terminal.press("Enter")
      try terminal.wait(toSee: seen) {
        try terminal.screen().lowercased().contains(seen.lowercased())
      }
    }
    try terminal.press("y", "Enter", "y", "Enter", "y", "Enter", "h", "Enter", "y", "Enter")
    try terminal.wait(for: "Say these words")
    try terminal.press("Enter", "Enter", "Enter")
    try terminal.wait(for: "Dana types")
    for line in ["42 of 60 booked demos", "9 of 12 demos last week were no-shows"] {
      try terminal.type(line)
      try terminal.press("Enter")
      try terminal.wait(for: "✓")
    }
    try terminal.wait(for: "▸ Action 1")
  }

  @Test func `it shows the running conversation as it is typed, and never what is the leader's`()
    throws
  {
    let room = try present()
    let written = folder.file("written")
    try room.record(to: written)
    try room.wait(for: "no conversation is open")
    let leader = try meet()
    try room.wait(for: "In a moment.")
    try comeToAction(leader)
    try leader.wait(for: "For you alone")
    try room.wait(for: "What are you going to do about it?")

    try leader.type("I just have to work harder")
    try room.wait(for: "I just have to work harder")
    try leader.press("Enter")
    try room.wait(for: "I stood beside you")
    try leader.wait(for: "Tries   1 at this rung")

    try leader.press("F4")
    try leader.type("Have you thought about calling Zebedee?")
    try leader.press("Enter")
    try leader.wait(for: "hands over the answer")
    try leader.press("Escape")
    try leader.wait(for: "Dana types")
    let secrets = try leader.screen()
    #expect(secrets.contains("Keep your idea to yourself"))

    try leader.press("F9")
    try room.wait(toSee: "nothing") { try room.screen().allSatisfy(\.isWhitespace) }
    try leader.wait(for: "the curtain is down")
    try leader.press("F9")
    try room.wait(for: "I just have to work harder")

    let everything = try folder.text("written")
    #expect(everything.contains("work harder"))
    for secret in [
      "Zebedee", "hands over", "For you alone", "Keep your idea", "No comment", "Count to ten",
      "film", "Tries", "Cue", "Fold", "leader view", "curtain",
    ] {
      #expect(!everything.contains(secret), "“\(secret)” was written to the room's screen")
    }
  }

  @Test func `it joins late, at a size of its own, and is left`() throws {
    let leader = try meet()
    try comeToAction(leader)
    let room = try present(columns: 60, rows: 18)
    try room.wait(for: "What are you going to do about it?")
    try leader.wait(for: "For you alone")
    try room.type("q")
    try leader.wait(for: "Opening script")
    // The leader sees it leave before it has ended.
    try room.wait(toSee: "its end") { try room.status() != nil }
    #expect(try room.status() == 0)
  }

  @Test func `it survives a restart on either side`() throws {
    let leader = try meet()
    let room = try present()
    try comeToAction(leader)
    try room.wait(for: "What are you going to do about it?")

    try leader.kill()
    try room.wait(for: "no conversation is open")
    try leader.start(["meet", "--today", Story.today, "--journal", folder.journal])
    try room.wait(for: "What are you going to do about it?")

    try room.kill()
    try leader.wait(for: "Opening script")
    try room.start(["present", "--journal", folder.journal])
    try room.wait(for: "What are you going to do about it?")
    try leader.wait(for: "For you alone")
  }

  @Test func `nobody else can look`() throws {
    let leader = try meet()
    try leader.wait(for: "Whose number is it?")
    let rooms = folder.journal + "-rooms"
    let files = FileManager.default
    try leader.wait(toSee: "a socket") { files.fileExists(atPath: rooms + "/1") }
    let access = { try files.attributesOfItem(atPath: $0)[.posixPermissions] as? Int }
    #expect(try access(rooms) == 0o700)
    #expect(try access(rooms + "/1") == 0o600)
    try leader.press("C-c")
    try leader.wait(for: "new conversation")
    #expect(!files.fileExists(atPath: rooms + "/1"))
  }

  @Test func `in plain lines it says what is asked and said, not what is typed`() throws {
    let leader = try meet()
    try comeToAction(leader)
    let room = try Terminal(
      columns: 100, rows: 40, running: ["present", "--plain", "--journal", folder.journal])
    try room.wait(for: "What are you going to do about it?")
    try leader.type("I just have to work harder")
    try leader.press("Enter")
    try room.wait(for: "If I stood beside you")
    #expect(try room.screen().components(separatedBy: "I just have to").count == 1)
  }
}
