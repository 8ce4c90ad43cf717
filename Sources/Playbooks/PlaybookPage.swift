public import Conversation
import Ladder

/// A playbook as a page of text, for people to read.
public struct PlaybookPage {
  private let playbook: Playbook

  /// The page of a playbook.
  public init(_ playbook: Playbook) {
    self.playbook = playbook
  }

  /// What is in it, in one line: "35 steps, 312 follow-ups, 64 cues".
  public var summary: String {
    let steps = StepID.allCases.map(playbook.step)
    let followUps = playbook.followUps
    let general =
      Array(followUps.faults.values) + Array(followUps.missing.values) + [followUps.blanks]
    let special = followUps.special.values.flatMap(\.values)
    let ofSteps = steps.map(\.cues.count).reduce(0, +)
    let cues = ofSteps + playbook.cues.values.map(\.count).reduce(0, +)
    let wordings = (general + special).map(\.count).reduce(0, +)
    return "\(steps.count) steps, \(wordings) follow-ups, \(cues) cues"
  }

  /// That nothing is wrong with it, in one line: "mine.yaml: fine: 35 steps, …".
  ///
  /// - Parameter file: The file's name, as the reader knows it.
  /// - Returns: The line, without anything that a terminal would obey.
  public func verdict(on file: String) -> String { "\(file.shown): fine: \(summary)." }

  /// The whole page.
  public var text: String {
    let lines = head + parts + ladder + followUps + cues
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    ["\(playbook.title)  (\(playbook.id))", "", "The opening script"]
      + playbook.script.sentences.map { "  \($0)" }
  }

  private var parts: [String] {
    zip(playbook.parts, StepID.byPart).flatMap { part, steps in
      let requires = part.requires.map { ", after \($0)" } ?? ""
      return ["", "\(part.title)  (\(part.id)\(requires))"] + steps.flatMap(lines)
    }
  }

  private var ladder: [String] { ["", "The ladder"] + StepID.ladder.flatMap(lines) }

  private func lines(of id: StepID) -> [String] {
    let step = playbook.step(id)
    return ["", "  \(step.label)"] + step.questions.map { "    \($0.source)" }
      + step.cues.map { "    (to the leader) \($0.source)" }
  }

  private var followUps: [String] {
    let faults = Fault.allCases.flatMap { fault in
      lines(fault.heading, .fault(fault), playbook.followUps.faults[fault])
    }
    let missing = Facet.allCases.flatMap { facet in
      lines("Missing: \(facet.rawValue)", .missing(facet), playbook.followUps.missing[facet])
    }
    let blanks = lines("Letters or blanks for content", .blank, playbook.followUps.blanks)
    return ["", "When an answer does not climb"] + faults + missing + blanks
  }

  private func lines(_ heading: String, _ aim: Aim, _ general: [Template]?) -> [String] {
    guard let general else { return [] }
    var lines = ["", "  \(heading)"] + general.map { "    \($0.source)" }
    for rung in Rung.allCases {
      guard let own = playbook.followUps.special[aim]?[rung] else { continue }
      let label = StepID(rawValue: rung.rawValue).map { playbook.step($0).label }
      lines += ["    at \(label ?? rung.rawValue)"] + own.map { "      \($0.source)" }
    }
    return lines
  }

  private var cues: [String] {
    ["", "To the leader alone"]
      + CueMoment.allCases.flatMap { moment in
        ["", "  \(moment.heading)"] + (playbook.cues[moment] ?? []).map { "    \($0.source)" }
      }
  }
}

extension Fault {
  /// The fault as the heading of its follow-ups.
  fileprivate var heading: String {
    switch self {
    case .empty: "Nothing was said"
    case .reversal: "Asks the leader for the answer"
    case .assent: "Agrees, and adds nothing"
    case .deferral: "Puts the answer off"
    case .offTopic: "Answers another question"
    case .ownerless: "Nobody in the room does it"
    case .past: "Was done already"
    case .conditional: "Hangs on something that may not happen"
    case .uncommitted: "Is hoped, possible or merely a duty"
    case .effort: "Effort instead of an act"
    case .outcome: "The result wanted, said again"
    case .abstract: "No camera could film it"
    case .blame: "Points at others"
    case .feeling: "A mood or a belief"
    case .placeholder: "The content is left out"
    case .vagueTime: "A time that no calendar holds"
    case .vagueAmount: "An amount that nobody can count"
    case .incomplete: "A part is missing"
    }
  }
}

extension CueMoment {
  /// The moment as the heading of its cues.
  fileprivate var heading: String {
    switch self {
    case .waiting: "While nobody answers"
    case .firstNebulous: "After a first answer that does not climb"
    case .stillNebulous: "After the third and every later one"
    case .askedForAnswer: "When asked for the answer"
    case .feelings: "When it turns to moods"
    case .blame: "When it turns to others"
    case .climbed: "When a rung is climbed"
    case .gapOpen: "While the gap is not covered"
    case .signed: "Once the list is signed"
    }
  }
}
