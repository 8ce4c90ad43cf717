import Ladder
import Language

@testable import Conversation

let monday = Day(iso: "2026-11-23")!

let openingScript = OpeningScript(sentences: [
  "Whatever the challenges are, solutions must be provided.",
  "That is what the outcome of this conversation will be.",
  "And these are the activities that we're going to then produce to hit this target.",
])!

/// A playbook whose every wording names its step, so that a test sees which one was asked.
let samplePlaybook = Playbook(
  id: "sample", title: "A sample", script: openingScript,
  parts: [Part(id: "part-1", title: "One"), Part(id: "part-2", title: "Two", requires: "part-1")],
  steps: Dictionary(
    uniqueKeysWithValues: StepID.allCases.map { id in
      (id, Step(label: id.rawValue, questions: [template("\(id.rawValue)?")]))
    }),
  followUps: FollowUps(
    faults: [
      .effort: [
        template("You said “{said}”. One?"), template("You said “{said}”. Two?"),
        template("You said “{said}”. Three?"),
      ], .empty: [template("Take your time?")],
    ],
    missing: [:], blanks: [template("What {is} {said}?")]),
  cues: [.waiting: [template("Wait.")], .firstNebulous: [template("Ask on.")]])!

func template(_ source: String) -> Template { try! Template(source) }

func surroundings(lastTimes: [LastTime] = []) -> Surroundings {
  Surroundings(
    playbook: samplePlaybook, assessor: StubAssessor(), today: monday, lastTimes: lastTimes)
}

let dana = NumberOnTheTable(
  person: "Dana Reyes",
  measurable: Measurable(
    name: "booked demos",
    standing: .counted(
      Count(
        target: Quantity(60)!, actual: Quantity(42)!, direction: .atLeast, unit: Unit())),
    due: Day(iso: "2026-12-31")!))
