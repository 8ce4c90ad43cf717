import Conversation
import Foundation
import Journal
import Language
import Testing

@Suite struct LogCommandTests {
  private let scratch = Scratch()
  private let monday = Day(number: 20_780)  // Mon 23 Nov 2026

  @Test func `the list says where each conversation is`() throws {
    try keep(number(of: "Amir Khan"), second: 0)
    try keep(number(of: "Dana Reyes") + [.notReady], second: 1)
    try keep([], second: 2)

    let ended = try scratch.run(["log", "--journal", "j.sqlite", "--today", "2026-11-23"])

    #expect(
      ended.output == """
        ID  Person      Number                 Where it is     Last day
        3   –           –                      open, at Who    Mon 23 Nov 2026
        2   Dana Reyes  booked demos 42 of 60  not held        Mon 23 Nov 2026
        1   Amir Khan   booked demos 42 of 60  open, at Ready  Mon 23 Nov 2026

        """)
    #expect(ended.status == 0)
  }

  @Test func `a search lists only where it was said`() throws {
    try keep(number(of: "Amir Khan"), second: 0)
    try keep(number(of: "Dana Reyes"), second: 1)

    let found = try scratch.run(["log", "--journal", "j.sqlite", "--search", "reYES"])
    let none = try scratch.run(["log", "--journal", "j.sqlite", "--search", "off-track"])

    #expect(found.output.contains("Dana Reyes") && !found.output.contains("Amir Khan"))
    #expect(
      none == Ending(status: 0, output: "No conversation holds “off-track”.\n", complaint: ""))
  }

  @Test func `without a journal there is nothing to list and none is made`() throws {
    let usual = try scratch.run(["log"])
    let named = try scratch.run(["log", "--journal", "no.sqlite"])

    #expect(usual == Ending(status: 0, output: "No conversations yet.\n", complaint: ""))
    #expect(named.status == 1)
    #expect(named.complaint.hasPrefix("There is no journal at no.sqlite."))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test(arguments: ["show", "export"])
  func `what is no number of the list is told how one looks`(command: String) throws {
    let run = try scratch.run(["log", command, "abc"])
    #expect(run.status == 64)
    #expect(run.complaint.contains("2 for a conversation, r2 for a rehearsal."), "\(run)")
  }

  @Test func `a conversation is shown word for word`() throws {
    try keep(number(of: "Dana \u{1B}[31mReyes"), second: 0)

    let ended = try scratch.run(["log", "show", "1", "--journal", "j.sqlite"])

    #expect(ended.status == 0)
    #expect(
      ended.output.hasPrefix(
        "Dana [31mReyes · booked demos 42 of 60 by Thu 31 Dec 2026 · off track\n"))
    #expect(ended.output.contains("\n  Leader: booked demos\n"))
    #expect(!ended.output.contains("\u{1B}"))
  }

  @Test func `a rehearsal is listed, found, shown and exported`() throws {
    let store = try JournalStore(path: scratch.file("j.sqlite"))
    let text = [
      "Ray, 52, sales.", "rehearsal with Ray", "", "You: What *is* in the way?", "Ray: Time.", "",
      "Checklist", "", "1. Call", "", "Debrief", "", "Folds             none",
    ]
    try store.keep(
      RehearsalEntry(
        counterpart: "hard-worker", difficulty: 2, seed: 7, openShare: 100, folds: 0, climbed: 1,
        rungs: 9, silence: 4, text: text.joined(separator: "\n")),
      at: Stamp(day: monday, instant: Date(timeIntervalSince1970: 1_795_428_000)))
    let kept = ["--journal", "j.sqlite"]

    #expect(
      try scratch.run(["log"] + kept).output == """
        ID  Rehearsed with  Difficulty  How it went                             Day
        r1  hard-worker     2           open 100 of 100, folds 0, rungs 1 of 9  Mon 23 Nov 2026

        """)
    #expect(try scratch.run(["log", "--search", "in the WAY"] + kept).output.contains("r1"))
    #expect(!(try scratch.run(["log", "--search", "Lisbon"] + kept).output.contains("r1")))
    let shown = try scratch.run(["log", "show", "r1"] + kept).output
    #expect(shown == text.map { $0 + "\n" }.joined())
    let export = ["log", "export", "r1"] + kept
    #expect(try scratch.run(export + ["--format", "text"]).output == shown)
    #expect(
      try scratch.run(export).output == """
        # Ray, 52, sales.

        rehearsal with Ray

        - You: What \\*is\\* in the way?
        - Ray: Time.

        ## Checklist

            1. Call

        ## Debrief

            Folds             none

        """)
    let missing = try scratch.run(["log", "show", "r2"] + kept)
    #expect(missing.status == 1)
    #expect(missing.complaint.contains("There is no rehearsal r2"))
  }

  @Test func `an export is private and replaces nothing by itself`() throws {
    try keep(number(of: "Dana Reyes"), second: 0)
    let export = ["log", "export", "1", "--journal", "j.sqlite", "--format", "markdown"]

    let toOutput = try scratch.run(export)
    let first = try scratch.run(export + ["-o", "dana.md"])
    try "mine".write(toFile: scratch.file("mine.md"), atomically: true, encoding: .utf8)
    let refused = try scratch.run(export + ["-o", "mine.md"])

    #expect(first == Ending(status: 0, output: "", complaint: ""))
    #expect(try scratch.text("dana.md") == toOutput.output)
    #expect(toOutput.output.hasPrefix("# Dana Reyes · booked demos 42 of 60"))
    #expect(try mode("dana.md") == 0o600)
    #expect(refused.status == 73)
    #expect(refused.complaint.hasPrefix("mine.md is there already, and was left as it is."))
    #expect(try scratch.text("mine.md") == "mine")

    let forced = try scratch.run(export + ["-o", "mine.md", "--force"])
    #expect(forced.status == 0)
    #expect(try scratch.text("mine.md") == toOutput.output)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).allSatisfy {
        !$0.hasSuffix(".tmp")
      })
  }

  @Test(arguments: [
    (
      ["log", "export", "1", "--journal", "j.sqlite", "-o", "no/such/folder.md"], Int32(73),
      "No such file"
    ),
    (["log", "export", "1", "--journal", "j.sqlite", "-o", "."], 73, "Is a directory"),
    (["log", "export", "1", "--journal", "j.sqlite", "-o", "/dev/full"], 73, "No space left"),
    (["log", "export", "1", "--journal", "j.sqlite", "-o", "/dev/null"], 0, ""),
    (["log", "export", "1", "--journal", "j.sqlite", "--format", "html"], 64, "markdown"),
    (["log", "show", "9", "--journal", "j.sqlite"], 1, "There is no conversation 9"),
    (["log", "show", "nine", "--journal", "j.sqlite"], 64, "nine"),
    (["log", "--today", "2026-02-30"], 64, "YYYY-MM-DD"),
    (["log", "--journal", ""], 64, "--journal needs"),
    (["log", "--journal", "notes.txt"], 65, "is not a journal of Brass Tacks"),
    (["log", "--journal", "."], 73, "is not a file"),
    (["log", "--journal", "/"], 73, "is not a file"),
  ])
  func `what goes wrong is said with its status`(
    arguments: [String], status: Int32, complaint: String
  ) throws {
    try keep(number(of: "Dana Reyes"), second: 0)
    let text = String(repeating: "Dear diary. ", count: 100)
    try text.write(toFile: scratch.file("notes.txt"), atomically: true, encoding: .utf8)

    let ended = try scratch.run(arguments)

    #expect(ended.status == status)
    #expect(complaint.isEmpty ? ended.complaint.isEmpty : ended.complaint.contains(complaint))
    #expect(ended.output.isEmpty)
  }

  private func number(of person: String) -> [Event] {
    [
      .tableFilled(.person(person)), .tableFilled(.measurable("booked demos")),
      .tableFilled(.target(.counted(Quantity(tenThousandths: 600_000), .atLeast, Unit()))),
      .tableFilled(.actual(.counted(Quantity(tenThousandths: 420_000)))),
      .tableFilled(.due(Day(number: 20_818))),
      .baselineAnswered(isYes: true), .baselineAnswered(isYes: true),
      .baselineAnswered(isYes: true), .readinessChosen(isChosen: true),
    ]
  }

  private func keep(_ events: [Event], second: Double) throws {
    let store = try JournalStore(path: scratch.file("j.sqlite"))
    let stamp = Stamp(
      day: monday, instant: Date(timeIntervalSince1970: 1_795_428_000 + second))
    let lease = try store.begin(playbook: "off-track", person: nil, at: stamp)
    for event in events { try store.append(event, to: lease, at: stamp) }
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.file(name))
    return (attributes[.posixPermissions] as? Int ?? -1) & 0o777
  }
}
