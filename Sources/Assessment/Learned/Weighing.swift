package import Ladder

/// How rules and weights are put together; the program and the training command share it.
package enum Weighing {
  /// How much of the weighing the rules' own verdict is worth, at each rung.
  ///
  /// Chosen on files that the weights had not seen: a calendar is better read by rules, while what
  /// makes a topic or an obstacle concrete is mostly in the words.
  static func ruleWeight(at rung: Rung) -> Float {
    switch rung {
    case .topics: 1
    case .obstacle, .counterpart, .measure: 1.5
    case .action, .gap, .expectedYield, .courseCorrection: 2
    case .time, .firstStep: 3
    }
  }
  /// The same for the fault that the rules name.
  static let faultWeight: Float = 2

  /// Whether an answer passes, given the score of its words and of those in its core.
  package static func passes(_ example: Example, _ score: Float, inCore: Float) -> Bool {
    let ruleWeight = ruleWeight(at: example.rung)
    if example.ruled == nil { return max(score, inCore) >= -ruleWeight || !example.mayRefuse }
    return score > ruleWeight && example.mayPass
  }

  /// The fault to name, given the score of each.
  package static func fault(_ example: Example, _ scores: [Float]) -> Fault {
    if let ruled = example.ruled, !example.mayRename { return ruled }
    return fault(ruled: example.ruled, scores)
  }

  static func fault(ruled: Fault?, _ scores: [Float]) -> Fault {
    var best = ruled ?? .incomplete
    var highest = -Float.infinity
    for (fault, score) in zip(Fault.allCases, scores) {
      let score = score + (fault == ruled ? faultWeight : 0)
      if score > highest {
        highest = score
        best = fault
      }
    }
    return best
  }
}
