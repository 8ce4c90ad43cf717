/// A conversation as data: what is asked at each step, how a nebulous answer is followed up, and
/// what the leader is privately reminded of.
///
/// A playbook is complete by construction: `Playbooks` makes one only from a file that names every
/// step, fault and facet.
public struct Playbook: Hashable, Sendable {
  /// Its name in file names and on the command line: lower case, digits and dashes.
  public let id: String
  /// Its name for people.
  public let title: String
  /// The words that Part 2 begins with.
  public let script: OpeningScript
  /// The two parts, in order.
  public let parts: [Part]
  /// How nebulous answers are followed up.
  public let followUps: FollowUps
  /// What the leader is reminded of, by moment.
  public let cues: [CueMoment: [Template]]
  private let steps: [StepID: Step]

  /// A playbook from its pieces, or nil when a step is missing from `steps`.
  public init?(
    id: String, title: String, script: OpeningScript, parts: [Part], steps: [StepID: Step],
    followUps: FollowUps, cues: [CueMoment: [Template]]
  ) {
    guard StepID.allCases.allSatisfy({ steps[$0] != nil }) else { return nil }
    self.id = id
    self.title = title
    self.script = script
    self.parts = parts
    self.steps = steps
    self.followUps = followUps
    self.cues = cues
  }

  /// What the playbook says at a step.
  public func step(_ id: StepID) -> Step {
    // The initialiser has seen that every step is there.
    steps[id] ?? Step(label: id.rawValue, questions: [])
  }
}

/// A stage of a playbook; a part cannot start before the one it requires is done.
public struct Part: Hashable, Sendable {
  /// Its name in the file.
  public let id: String
  /// Its name for people.
  public let title: String
  /// The part that has to be done before.
  public let requires: String?

  /// A part by its names and what it requires.
  public init(id: String, title: String, requires: String? = nil) {
    self.id = id
    self.title = title
    self.requires = requires
  }
}

/// What a playbook says at one step.
public struct Step: Hashable, Sendable {
  /// The step in a word or two, for the ladder: "With whom".
  public let label: String
  /// The question, in at least one wording; wordings take turns.
  public let questions: [Template]
  /// What the leader is privately reminded of at this step.
  public let cues: [Template]

  /// A step by its label, its questions and its cues.
  public init(label: String, questions: [Template], cues: [Template] = []) {
    self.label = label
    self.questions = questions
    self.cues = cues
  }
}

/// Every point of a conversation at which something is asked.
public enum StepID: String, CaseIterable, Hashable, Sendable {
  /// Part 1: the number.
  case person, measurable, target, actual, due
  /// Part 1: the baseline check, asked of the leader.
  case agreed, inControl = "in_control", unchanged
  /// Agreeing the target, where the baseline check fails.
  case newTarget = "new_target", newDue = "new_due", newAgreement = "new_agreement"
  /// Part 1: readiness, asked of the leader alone.
  case readiness, ready
  /// Part 2: the opening script.
  case sayScript = "say_script", writeScript = "write_script", seePaper = "see_paper"
  /// Part 2: last time.
  case lastTime = "last_time", lastProof = "last_proof", lastObstacle = "last_obstacle"
  /// Part 2: the person's own rule from last time, read out.
  case lastRule = "last_rule"
  /// Part 2: the ladder.
  case gap, obstacle, action, counterpart, topics, firstStep = "first_step", time, measure
  /// Part 2: what an action brings, and what else it takes.
  case expectedYield = "expected_yield", restOfGap = "rest_of_gap", whatElse = "what_else"
  /// Part 2: reading back and signing.
  case readBack = "read_back", sign
  /// Part 2: the person's rule for next time.
  case courseCorrection = "course_correction"
  /// Part 2: the next check-in.
  case nextCheckIn = "next_check_in"
}

/// A moment at which the leader is reminded of the method.
public enum CueMoment: String, CaseIterable, Hashable, Sendable {
  /// A question has been put and nobody has answered yet.
  case waiting
  /// The first nebulous answer at a rung.
  case firstNebulous = "first_nebulous"
  /// The third and later nebulous answers at a rung.
  case stillNebulous = "still_nebulous"
  /// The person asked for the answer.
  case askedForAnswer = "asked_for_answer"
  /// The person spoke of a mood.
  case feelings
  /// The person pointed at others.
  case blame
  /// A rung was climbed.
  case climbed
  /// The actions do not yet cover the gap.
  case gapOpen = "gap_open"
  /// The checklist is signed.
  case signed
}
