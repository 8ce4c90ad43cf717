import Ladder
import Language

@testable import Assessment

/// Judges by a list of phrases, so that frames stay the same while the real one learns.
///
/// A facet is found where one of its phrases stands in the words; an answer is tactical when every
/// facet that its rung needs is found.
struct MarkedAssessor: Assessing {
  func assess(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext?
  ) -> Judgement {
    let findings = Self.phrases.compactMap { facet, phrase -> Finding? in
      guard let range = words.firstRange(of: phrase) else { return nil }
      let start = words.utf8.distance(from: words.startIndex, to: range.lowerBound)
      return Finding(facet: facet, range: start..<start + phrase.utf8.count, text: phrase)
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let missing = Self.needed(at: rung).filter { facet in
      !findings.contains { $0.facet == facet }
    }
    guard missing.isEmpty else {
      return Judgement(
        rung: rung, words: words, verdict: .nebulous(fault(of: words), missing: missing),
        findings: findings, echo: echo(of: words))
    }
    return Judgement(
      rung: rung, words: words,
      verdict: .tactical(answer(words, at: rung, findings: findings, today: today)),
      findings: findings)
  }

  private func answer(
    _ words: String, at rung: Rung, findings: [Finding], today: Day?
  ) -> TacticalAnswer {
    let time = findings.first { $0.facet == .time }?.text
    return TacticalAnswer(
      rung: rung, words: words, findings: findings,
      moment: time.flatMap { time in today.flatMap { Moment.reading(time, today: $0) } },
      quantity: rung == .expectedYield ? Quantity(reading: words) : nil,
      company: words.contains("sit down") ? .others : .unsaid)
  }

  private func fault(of words: String) -> Fault {
    words.contains("work harder") ? .effort : .incomplete
  }

  private func echo(of words: String) -> Echo? {
    guard let range = words.firstRange(of: "work harder") else { return nil }
    let start = words.utf8.distance(from: words.startIndex, to: range.lowerBound)
    return Echo(range: start..<start + 11, text: "work harder")
  }

  private static func needed(at rung: Rung) -> [Facet] {
    switch rung {
    case .gap: [.target, .actual]
    case .obstacle: [.measure]
    case .action: [.actor, .action, .object]
    case .counterpart: [.counterpart]
    case .topics: [.topic]
    case .time: [.time]
    case .firstStep: [.actor, .action, .object, .time]
    case .measure: [.measure]
    case .expectedYield: [.measure]
    case .courseCorrection: [.trigger, .action]
    }
  }

  private static let phrases: [(Facet, String)] = [
    (.target, "60"), (.actual, "42"), (.actor, "I’ll"), (.actor, "I just"), (.actor, "I will"),
    (.action, "sit down"), (.action, "pull"), (.action, "re-call"), (.action, "call"),
    (.object, "Sam and Lee"), (.object, "recordings"), (.object, "trials"), (.object, "her"),
    (.counterpart, "Sam and Lee"), (.topic, "the nine no-shows"), (.time, "Tuesday"),
    (.time, "Wednesday"), (.measure, "9 of 12"), (.measure, "9 notes"), (.measure, "about 6"),
    (.measure, "another 12"), (.trigger, "two no-shows in a week"),
  ]
}
