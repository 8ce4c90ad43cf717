import Ladder
import Language
import Testing

@testable import Assessment

/// Words that point, break off and contradict each other, thrown together: whatever is typed, it is judged.
struct MadeUpContextTests {
  static let words = """
    the two of them it that this those one no not second last other first same again but six four instead of \
    rather than yes me him her tomorrow at 9 0430 monday after till until since 10th week day half all minus \
    call ring 12 renewals Sam Dana Acme IT when if under a few who which or and , . : - ? ! “ ” é with for to
    """.split(separator: " ").map(String.init)

  static let questions = [
    "Which of those?", "How many is a few?", "And when that happens, what will you do?",
    "This week or next?", "The price?", "Ringing whom?", "Who does that?", "What will that say?",
    "",
  ]

  @Test(arguments: [3, 5, 8, 13] as [UInt64])
  func `every answer in every context gets a judgement`(seed: UInt64) {
    var dice = Dice(state: seed)
    let assessor = Assessor()
    for _ in 0..<500 {
      let answer = dice.sentence(12)
      let context = AnswerContext(
        asked: dice.pick(Self.questions), said: (0..<dice.roll(4)).map { _ in dice.sentence(14) })
      let rung = dice.pick(Rung.allCases)
      let judgement = assessor.assess(
        answer, at: rung, today: Day(iso: "2026-12-01"), context: context)
      #expect(judgement.words == answer)
    }
  }

  /// Throws that are the same on every machine.
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }

    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[roll(things.count)] }

    mutating func sentence(_ most: Int) -> String {
      (0..<roll(most)).map { _ in pick(MadeUpContextTests.words) }.joined(separator: " ")
    }
  }
}
