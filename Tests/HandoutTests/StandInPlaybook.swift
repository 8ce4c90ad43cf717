import Conversation
import Ladder
import Testing

/// A playbook with one plain wording for everything.
enum StandInPlaybook {
  static func make() throws -> Playbook {
    let labels: [StepID: String] = [
      .action: "Action", .counterpart: "With whom", .topics: "About what",
      .firstStep: "First step", .sayScript: "Opening script", .courseCorrection: "Next time",
    ]
    var steps: [StepID: Step] = [:]
    for id in StepID.allCases {
      let label = labels[id] ?? id.rawValue
      steps[id] = Step(label: label, questions: [try Template("What about \(label)?")])
    }
    let again = try Template("You said “{said}”. What is that?")
    let followUps = FollowUps(
      faults: Dictionary(uniqueKeysWithValues: Fault.allCases.map { ($0, [again]) }),
      missing: [:], blanks: [again])
    let script = try #require(
      OpeningScript(sentences: ["Solutions must be provided.", "That is all."]))
    return try #require(
      Playbook(
        id: "off-track", title: "Off track", script: script, parts: [], steps: steps,
        followUps: followUps, cues: [:]))
  }
}
