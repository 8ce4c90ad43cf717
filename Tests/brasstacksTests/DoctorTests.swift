import Canvas
import Foundation
import Settings
import Terminal
import Testing
import Theming

@testable import brasstacks

/// What the doctor finds, and the remedy for it.
struct DoctorTests {
  private let good = [
    "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8", "COLORFGBG": "15;0",
  ]

  @Test func `where all is well nothing has to be mended`() throws {
    let folder = Scratch()
    let run = try folder.run(["doctor"], environment: good)

    #expect(run.status == 0)
    #expect(run.output.hasSuffix("All is well.\n"))
    #expect(run.output.contains("ok    Colours      24-bit, by COLORTERM"))
    #expect(run.output.contains("ok    Background   dark, by COLORFGBG"))
    #expect(!run.output.contains("mend"))
    // Looking makes no journal.
    #expect(!FileManager.default.fileExists(atPath: folder.file(".local")))
  }

  @Test(arguments: [
    (["TERM": "dumb"], "export TERM=xterm-256color"),
    (["TERM": ""], "TERM is not set"),
    (
      ["TERM": "nonsense", "COLORTERM": ""],
      "nonsense is not known to the system; it is taken for xterm"
    ),
    (["TMUX": "/tmp/tmux-0/default,1,0"], "set -g default-terminal tmux-256color"),
    (["LANG": "C"], "export LANG=C.UTF-8"),
    (["LC_ALL": "POSIX"], "export LC_ALL=C.UTF-8"),
  ])
  func `what is wrong with the terminal has a remedy`(
    environment: [String: String], words: String
  ) throws {
    let run = try Scratch().run(["doctor"], environment: good.merging(environment) { $1 })

    #expect(run.status == 1)
    #expect(run.output.contains(words))
    #expect(run.output.hasSuffix("1 thing to mend.\n"))
  }

  @Test(arguments: [
    (["COLORTERM": ""], "256"), (["NO_COLOR": "1"], "none, by NO_COLOR"),
    (["TERM": "linux"], "ASCII: the console's font"), (["TERM": "vt100"], "none: vt100 has none"),
    (["STY": "1.tty"], "COLORTERM promises 24-bit"), (["STY": "1.tty"], "off in GNU screen"),
    (["TERM": "xterm", "COLORTERM": ""], "8, by"),
    (["SSH_CONNECTION": "1 2 3 4", "COLORTERM": ""], "ssh does not pass it on"),
  ])
  func `what could be better is only noted`(
    environment: [String: String], words: String
  ) throws {
    let run = try Scratch().run(["doctor"], environment: good.merging(environment) { $1 })

    #expect(run.status == 0)
    #expect(run.output.contains(words))
  }

  @Test(arguments: [
    (".config/brasstacks/config.yaml", "mouse: perhaps\n", "config.yaml, line 1: mouse is either"),
    (".config/brasstacks/config.yaml", "theme: nope\n", "There is no theme “nope”"),
    (
      ".config/brasstacks/config.yaml", "mouse: on\ntheme: nope\n",
      "config.yaml, line 2: There is no theme “nope”"
    ),
    (".config/brasstacks/counterparts/mine.yaml", "id: mine\n", "“counterpart” lacks “name”."),
    (".config/brasstacks/themes/mine.yaml", "name: x\npalette: {}\n", "mine.yaml, line 2"),
    (".config/brasstacks/playbooks/mine.yaml", "parts: [", "mine.yaml"),
    (".config/brasstacks/lexicon.yaml", "wrods: [x]\n", "lexicon.yaml, line 1"),
    (".local/share/brasstacks/journal.sqlite", "no journal at all", "journal.sqlite"),
  ])
  func `a file that cannot be used has a remedy`(
    name: String, text: String, words: String
  ) throws {
    let folder = Scratch()
    try folder.write(text, to: name)
    chmod(folder.file(name), 0o600)
    chmod(folder.file(".local/share/brasstacks"), 0o700)
    let run = try folder.run(["doctor"], environment: good)

    #expect(run.status == 1)
    #expect(run.output.contains(words))
    #expect(run.output.hasSuffix("1 thing to mend.\n"), "\(run.output)")
  }

  @Test func `a counterpart whose dodge would climb is named`() throws {
    let folder = Scratch()
    let text = try folder.run(["rehearse", "--show", "wounded"]).output
      .replacing("id: wounded", with: "id: mine")
      .replacing("    - I feel awful about it.", with: "    - I'll call Dana at Acme.")
    try folder.write(text, to: ".config/brasstacks/counterparts/mine.yaml")
    let run = try folder.run(["doctor"], environment: good)
    #expect(run.status == 1)
    #expect(run.output.contains("mend  Counterparts one cannot be used"), "\(run.output)")
    #expect(run.output.contains("and no dodge."), "\(run.output)")
  }

  @Test func `empty files of words and settings are nothing to mend`() throws {
    let folder = Scratch()
    for name in ["lexicon.yaml", "config.yaml"] {
      try folder.write("", to: ".config/brasstacks/" + name)
    }
    #expect(try folder.run(["doctor"], environment: good).status == 0)
    #expect(try folder.run(["meet", "--plain"], input: "Dana\n").output.contains("Dana’s numbers"))
  }

  @Test func `a journal that others can read is said, with the command that closes it`() throws {
    let folder = Scratch()
    _ = try folder.run(["meet", "--plain"], input: "Dana\n")
    let journal = folder.file(".local/share/brasstacks/journal.sqlite")
    #expect(try folder.run(["doctor"], environment: good).status == 0)

    chmod(journal, 0o644)
    let run = try folder.run(["doctor"], environment: good)
    #expect(run.status == 1)
    #expect(run.output.contains("chmod 600 '\(journal)'"))
    // Looking mends nothing, so that the next look finds the same.
    #expect(try folder.run(["doctor"], environment: good) == run)
    let files = FileManager.default
    #expect(try files.attributesOfItem(atPath: journal)[.posixPermissions] as? Int == 0o644)
  }

  @Test func `a terminal that answers is told of`() {
    var facts = TerminalFacts()
    facts.description = "xterm-256color"
    facts.canPlaceCursor = true
    facts.describedColors = 256
    facts.isUTF8 = true
    facts.background = .light
    facts.synchronizesOutput = false
    facts.library = "ncurses 6.0.20150808"
    facts.size = Size(columns: 60, rows: 18)
    let said = TerminalExamination(
      facts: facts, environment: ["TERM": "xterm-256color"], settings: Settings(),
      isColorless: false, isBackgroundDecisive: true
    ).diagnoses.flatMap(\.lines).joined(separator: "\n")

    #expect(said.contains("light, as the terminal answers"))
    #expect(said.contains("the terminal has no mode 2026"))
    #expect(said.contains("mend  Library"))
    #expect(said.contains("note  Size         60 columns, 18 rows"))
  }
}
