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
  /// Whether each is weighed for the verdict, not for the fault alone.
  package let isForVerdict: [Bool]
  /// Whether each stands in the sentence that alone may speak against a plan; all do where there is
  /// no such sentence.
  package let isInCore: [Bool]
  /// The fault that the rules alone name; nil where they let it pass.
  package let ruled: Fault?
  /// Whether the guard-rails let the weights pass what the rules refuse.
  package let mayPass: Bool
  /// Whether the guard-rails let the weights refuse what the rules pass.
  package let mayRefuse: Bool

  /// Whether the fault that the rules name may be given another name.
  package let mayRename: Bool

  /// Reads a labelled answer.
  package init(_ words: String, at rung: Rung, today: Day?) {
    let evidence = Evidence(words, at: rung, today: today)
    let demand = Demands.of(evidence)
    var reader = FeatureReader(evidence, demand)
    let count = reader.features.count
    reader.readConclusions()
    let scale = Weigher.wordingScale(evidence)
    self.rung = rung
    hashes = reader.features.map(\.hash)
    values = reader.features.map { Weigher.value(of: $0, scale) }
    isForVerdict = reader.features.indices.map { $0 < count }
    let core = Weigher.core(evidence, demand)
    isInCore = reader.features.map { core.isEmpty || core.contains(Int($0.token)) }
    let ruling = Ruling(evidence, demand)
    ruled = ruling.fault
    mayPass = GuardRails.mayPass(ruling, demand, evidence)
    mayRename = ruling.fault.map { GuardRails.mayRename($0, evidence) } ?? true
    mayRefuse = GuardRails.mayRefuse(demand, evidence)
  }
}
