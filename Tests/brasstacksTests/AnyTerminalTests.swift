import Foundation
import Testing

/// Whatever it is started in: a usable program or a clear sentence.
struct AnyTerminalTests {
  @Test func `a terminal that can only print lines gets lines`() throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--journal", folder.journal],
      environment: ["TERM": "dumb"])
    try terminal.wait(for: "Whose number is it?")
    try terminal.type("Dana")
    try terminal.press("Enter")
    try terminal.wait(for: "Which of Dana’s numbers is it?")
  }

  static let names = [
    "xterm-256color", "xterm", "tmux-256color", "screen-256color", "linux", "vt100", "nonsense",
    "xterm-kitty",
  ]

  @Test(arguments: names, ["C", "C.UTF-8"])
  func `any other terminal gets the screen, known by name or not`(
    name: String, locale: String
  ) throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["meet", "--journal", folder.journal],
      environment: ["TERM": name, "LC_ALL": locale])
    try terminal.wait(for: "Checklist")
    try terminal.wait(for: "Whose number is it?")
    try terminal.type("Dana")
    try terminal.press("Enter")
    try terminal.wait(for: "s numbers is it?")

    // The Linux console's font has no more, whatever the locale.
    let isASCII = locale == "C" || name == "linux"
    #expect(try terminal.screen().utf8.allSatisfy { $0 < 0x80 } == isASCII)
  }

  @Test(arguments: [
    (["COLORTERM": "truecolor"], "\u{1B}[38;2;"), ([:], "\u{1B}[38;5;"),
    (["TERM": "xterm"], "\u{1B}[37m\u{1B}[40m"), (["TERM": "nonsense"], "\u{1B}[37m\u{1B}[40m"),
  ])
  func `as many colours are used as the terminal has`(
    environment: [String: String], sequence: String
  ) throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["--journal", folder.journal],
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 })
    try terminal.wait(toSee: "colours in \(sequence.dropFirst())") {
      try terminal.painting().contains(sequence)
    }
  }

  @Test(arguments: [["--no-color"], []])
  func `no colour is no loss`(arguments: [String]) throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["--journal", folder.journal] + arguments,
      environment: ["NO_COLOR": "1"])
    try terminal.wait(for: "People and their numbers")
    #expect(try terminal.painting().firstMatch(of: /\x1B\[[0-9;]*[34][0-8]/) == nil)
  }

  @Test func `without a terminal the home screen is a list`() throws {
    let folder = Scratch()
    let run = try folder.run(["--journal", folder.journal])

    #expect(run.status == 0)
    #expect(run.output.contains("Begin one with: brasstacks meet"))
  }

  @Test func `leaving gives the terminal back`() throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 100, rows: 30, running: ["--journal", folder.journal])
    try terminal.wait(for: "People and their numbers")
    try terminal.press("q")
    try terminal.wait(toSee: "the end of the program") { try terminal.status() == 0 }
  }
}
