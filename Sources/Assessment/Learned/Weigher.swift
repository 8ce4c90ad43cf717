import Ladder
import Language

/// Weighs what was read of an answer with the learned weights.
struct Weigher {
  /// How firmly it is tactical (above zero) or nebulous, by the weights alone.
  let verdict: Float
  /// The same, where only the sentence of the plan may speak against it.
  let least: Float
  private let reader: FeatureReader
  private let scale: Float

  init(_ evidence: Evidence, _ demand: Demand) {
    reader = FeatureReader(evidence, demand)
    scale = Weigher.wordingScale(evidence)
    let core = Weigher.core(evidence, demand)
    var sum: Float = 0
    var sumInCore: Float = 0
    for feature in reader.features {
      let weight =
        Float(LearnedWeights.verdict(feature.hash)) * Weigher.value(of: feature, scale)
      sum += weight
      if core.contains(Int(feature.token)) { sumInCore += weight }
    }
    verdict = sum * LearnedWeights.step
    least = core.isEmpty ? verdict : max(verdict, sumInCore * LearnedWeights.step)
  }

  /// The sentence that holds a full plan, where others stand beside it: filler beside a real plan
  /// does not spoil it (assessment guide, case 1).
  static func core(_ evidence: Evidence, _ demand: Demand) -> Range<Int> {
    guard demand.isMet, evidence.rung.asksForPlan, let sentence = demand.sentences.first else {
      return 0..<0
    }
    let range = evidence.sentence(sentence)
    return range.count < evidence.tokens.count - 1 ? range : 0..<0
  }

  /// Words count less in a long answer, so that length alone says nothing.
  static func wordingScale(_ evidence: Evidence) -> Float {
    let length = max(6, min(evidence.tokens.count, FeatureReader.longest))
    return 2.4 / Float(length).squareRoot()
  }

  @inline(__always)
  static func value(of feature: FeatureReader.Feature, _ scale: Float) -> Float {
    Float(feature.count) * (feature.isWording ? scale : 1)
  }

  /// The fault that the words speak for most; `ruled` is the one that the rules name.
  func fault(ruled: Fault?) -> Fault {
    var scores = [Float](repeating: 0, count: Fault.allCases.count)
    var whole = reader
    whole.readConclusions()
    scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      for feature in whole.features {
        LearnedWeights.addFaults(
          feature.hash, Weigher.value(of: feature, scale), to: start, count: scores.count)
      }
    }
    for index in scores.indices { scores[index] *= LearnedWeights.faultStep }
    return Weighing.fault(ruled: ruled, scores)
  }

  /// The stretch of words that speaks most against the answer (or for it).
  func weightiest(_ evidence: Evidence, against: Bool) -> Range<Int> {
    let count = min(evidence.tokens.count, FeatureReader.longest)
    guard count > 0 else { return 0..<0 }
    var sums = [Float](repeating: 0, count: count)
    for feature in reader.features {
      let token = Int(feature.token)
      guard token >= 0, token < count else { continue }
      let weight =
        Float(LearnedWeights.verdict(feature.hash)) * Weigher.value(of: feature, scale)
      sums[token] += against ? -weight : weight
    }
    return Weigher.heaviest(sums)
  }

  /// The run with the greatest sum.
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
