import Foundation
import Testing

/// The screen's colours: chosen, previewed, changed while it is open.
struct ThemeTests {
  private let dark = "\u{1B}[48;2;28;27;26m"
  private let light = "\u{1B}[48;2;252;250;244m"

  private func terminal(
    _ folder: Scratch, _ arguments: [String] = [], environment: [String: String] = [:],
    background: String? = nil
  ) throws -> Terminal {
    try Terminal(
      columns: 100, rows: 30, running: arguments + ["--journal", folder.journal],
      environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": folder.path]
        .merging(environment) { $1 }, background: background)
  }

  private func wait(_ terminal: Terminal, for ground: String) throws {
    try terminal.wait(toSee: "the ground \(ground.dropFirst())") {
      try terminal.painting().contains(ground)
    }
  }

  @Test func `the terminal is asked whether it is light or dark`() throws {
    let folder = Scratch()
    try wait(try terminal(folder, background: "#fefefe"), for: light)
    try wait(try terminal(folder, background: "#101010"), for: dark)
  }

  @Test func `a terminal that does not answer says it in COLORFGBG`() throws {
    let folder = Scratch()
    try wait(try terminal(folder, environment: ["COLORFGBG": "0;15"]), for: light)
    try wait(try terminal(folder, environment: ["COLORFGBG": "15;0"]), for: dark)
  }

  @Test func `config.yaml names a theme, and the command line another`() throws {
    let folder = Scratch()
    try folder.write("theme: brass-light\n", to: ".config/brasstacks/config.yaml")

    try wait(try terminal(folder, background: "#101010"), for: light)
    try wait(try terminal(folder, ["--theme", "brass-dark"], background: "#fefefe"), for: dark)
  }

  @Test func `another theme is worn as soon as it is marked, and kept for the next start`() throws {
    let folder = Scratch()
    let screen = try terminal(folder)
    try screen.wait(for: "People and their numbers")
    try screen.press("t")
    try screen.wait(for: "by the terminal’s background")
    try screen.press("Down", "Down")
    try wait(screen, for: light)
    try screen.press("Escape")
    try wait(screen, for: dark)
    try screen.press("C-p")
    try screen.wait(for: "Search:")
    try screen.type("theme")
    try screen.press("Enter")
    try screen.wait(for: "by the terminal’s background")
    try screen.press("Down", "Down", "Enter")
    try wait(screen, for: light)

    try wait(try terminal(folder), for: light)
  }

  @Test func `black is black, whatever the terminal's own black looks like`() throws {
    let folder = Scratch()
    let screen = try terminal(folder, ["--theme", "high-contrast-dark"])
    try screen.wait(for: "People and their numbers")

    #expect(try screen.painting().contains("\u{1B}[48;2;1;0;0m"))
    #expect(try !screen.painting().contains("\u{1B}[40m"))
  }

  @Test func `a broken scheme is said with its line, and the default theme stands in`() throws {
    let folder = Scratch()
    try folder.write("name: Mine\npalette:\n  base00: red\n", to: "mine.yaml")
    let screen = try terminal(folder, ["--theme", folder.file("mine.yaml")])
    try screen.wait(for: "line 3: base00 is “red”")
    try wait(screen, for: dark)

    let preview = try folder.run(["theme", "preview", "mine.yaml"])
    #expect(preview.status == 65)
    #expect(preview.complaint.contains("mine.yaml, line 3: base00 is “red”"))
  }

  @Test func `themes are listed, and a broken one of one's own is named`() throws {
    let folder = Scratch()
    try folder.write("name: Mine\npalette: {}\n", to: ".config/brasstacks/themes/mine.yaml")
    let run = try folder.run(["theme", "list", "--theme", "projector"])

    #expect(run.output.contains("  brass-dark           dark   built in  Brass Dark\n"))
    #expect(run.output.contains("* projector            light  built in  Projector\n"))
    #expect(run.complaint.contains("mine.yaml, line 2: the palette lacks base00"))
    #expect(run.status == 65)
  }

  @Test(arguments: [
    "brass-dark", "brass-light", "high-contrast-dark", "high-contrast-light", "projector",
    "color-blind",
  ])
  func `a preview without a terminal has every role's contrast and no colour`(
    name: String
  ) throws {
    let run = try Scratch().run(["theme", "preview", name])

    #expect(run.status == 0)
    #expect(run.output.contains("question         What will you do?"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("at least"))
  }
}
