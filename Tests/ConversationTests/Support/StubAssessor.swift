import Ladder
import Language

@testable import Assessment

/// Judges by the first word alone: "ok" and "fine" are tactical, anything else is not.
///
/// "with" makes an action one that is done with others, "alone" a counterpart that is nobody, and a
/// number becomes the yield. A moment is the day after today at the rungs that ask for one.
struct StubAssessor: Assessing {
  func assess(
    _ words: String, at rung: Rung, today: Day?, context: AnswerContext?
  ) -> Judgement {
    let said = words.split(separator: " ").map(String.init)
    guard let first = said.first, first == "ok" || first == "fine" || rung.isImplied(by: first)
    else {
      return Judgement(
        rung: rung, words: words, verdict: .nebulous(fault(of: words), missing: [.action]),
        findings: [], echo: Echo(range: 0..<words.utf8.count, text: words))
    }
    let findings = findings(in: words, at: rung)
    let answer = TacticalAnswer(
      rung: rung, words: words, findings: findings,
      moment: rung == .time || rung == .firstStep ? today.map { .day($0.adding(days: 1)) } : nil,
      quantity: said.compactMap(Int.init).compactMap { Quantity($0) }.first,
      company: said.contains("with") ? .others : said.contains("alone") ? .alone : .unsaid)
    return Judgement(rung: rung, words: words, verdict: .tactical(answer), findings: findings)
  }

  private func fault(of words: String) -> Fault {
    Fault(rawValue: words) ?? .effort
  }

  private func findings(in words: String, at rung: Rung) -> [Finding] {
    guard rung == .action else { return [] }
    var findings: [Finding] = []
    if words.contains("Sam") { findings.append(finding(.counterpart, "Sam", in: words)) }
    if words.contains("Friday") { findings.append(finding(.time, "Friday", in: words)) }
    return findings
  }

  private func finding(_ facet: Facet, _ text: String, in words: String) -> Finding {
    let start = words.utf8.distance(
      from: words.startIndex, to: words.firstRange(of: text)!.lowerBound)
    return Finding(facet: facet, range: start..<start + text.utf8.count, text: text)
  }
}

extension Rung {
  fileprivate func isImplied(by word: String) -> Bool {
    switch self {
    case .counterpart: word == "Sam"
    case .time: word == "Friday"
    case .gap, .obstacle, .action, .topics, .firstStep, .measure, .expectedYield,
      .courseCorrection:
      false
    }
  }
}
