import Assessment
import Conversation
import Ladder
import Rehearsal

/// Whether what a counterpart's file says holds: the number can be put on the table, what is to be
/// earned climbs, what is to dodge does not, and the plan is whole in the end.
struct CounterpartCheck {
  private(set) var problems: [PlaybookProblem] = []
  private let written: [WrittenLine]
  private let surroundings: Surroundings

  init(_ persona: Persona, _ written: [WrittenLine], _ surroundings: Surroundings) {
    self.written = written
    self.surroundings = surroundings
    for line in written { check(line) }
    guard problems.isEmpty else { return }
    do throws(NumberFault) {
      walk(
        try Practice(
          persona: persona, difficulty: .gentle, seed: 0, surroundings: surroundings))
    } catch {
      note(error)
    }
  }

  private mutating func note(_ fact: CounterpartFact, at spot: Spot?) {
    problems.append(
      PlaybookProblem(.counterpart(fact), line: spot?.line, column: spot?.column))
  }

  private mutating func note(_ fault: NumberFault) {
    switch fault {
    case .unreadable(let field, _):
      let line = written.first { $0.use == .number(field) }
      note(
        .unreadableNumber(path: line?.spot.name ?? field.rawValue, words: line?.text ?? ""),
        at: line?.spot)
    case .onTrack:
      note(.onTrack, at: written.first { $0.use == .number(.actual) }?.spot)
    }
  }

  private mutating func check(_ line: WrittenLine) {
    switch line.use {
    case .truth(let rung):
      let judgement = judge(line.text, at: rung)
      guard case .nebulous = judgement.verdict else { return }
      note(
        .doesNotClimb(line.text, rung: rung.rawValue, says: judgement.says.withoutStop),
        at: line.spot)
    case .dodge(let rungs):
      for rung in rungs {
        guard case .tactical = judge(line.text, at: rung).verdict else { continue }
        note(.climbs(line.text, rung: rung.rawValue), at: line.spot)
        return
      }
    case .aside, .number: return
    }
  }

  private func judge(_ words: String, at rung: Rung) -> Judgement {
    surroundings.assessor.assess(words, at: rung, today: surroundings.today, context: nil)
  }

  /// Asks until nothing is left, as the most patient leader would.
  private mutating func walk(_ beginning: Practice) {
    var practice = beginning
    let ear = Ear()
    for number in 1...Self.mostQuestions where !practice.isOver {
      practice.take(practice.move(saying: "What exactly is it, number \(number)?", heardBy: ear))
    }
    guard let place = practice.place else { return }
    let spot = written.first { $0.use == .truth(place.rung) }?.spot
    note(.planStops(rung: place.rung.rawValue), at: spot)
  }

  private static let mostQuestions = 300
}

extension String {
  /// The words without the full stop behind them.
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
