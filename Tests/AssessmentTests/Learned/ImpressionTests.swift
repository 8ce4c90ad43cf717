import Ladder
import Testing

@testable import Assessment

/// What an answer comes to in numbers.
struct ImpressionTests {
  private static func impression(_ words: String, at rung: Rung = .action) -> [Float] {
    let faults = [Float](repeating: 0, count: Fault.allCases.count)
    func weight(_ hash: UInt64) -> Float { Float(Int(hash % 201) - 100) / 100 }
    let features = Example(words, at: rung, today: nil).features
    let impression = features.impression(
      faults: faults, register: features.register.score(weight), weight: weight)
    return impression.values.indices.map { impression.values[$0] }
  }

  @Test(arguments: Rung.allCases)
  func `every answer comes to as many numbers as the trees know`(rung: Rung) {
    for words in ["", "...", "Friday", "I'll call the 12 stalled renewals. On Tuesday, at 9."] {
      #expect(Self.impression(words, at: rung).count == Impression.count)
    }
  }

  @Test(arguments: [
    "Honestly, I'll call Dana.", "\n I'll call Dana.", "I'll call Dana!",
    "\nHonestly, I'll call Dana",
  ])
  func `what says nothing of a plan leaves no impression`(words: String) {
    #expect(Self.impression(words) == Self.impression("I'll call Dana"))
  }

  @Test func `a balance tells where its weight lies`() {
    var balance = Balance(words: 4)
    for (word, weight) in [2, 3, -1, 1].enumerated() {
      balance.add(Float(weight), from: .wording, at: word)
    }
    balance.add(-7, from: .conclusion, at: -1)
    #expect(balance.sum == -2)
    #expect(balance.reach.run.greatest == 5)
    #expect(balance.reach.run.least == -1)
    #expect(balance.sum(1..<3) == 2)
    #expect(balance.reach.word.greatest == 3)
    #expect(balance.reach.word.least == -1)
  }
}
