import Ladder
import Language

/// What was read of an answer, weighed.
struct Weighing {
  /// How much speaks for the answer and against it.
  let balance: Balance
  /// How much speaks for each fault.
  let faults: FaultScores
}

/// Weighs what was read of an answer with the learned weights.
struct Weigher {
  private let features: [Feature]
  private let scale: Float
  /// The tokens whose words are weighed.
  let weighed: Range<Int>

  init(
    _ evidence: borrowing Evidence, _ demand: borrowing Demand, _ conclusions: borrowing Conclusions
  ) {
    let reader = FeatureReader(copy evidence)
    features = reader.features(demand, conclusions)
    weighed = reader.weighed
    scale = Weigher.wordingScale(weighed.count)
  }

  /// What the features come to.
  ///
  /// Those of one word stand together, so their steps are added up as whole numbers first.
  func weighing() -> Weighing {
    assert(FaultSums.count == Fault.allCases.count)
    var balance = Balance(words: weighed.count)
    var faults = FaultScores()
    guard var first = features.first else { return Weighing(balance: balance, faults: faults) }
    var steps = 0
    var sums = FaultSums()
    for feature in features {
      if feature.token != first.token || feature.origin != first.origin {
        lay(steps, of: first, on: &balance)
        if sums.isFull || (feature.origin == .wording) != (first.origin == .wording) {
          faults.add(sums, times: factor(of: first))
          sums = FaultSums()
        }
        (first, steps) = (feature, 0)
      }
      steps += LearnedWeights.verdict(feature.hash) * Int(feature.count)
      if feature.tellsFaults { sums.add(feature) }
    }
    lay(steps, of: first, on: &balance)
    faults.add(sums, times: factor(of: first))
    return Weighing(balance: balance, faults: faults)
  }

  private func lay(_ steps: Int, of feature: Feature, on balance: inout Balance) {
    balance.add(
      Float(steps) * LearnedWeights.step * factor(of: feature),
      from: feature.origin, at: Int(feature.token))
  }

  @inline(__always)
  private func factor(of feature: Feature) -> Float { feature.origin == .wording ? scale : 1 }

  /// Words count less in a long answer, so that length alone says nothing.
  static func wordingScale(_ length: Int) -> Float { 2.4 / Float(max(6, length)).squareRoot() }

  @inline(__always)
  static func value(of feature: Feature, _ scale: Float) -> Float {
    Float(feature.count) * (feature.origin == .wording ? scale : 1)
  }

  /// The stretch of words that speaks most for a fault, against the other faults.
  func words(bearing fault: Fault, _ evidence: Evidence) -> Range<Int> {
    guard let number = Fault.allCases.firstIndex(of: fault) else { return 0..<0 }
    return heaviest(evidence) { $0.tellsFaults ? FaultSums.lead(of: number, $0.hash) : 0 }
  }

  /// The stretch of words that speaks most for the answer.
  func wordsInFavour(_ evidence: Evidence) -> Range<Int> {
    heaviest(evidence) { Float(LearnedWeights.verdict($0.hash)) }
  }

  /// The run of tokens whose features have the greatest sum.
  private func heaviest(_ evidence: Evidence, _ weight: (Feature) -> Float) -> Range<Int> {
    let count = min(evidence.tokens.count, FeatureReader.longest)
    guard count > 0 else { return 0..<0 }
    var sums = [Float](repeating: 0, count: count)
    for feature in features {
      let token = Int(feature.token)
      guard token >= 0, token < count else { continue }
      sums[token] += weight(feature) * Weigher.value(of: feature, scale)
    }
    return Weigher.heaviest(sums)
  }

  private static func heaviest(_ sums: [Float]) -> Range<Int> {
    var best = 0..<1
    var greatest = -Float.infinity
    var start = 0
    var sum: Float = 0
    for (index, value) in sums.enumerated() {
      if sum <= 0 {
        start = index
        sum = 0
      }
      sum += value
      if sum > greatest {
        greatest = sum
        best = start..<(index + 1)
      }
    }
    return best
  }
}
