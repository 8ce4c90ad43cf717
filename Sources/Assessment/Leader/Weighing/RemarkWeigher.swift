package import Ladder
import Language

/// Weighs what the rules heard, and the words themselves, with the learned weights.
struct RemarkWeigher {
  private let features: [Feature]
  private let scale: Float

  init(_ heard: [(remark: Remark, heard: Heard)], _ words: String) {
    features = RemarkFeatures(heard, words).features
    scale = RemarkWeigher.wordingScale(heard.reduce(0) { $0 + $1.remark.range.count })
  }

  /// What the words come to as a whole.
  func move(ruled: LeaderMove) -> LeaderMove {
    var scores = [Float](repeating: 0, count: LeaderMove.allCases.count)
    for feature in features { add(feature, to: &scores) }
    return RemarkWeigher.move(scores.map { $0 * LearnedWeights.moveStep }, ruled: ruled)
  }

  /// The sentence that speaks most for a move.
  func sentence(bearing move: LeaderMove, of count: Int) -> Int {
    guard count > 1, let number = LeaderMove.allCases.firstIndex(of: move) else { return 0 }
    var sums = [Float](repeating: 0, count: count)
    for feature in features where feature.token >= 0 {
      var scores = [Float](repeating: 0, count: LeaderMove.allCases.count)
      add(feature, to: &scores)
      sums[Int(feature.token)] += scores[number] - scores.reduce(0, +) / Float(scores.count)
    }
    return sums.indices.max { sums[$0] < sums[$1] } ?? 0
  }

  private func add(_ feature: Feature, to scores: inout [Float]) {
    let value = RemarkWeigher.value(of: feature, scale)
    scores.withUnsafeMutableBufferPointer { scores in
      guard let start = scores.baseAddress else { return }
      LearnedWeights.addMoves(feature.hash, value, to: start, count: scores.count)
    }
  }

  /// Words count less where there are many, so that length alone says nothing.
  static func wordingScale(_ length: Int) -> Float {
    2.4 / Float(max(6, min(length, 64))).squareRoot()
  }

  static func value(of feature: Feature, _ scale: Float) -> Float {
    Float(feature.count) * (feature.origin == .wording ? scale : 1)
  }

  /// How much more must speak for another move than for the one that the rules hear: they name
  /// the words that it rests on.
  private static let trust: Float = 0.5

  static func move(_ scores: [Float], ruled: LeaderMove) -> LeaderMove {
    var best = ruled
    var highest = -Float.infinity
    for (move, score) in zip(LeaderMove.allCases, scores) {
      let score = score + (move == ruled ? trust : 0)
      if score > highest {
        highest = score
        best = move
      }
    }
    return best
  }
}

/// What the weights hear of one labelled remark, for the training command.
package struct LeaderExample: Sendable {
  /// The features, as hashes.
  package let hashes: [UInt64]
  /// How much each counts.
  package let values: [Float]
  /// Whether each is what the rules concluded.
  package let isConclusion: [Bool]
  /// What the rules alone hear.
  package let ruled: LeaderMove

  /// Reads what a leader said.
  package init(_ words: String) {
    let heard = Ear.sentences(words)
    let features = RemarkFeatures(heard, words).features
    let scale = RemarkWeigher.wordingScale(heard.reduce(0) { $0 + $1.remark.range.count })
    hashes = features.map(\.hash)
    values = features.map { RemarkWeigher.value(of: $0, scale) }
    isConclusion = features.map { $0.origin == .conclusion }
    ruled = heard.map(\.heard).min { $0.rank < $1.rank }?.move ?? .statement
  }

  /// The move to name, given the score of each.
  package func move(_ scores: [Float]) -> LeaderMove { RemarkWeigher.move(scores, ruled: ruled) }
}
