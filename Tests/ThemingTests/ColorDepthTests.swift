import Testing
import Theming

struct ColorDepthTests {
  @Test(
    arguments: [
      (["TERM": "xterm-256color"], nil, .palette),
      (["TERM": "xterm-256color"], 256, .palette),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], 256, .monochrome),
      (["TERM": "xterm-256color", "NO_COLOR": ""], 256, .palette),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], nil, .direct),
      (["TERM": "xterm-256color", "COLORTERM": "24bit"], nil, .direct),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], 256, .palette),
      (["TERM": "xterm-256color", "COLORTERM": "yes"], nil, .palette),
      (["TERM": "xterm-direct"], nil, .direct),
      (["TERM": "xterm-direct"], 1 << 24, .direct),
      (["TERM": "xterm"], nil, .ansi), (["TERM": "linux"], 8, .ansi),
      (["TERM": "xterm-16color"], 16, .brightANSI), (["TERM": "rxvt"], 88, .brightANSI),
      (["TERM": "linux", "COLORS": "256"], nil, .palette),
      (["TERM": "vt100"], nil, .monochrome), (["TERM": "vt100"], 0, .monochrome),
      (["TERM": "xterm-mono"], nil, .monochrome), (["TERM": "dumb"], 8, .monochrome),
      ([:], nil, .monochrome), (["TERM": ""], 256, .monochrome),
    ] as [([String: String], Int?, ColorDepth)])
  func `the depth is what user and terminal allow`(
    environment: [String: String], colors: Int?, depth: ColorDepth
  ) {
    #expect(ColorDepth(environment: environment, terminalColors: colors) == depth)
    #expect(
      ColorDepth(environment: environment, usesColor: false, terminalColors: colors)
        == .monochrome)
  }

  @Test(
    arguments: [
      (nil, .unknown), ("", .unknown), ("15;0", .dark), ("0;15", .light), ("0;default;15", .light),
      ("0;7", .light), ("15;8", .dark), ("default;default", .unknown), ("0;99", .unknown),
    ] as [(String?, TerminalBackground)])
  func `the background is read from COLORFGBG`(value: String?, background: TerminalBackground) {
    #expect(TerminalBackground(colorFGBG: value) == background)
  }
}
