import Canvas
import Conversation
import Testing

@testable import Screen

/// Keys pressed at random, as a cat would.
struct AnyKeysTests {
  @Test(arguments: 1...6)
  func `no keys break the program or climb without an answer`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var desk = Desk(columns: 100, rows: 30)
    desk.comeToAction()

    for _ in 0..<250 {
      let climbed = desk.state?.phase.climb?.slots.count ?? 0
      desk.send(.input(Self.input(&dice)))
      if dice.roll(20) == 0 {
        desk.resize(columns: dice.roll(130), rows: dice.roll(40))
      }
      let frame = desk.program.frame()
      #expect(frame.size == desk.program.size)
      #expect(frame.cursor != nil || frame.size.columns == 0 || frame.size.rows == 0)
      // Without a tactical answer among them, keys alone never lengthen the ladder.
      #expect(desk.state?.phase.climb?.slots.count ?? 0 <= max(climbed, 2))
    }
  }

  private static func input(_ dice: inout Dice) -> InputEvent {
    switch dice.roll(8) {
    case 0: .paste("some pasted words\nin two lines")
    case 1:
      .mouse(
        [.press, .wheelUp, .wheelDown][dice.roll(3)],
        Point(column: dice.roll(140), row: dice.roll(40)))
    case 2, 3: .key(KeyPress(keys[dice.roll(keys.count)], modifiers[dice.roll(modifiers.count)]))
    // Control-C and its like would only go home; the rest of the letters do something.
    default: .key(KeyPress(.character(letters[dice.roll(letters.count)])))
    }
  }

  private static let letters = Array("abdefgijklmnoprstuvwxyz?1234567890 ,.’éß漢👩‍🚀")
  private static let keys: [Key] = [
    .enter, .tab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown, .function(1), .function(3), .character("p"), .character("o"), .character("u"),
    .character("_"), .character("l"), .character("w"), .character("y"),
  ]
  private static let modifiers: [Modifiers] = [[], [], .control, .alt, .shift]
}

/// The same numbers for the same seed, everywhere.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// A number from 0 to one less than the sides.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }
}
