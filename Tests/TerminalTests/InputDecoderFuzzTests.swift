import Canvas
import Testing

@testable import Terminal

struct InputDecoderFuzzTests {
  /// Repeatable random numbers.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `random bytes neither crash nor type a control character`(seed: UInt64) {
    var random = Seeded(state: seed)
    // Bytes that mean something come more often than chance would bring them.
    let telling = Array("\u{1B}\u{1B}\u{1B}[[O]P<?;:0123456789~MmuA$\u{7}\\".utf8)
    var decoder = InputDecoder()
    var events: [InputEvent] = []

    for _ in 0..<2000 {
      let byte: UInt8 =
        Bool.random(using: &random)
        ? telling.randomElement(using: &random) ?? 0 : .random(in: 0...255, using: &random)
      events += decoder.feed([byte])
      if Int.random(in: 0..<40, using: &random) == 0 { events += decoder.flush() }
    }
    for _ in 0..<100 { events += decoder.flush() }

    #expect(!decoder.isWaiting)
    #expect(events.allSatisfy(isClean))
    #expect(decoder.feed("a".utf8) == [.key(KeyPress(.character("a")))])
  }

  private func isClean(_ event: InputEvent) -> Bool {
    switch event {
    case .key(let press):
      guard case .character(let character) = press.key else { return true }
      return character.unicodeScalars.allSatisfy(\.isSafeText)
    case .paste(let text):
      return text.unicodeScalars.allSatisfy { $0.isSafeText || $0 == "\n" || $0 == "\t" }
    case .mouse(_, let point):
      return point.column >= 0 && point.row >= 0
    }
  }
}
