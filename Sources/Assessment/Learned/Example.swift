package import Ladder
package import Language

/// What the weights see of one labelled answer, for the training command.
package struct Example: Sendable {
  /// The question that was answered.
  package let rung: Rung
  /// What the weights see of the whole answer.
  package let features: Features
  /// The fault that the rules alone name; nil where they let it pass.
  package let ruled: Fault?
  private let rails: GuardRails

  /// Features as hashes, how much each counts, and where it stands.
  package struct Features: Sendable {
    /// What was seen.
    package let hashes: [UInt64]
    /// How much it counts.
    package let values: [Float]
    /// Where those stand that tell one fault from another.
    package let tellingFaults: [Int]
    /// What each was read from.
    private let origins: [Feature.Origin]
    /// The word that each stands at, of those that are weighed.
    private let places: [Int32]
    private let outline: Outline
    /// How it is written.
    package let register: Register

    init(
      _ evidence: borrowing Evidence, _ demand: borrowing Demand,
      _ conclusions: borrowing Conclusions, ruled: Fault?
    ) {
      let reader = FeatureReader(copy evidence)
      let features = reader.features(demand, conclusions)
      let weighed = reader.weighed
      let scale = Weigher.wordingScale(weighed.count)
      hashes = features.map(\.hash)
      values = features.map { Weigher.value(of: $0, scale) }
      tellingFaults = features.indices.filter { features[$0].tellsFaults }
      origins = features.map(\.origin)
      places = features.map(\.token)
      outline = Outline(evidence, demand, weighed: weighed, ruled: ruled)
      register = Register(evidence.tokens, weighed)
    }

    /// Whether a feature is what the rules concluded.
    package func isConclusion(_ index: Int) -> Bool { origins[index] == .conclusion }

    /// What the answer comes to.
    ///
    /// - Parameters:
    ///   - faults: how much speaks for each fault.
    ///   - register: how much it reads like a message.
    ///   - weight: how much the feature of a hash speaks for the answer.
    /// - Returns: the numbers that the trees weigh.
    package func impression(
      faults: [Float], register: Float, weight: (UInt64) -> Float
    ) -> Impression {
      var balance = Balance(words: outline.length)
      for index in hashes.indices {
        balance.add(
          weight(hashes[index]) * values[index], from: origins[index], at: Int(places[index]))
      }
      return Impression(balance, faults: faults.span, outline, register: register)
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
    let ruling = Ruling(evidence, demand, conclusions)
    self.rung = rung
    features = Features(evidence, demand, conclusions, ruled: ruling.fault)
    ruled = ruling.fault
    rails = GuardRails(ruling, demand, evidence)
  }

  /// Whether the answer passes, given what the trees make of it and the fault they would name.
  package func passes(_ score: Float, naming fault: Fault) -> Bool {
    rails.verdict(score, naming: fault) == nil
  }

  /// The fault to name, given the score of each.
  package func fault(_ scores: [Float]) -> Fault { rails.fault(scores.span) }
}
