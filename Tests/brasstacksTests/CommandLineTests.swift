import Foundation
import Testing

/// Exit statuses and sentences of the command line.
struct CommandLineTests {
  @Test(arguments: [
    (["--today", "tomorrow"], 64, "YYYY-MM-DD"),
    (["meet", "--new", "--id", "1"], 64, "--new begins a conversation"),
    (["meet", "--id", "99"], 1, "99"),
    (["meet", "--playbook", "no-such"], 64, "no-such"),
    (["playbook", "check", "/no/such/file.yaml"], 1, "no/such/file.yaml"),
  ])
  func `what cannot be done is said in a sentence`(
    arguments: [String], status: Int32, words: String
  ) throws {
    let folder = try Folder()
    let isGlobal = arguments.first != "playbook"
    let run = try Run.brasstacks(
      arguments + (isGlobal ? ["--journal", folder.journal, "--plain"] : []))

    #expect(run.status == status)
    #expect(run.errors.contains(words))
    #expect(!run.errors.contains("Fatal error"))
  }

  @Test func `a journal that is no journal is left alone`() throws {
    let folder = try Folder()
    let path = folder.path + "/notes.txt"
    try "my notes".write(toFile: path, atomically: true, encoding: .utf8)
    let run = try Run.brasstacks(["meet", "--plain", "--journal", path])

    #expect(run.status == 65)
    #expect(run.errors.contains("notes.txt"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "my notes")
  }
}
