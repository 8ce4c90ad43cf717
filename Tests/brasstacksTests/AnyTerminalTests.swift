import Foundation
import Testing

/// Whatever it is started in: a usable program or a clear sentence.
struct AnyTerminalTests {
  @Test func `a terminal that can only print lines gets lines`() throws {
    let folder = try Folder()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--journal", folder.journal],
      environment: ["TERM": "dumb"])
    try terminal.wait(for: "Whose number is it?")
    try terminal.type("Dana")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
  }

  @Test(arguments: ["no-such-terminal", "xterm-kitty", "vt100", "linux", "screen-256color"])
  func `any other terminal gets the screen, known by name or not`(name: String) throws {
    let folder = try Folder()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--journal", folder.journal],
      environment: ["TERM": name])
    try terminal.wait(for: "Checklist")
    try terminal.wait(for: "Whose number is it?")
  }

  @Test func `a locale without Unicode gets the screen too`() throws {
    let folder = try Folder()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--journal", folder.journal],
      environment: ["LC_ALL": "C", "LANG": "C"])
    try terminal.wait(for: "Whose number is it?")
    try terminal.wait(for: "Checklist")
  }

  @Test(arguments: [["--no-color"], []])
  func `no colour is no loss`(arguments: [String]) throws {
    let folder = try Folder()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["--journal", folder.journal] + arguments,
      environment: ["NO_COLOR": "1"])
    try terminal.wait(for: "People and their numbers")
  }

  @Test func `without a terminal the home screen is a list`() throws {
    let folder = try Folder()
    let run = try Run.brasstacks(["--journal", folder.journal])

    #expect(run.status == 0)
    #expect(run.output.contains("Begin one with: brasstacks meet"))
  }

  @Test func `leaving gives the terminal back`() throws {
    let folder = try Folder()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["--journal", folder.journal])
    try terminal.wait(for: "People and their numbers")
    try terminal.press("q")
    try terminal.wait(toSee: "the end of the program") { try terminal.status() == 0 }
  }
}
