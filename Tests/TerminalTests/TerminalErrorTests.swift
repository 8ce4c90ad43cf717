import Terminal
import Testing

struct TerminalErrorTests {
  @Test(
    arguments: [
      .notATerminal, .unnamed, .dumb, .unknownTerminal("foo"), .cannotPlaceCursor("foo"),
      .noSignals(code: 24),
    ] as [TerminalError])
  func `every message says what to do`(error: TerminalError) {
    #expect(error.message.contains("--plain"))
    #expect(error.message.hasSuffix("."))
  }

  @Test func `a name from the environment cannot write to the terminal`() {
    #expect(!TerminalError.unknownTerminal("a\u{1B}[2Jb").message.contains("\u{1B}"))
  }
}
