import Foundation
import Testing

/// Exit statuses and sentences of the command line.
struct CommandLineTests {
  @Test(arguments: [
    (["--today", "tomorrow"], 64, "YYYY-MM-DD"),
    (["meet", "--new", "--id", "1"], 64, "--new begins a conversation"),
    (["meet", "--id", "99"], 1, "99"),
    (["meet", "--id", "3", "--person", "Dana"], 64, "--id opens a conversation"),
    (["meet", "--id", "3", "--playbook", "off-track"], 64, "--id opens a conversation"),
    (["meet", "--playbook", "no-such"], 64, "no-such"),
    (["playbook", "check", "/no/such/file.yaml"], 1, "no/such/file.yaml"),
  ])
  func `what cannot be done is said in a sentence`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let folder = Scratch()
    let isGlobal = arguments.first != "playbook"
    let run = try folder.run(
      arguments + (isGlobal ? ["--journal", folder.journal, "--plain"] : []))

    #expect(run.status == status)
    #expect(run.complaint.contains(words))
    #expect(!run.complaint.contains("Fatal error"))
  }

  @Test(arguments: [
    ["--journal", "j.sqlite", "--plain", "meet"], ["meet", "--plain", "--journal", "j.sqlite"],
    ["--plain", "meet", "--journal", "j.sqlite"],
  ])
  func `global options stand before a command or after it`(arguments: [String]) throws {
    let folder = Scratch()
    let run = try folder.run(arguments, input: "Dana Reyes\n")
    let log = try folder.run(["--journal", "j.sqlite", "log"])
    let shown = try folder.run(["log", "--journal", "j.sqlite", "show", "1"])

    #expect(run.output.contains("Which of Dana’s numbers is it?"))
    #expect(log.output.contains("Dana Reyes"))
    #expect(shown.output.contains("Dana Reyes"))
  }

  @Test(arguments: [
    "playbook show --yaml", "playbook show", "playbook list", "assess I will try", "log", "",
    "meet --plain",
  ])
  func `output that is not taken is said in a sentence`(arguments: String) throws {
    let folder = Scratch()
    let run = try Programs.run(
      "/bin/sh", ["-c", "\(Programs.brasstacks) \(arguments) </dev/null >/dev/full"],
      environment: ["HOME": folder.path, "TERM": "dumb"], in: folder.path)

    #expect(run.status == 73)
    #expect(run.complaint.hasPrefix("The output cannot be written"))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["playbook show --yaml", "playbook show"])
  func `a reader that has read enough ends it quietly`(arguments: String) throws {
    let folder = Scratch()
    let run = try Programs.run(
      "/bin/sh", ["-c", "\(Programs.brasstacks) \(arguments) | head -1"],
      environment: ["HOME": folder.path, "TERM": "dumb"], in: folder.path)

    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.complaint == "")
  }

  @Test func `a playbook’s file is found again from another folder`() throws {
    let folder = Scratch()
    let yaml = try folder.run(["playbook", "show", "--yaml"]).output
      .replacingOccurrences(of: "id: off-track", with: "id: mine")
      .replacingOccurrences(of: "Whose number is it?", with: "Who owns this number?")
    try yaml.write(toFile: folder.file("mine.yaml"), atomically: true, encoding: .utf8)
    let begun = try folder.run(
      ["meet", "--plain", "--journal", folder.journal, "--playbook", "mine.yaml"])
    let reopened = try Programs.run(
      Programs.brasstacks, ["meet", "--plain", "--journal", folder.journal],
      environment: ["HOME": folder.path, "TERM": "dumb"], in: "/")

    #expect(begun.output.contains("Who owns this number?"))
    #expect(reopened.output.contains("Who owns this number?"))
    #expect(reopened.complaint.hasPrefix("The input ended"))
  }

  @Test func `a conversation whose playbook is gone says so, and leaves the journal out of it`()
    throws
  {
    let folder = Scratch()
    let yaml = try folder.run(["playbook", "show", "--yaml"]).output
    try folder.write(
      yaml.replacingOccurrences(of: "id: off-track", with: "id: mine"),
      to: ".config/brasstacks/playbooks/mine.yaml")
    let meet = ["meet", "--plain", "--journal", folder.journal]
    #expect(try folder.run(meet + ["--playbook", "mine"], input: "Dana\n").status == 1)
    try FileManager.default.removeItem(
      atPath: folder.file(".config/brasstacks/playbooks/mine.yaml"))
    let run = try folder.run(meet)

    #expect(run.status == 64)
    #expect(run.complaint.hasPrefix("There is no playbook “mine”."))
    #expect(!run.complaint.contains("journal"))
  }

  @Test func `a journal that is no journal is left alone`() throws {
    let folder = Scratch()
    let path = folder.path + "/notes.txt"
    try "my notes".write(toFile: path, atomically: true, encoding: .utf8)
    let run = try folder.run(["meet", "--plain", "--journal", path])

    #expect(run.status == 65)
    #expect(run.complaint.contains("notes.txt"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "my notes")
  }
}
