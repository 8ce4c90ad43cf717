import Foundation
import Testing

/// The same conversation as lines of text, in a pipe.
struct PlainConversationTests {
  private func meet(_ lines: [String], in folder: Scratch, _ arguments: String...) throws -> Ending
  {
    try folder.run(
      ["meet", "--plain", "--journal", folder.journal, "--today", Story.today] + arguments,
      input: lines.map { $0 + "\n" }.joined())
  }

  @Test func `a file of answers leads to the checklist`() throws {
    let run = try meet(Story.all, in: Scratch())

    #expect(run.status == 0)
    #expect(run.complaint == "")
    for words in Story.checklist { #expect(run.output.contains(words), "\(words)") }
    #expect(run.output.contains("Covers 18 of the 18 missing"))
  }

  @Test func `a rule that was told in two halves stands whole on the checklist`() throws {
    let rule = [
      "If I'm under ten booked demos by Wednesday noon", "call the no-show list the same day",
    ]
    let close = Story.close.flatMap { $0.hasPrefix("If I'm under ten") ? rule + [""] : [$0] }
    let lines = Story.partOne + Story.opening + Story.action + close
    let run = try meet(lines, in: Scratch())

    #expect(run.status == 0)
    let next = run.output.split(separator: "\n").last { $0.hasPrefix("Next time    ") } ?? ""
    for half in rule { #expect(next.contains(half)) }
  }

  @Test func `a ceiling that was typed as a floor is put right before the conversation is over`()
    throws
  {
    let slip = ["Lucia Moro", "food cost", "30%", "36%", "31 Dec"]
    let folder = Scratch()
    let ended = try meet(slip, in: folder)
    #expect(ended.status == 0)
    #expect(ended.output.contains("Is less better here? Then type :back"))

    let mended = try meet(slip + [":back", ":back", ":back", "at most 30%", "", ""], in: Scratch())
    #expect(mended.output.contains("Did Lucia agree"))
  }

  @Test func `the screen and the file come to the same checklist`() throws {
    let (plain, screen) = (Scratch(), Scratch())
    #expect(try meet(Story.all, in: plain).status == 0)
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", screen.journal, "--today", Story.today])
    try terminal.wait(for: "Whose number is it?")
    for (index, line) in Story.all.enumerated() {
      try terminal.type(line)
      try terminal.press("Enter")
      try terminal.wait(toSee: "“\(line)” kept") {
        try eventsKept(in: screen.journal).count >= index + 2
      }
    }

    let shown = try [plain, screen].map { folder in
      try folder.run(["log", "show", "1", "--journal", folder.journal, "--today", Story.today])
        .output
    }
    #expect(shown[0].contains("Sam and Lee"))
    #expect(shown[0] == shown[1])
  }

  @Test(arguments: [1, 5, 9, 11, 13, 17, 20, 25, 28])
  func `input that ends early leaves everything kept, and goes on where it stopped`(
    lines: Int
  ) throws {
    let folder = Scratch()
    let first = try meet(Array(Story.all.prefix(lines)), in: folder)
    #expect(first.status == 1)
    #expect(first.complaint.split(separator: "\n").count == 1)
    #expect(first.complaint.contains("meet --id 1"))

    let second = try meet(Array(Story.all.dropFirst(lines)), in: folder)
    #expect(second.status == 0)
    #expect(second.output.contains("Covers 18 of the 18 missing"))
  }

  @Test(arguments: [("j.sqlite", "j.sqlite"), ("my notes.sqlite", "'my notes.sqlite'")])
  func `the line that says how to go on names the journal as it was given`(
    journal: String, named: String
  ) throws {
    let folder = Scratch()
    let run = try folder.run(["meet", "--plain", "--journal", journal], input: "Dana\n")
    #expect(run.complaint.contains("“brasstacks meet --id 1 --journal \(named)”"), "\(run)")
    let usual = try folder.run(["meet", "--plain"], input: "Dana\n")
    #expect(usual.complaint.contains("“brasstacks meet --id 1” goes on"))
  }

  @Test func `a person with a title is found by the name they are spoken to with`() throws {
    let folder = Scratch()
    _ = try meet(["Dr. Grace Okafor"], in: folder)
    let run = try meet([], in: folder, "--person", "grace")
    #expect(run.output.contains("Which of Grace’s numbers is it?"))
  }

  @Test func `what is no answer is followed up, and X, Y and Z are asked for`() throws {
    let lines = Story.partOne + Story.opening + Story.nonAnswers
    let run = try meet(lines + ["We're going to talk about X, Y and Z"], in: Scratch())

    #expect(run.output.contains("You said “work harder”."))
    #expect(run.output.contains("What are X, Y and Z?"))
    #expect(!run.output.contains("First step · "))
  }

  @Test func `after going back an empty line keeps what was said`() throws {
    let run = try meet(["Dana Reyes", ":back", "", "booked demos"], in: Scratch())

    #expect(run.output.contains("It was: Dana Reyes (an empty line keeps it)"))
    #expect(run.output.contains("What is the target for booked demos?"))
  }

  @Test func `control characters that are typed never come back out`() throws {
    let run = try meet(["Da\u{1B}[2Jna\u{07}", "demos"], in: Scratch())

    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(!run.output.unicodeScalars.contains("\u{07}"))
  }

  @Test func `an own question is kept, and stands after going on`() throws {
    let folder = Scratch()
    let kept = ["--journal", folder.journal, "--today", Story.today]
    let asked = ["Why don't you just call them?", "What will you do?"]
    let lines = Story.partOne + Story.opening + asked.map { ":ask " + $0 } + [":quit"]
    let run = try folder.run(
      ["meet", "--plain"] + kept, input: lines.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
    #expect(run.output.contains("For the leader: “call them” hands over the answer."))

    let later = try folder.run(["meet", "--plain"] + kept, input: ":quit\n").output
    #expect(later.contains("What will you do?"))
    let record = try folder.run(["log", "show", "1"] + kept).output
    #expect(asked.allSatisfy { record.contains("Leader: " + $0) })
  }
}
