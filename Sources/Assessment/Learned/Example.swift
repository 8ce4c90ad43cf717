package import Ladder
package import Language

/// What the weights see of one labelled answer, for the training command.
package struct Example: Sendable {
  /// The question that was answered.
  package let rung: Rung
  /// The features, as hashes.
  package let hashes: [UInt64]
  /// How much each counts.
  package let values: [Float]
  /// Whether each is what the rules concluded.
  package let isConclusion: [Bool]
  /// The fault that the rules alone name; nil where they let it pass.
  package let ruled: Fault?
  private let rails: GuardRails

  /// Reads a labelled answer.
  package init(_ words: String, at rung: Rung, today: Day?) {
    let evidence = Evidence(words, at: rung, today: today)
    let demand = Demands.of(evidence)
    let reader = FeatureReader(evidence, demand)
    let scale = Weigher.wordingScale(evidence)
    let ruling = Ruling(evidence, demand)
    self.rung = rung
    hashes = reader.features.map(\.hash)
    values = reader.features.map { Weigher.value(of: $0, scale) }
    isConclusion = reader.features.map { $0.origin == .conclusion }
    ruled = ruling.fault
    rails = GuardRails(ruling, demand, evidence)
  }

  /// Whether the answer passes, given the score of its features.
  package func passes(_ score: Float) -> Bool {
    rails.verdict(score, naming: .incomplete) == nil
  }

  /// The fault to name, given the score of each.
  package func fault(_ scores: [Float]) -> Fault { rails.fault(scores) }
}
