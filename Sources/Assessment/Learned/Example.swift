package import Ladder
package import Language

/// What the weights see of one labelled answer, for the training command.
package struct Example: Sendable {
  /// The question that was answered.
  package let rung: Rung
  /// What the weights see of the whole answer.
  package let features: Features
  /// Whether each is what the rules concluded.
  package let isConclusion: [Bool]
  /// The fault that the rules alone name; nil where they let it pass.
  package let ruled: Fault?
  /// What the weights see of the sentence that holds the plan, where one does.
  package let core: Features?
  private let rails: GuardRails

  /// Features as hashes, and how much each counts.
  package struct Features: Sendable {
    /// What was seen.
    package let hashes: [UInt64]
    /// How much it counts.
    package let values: [Float]

    init(_ evidence: Evidence, _ features: [Feature]) {
      let scale = Weigher.wordingScale(evidence)
      hashes = features.map(\.hash)
      values = features.map { Weigher.value(of: $0, scale) }
    }
  }

  /// Reads a labelled answer in full words: what it points to in its context is put in its place.
  package init(_ words: String, at rung: Rung, today: Day?, in context: AnswerContext) {
    // By the rules alone: what the weights are trained on must not hang on earlier weights.
    let plain = Evidence(words, at: rung, today: today)
    let asked = Demands.of(plain)
    let isOpen = Ruling(plain, asked, Conclusions(plain, asked)).fault != nil
    let edits = ContextResolver(words, at: rung, today: today, context: context)
      .edits(isOpen: isOpen)
    self.init(edits.isEmpty ? words : Rewriting(words, edits).text, at: rung, today: today)
  }

  /// Reads a labelled answer.
  package init(_ words: String, at rung: Rung, today: Day?) {
    let evidence = Evidence(words, at: rung, today: today)
    let demand = Demands.of(evidence)
    let conclusions = Conclusions(evidence, demand)
    let seen = FeatureReader(evidence).features(demand, conclusions)
    let ruling = Ruling(evidence, demand, conclusions)
    self.rung = rung
    features = Features(evidence, seen)
    isConclusion = seen.map { $0.origin == .conclusion }
    ruled = ruling.fault
    rails = GuardRails(ruling, demand, evidence)
    core = Core.words(ruling, demand, evidence).map { words in
      let alone = Evidence(words, at: rung, today: today)
      let demand = Demands.of(alone)
      let features = FeatureReader(alone).features(demand, Conclusions(alone, demand))
      return Features(alone, features)
    }
  }

  /// Whether the answer passes, given the score of its features and of those of its core.
  package func passes(_ score: Float, core: Float?, naming fault: Fault) -> Bool {
    rails.verdict(score, core: core, naming: fault) == nil
  }

  /// The fault to name, given the score of each.
  package func fault(_ scores: [Float]) -> Fault { rails.fault(scores) }
}
