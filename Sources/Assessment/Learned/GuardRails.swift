import Ladder
import Language

/// How rules and weights are put together, and what the weights may not do however sure they are.
struct GuardRails: Sendable {
  /// The fault that the rules alone name; nil where they let the answer pass.
  let ruled: Fault?
  private let mayPass: Bool
  private let mayRefuse: Bool
  private let mayRename: Bool
  /// Whether the rung asks for a plan, whose parts the rules find by themselves.
  private let isPlan: Bool

  init(_ ruling: Ruling, _ demand: borrowing Demand, _ evidence: borrowing Evidence) {
    ruled = ruling.fault
    let isBlank = evidence.blank != nil
    mayPass =
      ruling.fault != .empty && evidence.contentCount > 0 && !isBlank
      && GuardRails.holdsWhatNoWeightCanSupply(demand, evidence)
    mayRefuse = evidence.rung != .expectedYield
    isPlan = evidence.rung == .action || evidence.rung == .firstStep
    mayRename = evidence.rung != .expectedYield && evidence.contentCount > 0 && !isBlank
  }

  /// The moment or the number that a rung cannot do without.
  private static func holdsWhatNoWeightCanSupply(_ demand: Demand, _ evidence: Evidence) -> Bool {
    switch evidence.rung {
    case .expectedYield: false
    case .time: demand.time != nil && !demand.missing.contains(.time)
    case .gap: !Figures.tokens(evidence).isEmpty
    // A first step's moment may be one that no calendar knows: "on my way home".
    case .obstacle, .action, .counterpart, .topics, .firstStep, .measure, .courseCorrection: true
    }
  }

  /// How much must speak for an answer that a rule refuses: rules can say why, and one that climbs in
  /// error costs more than one more question.
  private static let overruling: Float = 0.5

  /// How much must speak for a sentence by itself, to outweigh what stands around it.
  private static let firmness: Float = 0.2

  /// How far the words must speak against a plan in which the rules found every part.
  private static let whole: Float = -0.3

  /// The fault for which an answer is refused; nil where it passes.
  ///
  /// - Parameters:
  ///   - score: how firmly the features speak for it.
  ///   - core: the score of the sentence that holds the whole plan, by itself; nil without one.
  ///   - fault: what the weights would name.
  /// - Returns: the fault to refuse it for; nil to let it pass.
  func verdict(
    _ score: @autoclosure () -> Float, core: @autoclosure () -> Float?,
    naming fault: @autoclosure () -> Fault
  ) -> Fault? {
    if let ruled {
      if mayPass, score() > GuardRails.overruling { return nil }
      return mayRename ? fault() : ruled
    }
    guard mayRefuse else { return nil }
    let score = score()
    guard score < 0 else { return nil }
    if let core = core(), core > GuardRails.firmness { return nil }
    let fault = fault()
    // Where the rules found every part of a plan, it takes more to say that one is missing.
    return fault == .incomplete && isPlan && score > GuardRails.whole ? nil : fault
  }

  /// The fault to name, given the score of each.
  func fault(_ scores: [Float]) -> Fault {
    if let ruled, !mayRename { return ruled }
    var best = ruled ?? .incomplete
    var highest = -Float.infinity
    for (fault, score) in zip(Fault.allCases, scores) where score > highest {
      highest = score
      best = fault
    }
    return best
  }
}
