import Assessment
import Conversation
import Ladder
import Language
import Rehearsal
import Testing

/// Every line of every counterpart, judged by the assessor of the meetings.
struct CounterpartLinesTests {
  private let assessor = Assessor()

  private func isTactical(_ words: String, at rung: Rung, on day: Day) -> Bool {
    switch assessor.assess(words, at: rung, today: day).verdict {
    case .tactical: true
    case .nebulous: false
    }
  }

  @Test(arguments: Cast.ids)
  func `every truth climbs its rung, on every day of the week`(id: String) throws {
    let truth = try Cast.persona(id).truth
    let monday = try #require(Cast.today)
    var lines: [(Rung, String)] =
      truth.gap.map { (.gap, $0) } + truth.obstacle.map { (.obstacle, $0) }
      + truth.rule.map { (.courseCorrection, $0) }
    for (rung, words) in truth.actions.flatMap({ $0 }) { lines += words.map { (rung.rung, $0) } }
    for (rung, words) in lines {
      for day in 0..<7 {
        let today = Day(number: monday.number + day)
        #expect(isTactical(words, at: rung, on: today), "\(rung.rawValue), day \(day): \(words)")
      }
    }
  }

  @Test(arguments: Cast.ids)
  func `no dodge climbs, and no hollow yes`(id: String) throws {
    let phrases = try Cast.persona(id).phrases
    let today = try #require(Cast.today)
    let everywhere = phrases.anyDodges + phrases.lines(on: .agreement)
    for rung in Rung.allCases {
      for words in everywhere + (phrases.dodges[rung] ?? []) {
        #expect(!isTactical(words, at: rung, on: today), "\(rung.rawValue): \(words)")
      }
    }
  }

  @Test(arguments: Cast.ids)
  func `there is more to say than three rehearsals use up`(id: String) throws {
    let phrases = try Cast.persona(id).phrases
    let dressings =
      (phrases.lines(on: .openers).count + 1) * (phrases.lines(on: .tails).count + 1)
    for rung in Rung.allCases {
      let cores = phrases.anyDodges.count + (phrases.dodges[rung]?.count ?? 0)
      #expect(cores >= 20)
      #expect(cores * dressings >= 1_000)
    }
  }
}
