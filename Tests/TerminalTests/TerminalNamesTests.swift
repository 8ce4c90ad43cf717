import Testing

@testable import Terminal

struct TerminalNamesTests {
  private let direct = DirectColorDescription.name

  private func candidates(_ environment: [String: String], usesColor: Bool = true) -> [String] {
    TerminalNames.candidates(for: environment, usesColor: usesColor)
  }

  @Test(
    arguments: [
      ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm"]),
      ("alacritty", ["alacritty", "xterm-256color", "xterm"]),
      ("tmux-256color", ["tmux-256color", "screen-256color", "screen", "xterm"]),
      ("vt100", ["vt100", "xterm"]),
    ])
  func `an unknown terminal is taken for its nearest relative`(name: String, tried: [String]) {
    #expect(candidates(["TERM": name]) == tried)
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "COLORTERM": "truecolor"], ["TERM": "foot", "COLORTERM": "24bit"],
    ["TERM": "screen-256color", "COLORTERM": "truecolor", "TMUX": "/tmp/tmux"],
  ])
  func `where any colour is promised, the description for it is tried first`(
    environment: [String: String]
  ) {
    #expect(candidates(environment).first == direct)
    #expect(!candidates(environment, usesColor: false).contains(direct))
  }

  @Test func `a system that knows the terminal's own description of it keeps it`() {
    #expect(candidates(["TERM": "xterm-direct"]).prefix(2) == ["xterm-direct", direct])
  }

  @Test(arguments: [
    ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "COLORTERM": "yes"],
    ["TERM": "linux", "COLORTERM": "truecolor"], ["TERM": "vt220", "COLORTERM": "truecolor"],
    ["TERM": "screen-256color", "COLORTERM": "truecolor"],
    ["TERM": "xterm-256color", "COLORTERM": "truecolor", "STY": "1.pts"],
  ])
  func `a promise that the terminal cannot keep is not believed`(environment: [String: String]) {
    #expect(!candidates(environment).contains(direct))
  }

  @Test(
    arguments: [
      ([:], false), (["LANG": "C.UTF-8"], false), (["LANG": "en_GB.utf8"], false),
      (["LANG": "C"], true), (["LANG": "POSIX"], true), (["LANG": "de_DE.ISO-8859-1"], true),
      (["LANG": "C.UTF-8", "LC_ALL": "C"], true), (["LC_ALL": "C.UTF-8", "LANG": "C"], false),
      (["LC_ALL": "", "LC_CTYPE": "C", "LANG": "C.UTF-8"], true),
    ] as [([String: String], Bool)])
  func `ASCII is for those who chose another encoding than UTF-8`(
    environment: [String: String], other: Bool
  ) {
    #expect(TerminalLocale.choosesOther(environment) == other)
  }
}
