import Assessment
import Foundation

/// Grows ``Trees`` one after the other, each towards what those before it leave wrong (gradient
/// boosting with Newton steps on the logistic loss).
struct TreeTrainer {
  static let depth = 6
  private static let count = 256
  private static let rate = 0.2
  /// How much a leaf that few rows reach is drawn towards zero.
  private static let calm = 3.0

  /// Of so many twins the trees see one: rows as people wrote them must set the measure.
  private static let twinsApart = 3

  private let columns: [Column]
  private let isTactical: [Bool]

  /// The trees for the verdict, grown on rows as the program will meet them.
  ///
  /// Where the rules were made with a row they are right more often than elsewhere, and the trees must
  /// not learn to trust them by it.
  static func trees(_ rows: [UnseenRow]) -> [Trees.Tree] {
    let seen = rows.enumerated().filter { index, row in
      !LabelledRow.workedOn.contains(row.row.file)
        && (row.row.twin == nil || index % Self.twinsApart == 0)
    }.flatMap { Array(repeating: $0.element, count: $0.element.row.times) }
    let impressions = seen.flatMap { [$0.typed.values, $0.careless.values] }
    let trainer = TreeTrainer(
      columns: (0..<Impression.count).map { number in Column(impressions.map { $0[number] }) },
      isTactical: seen.flatMap { [$0.row.isTactical, $0.row.isTactical] })
    return trainer.trees()
  }

  private func trees() -> [Trees.Tree] {
    var scores = [Float](repeating: 0, count: isTactical.count)
    return (0..<Self.count).map { _ in
      let steps = steps(scores)
      let (tree, places) = tree(steps)
      for row in scores.indices { scores[row] += tree.leaves[Int(places[row])] }
      return tree
    }
  }

  /// How far each row's score should move, and how surely: the slope of the loss and its bend.
  private func steps(_ scores: [Float]) -> [SIMD2<Float>] {
    scores.indices.map { row in
      let share = 1 / (1 + exp(-scores[row]))
      return SIMD2((isTactical[row] ? 1 : 0) - share, share * (1 - share))
    }
  }

  private func tree(_ steps: [SIMD2<Float>]) -> (Trees.Tree, places: [UInt8]) {
    var places = [UInt8](repeating: 0, count: steps.count)
    var questions: [Trees.Question] = []
    for level in 0..<Self.depth {
      var best = (gain: -Double.infinity, number: 0, bin: 0)
      for (number, column) in columns.enumerated() where !column.bounds.isEmpty {
        let (gain, bin) = column.bestCut(steps, places, leaves: 1 << level, calm: Self.calm)
        if gain > best.gain { best = (gain, number, bin) }
      }
      let column = columns[best.number]
      questions.append(Trees.Question(number: best.number, bound: column.bounds[best.bin]))
      for row in places.indices where Int(column.bins[row]) > best.bin {
        places[row] |= 1 << UInt8(level)
      }
    }
    return (Trees.Tree(questions: questions, leaves: leaves(steps, places)), places)
  }

  private func leaves(_ steps: [SIMD2<Float>], _ places: [UInt8]) -> [Float] {
    var sums = [SIMD2<Double>](repeating: .zero, count: 1 << Self.depth)
    for row in steps.indices { sums[Int(places[row])] += SIMD2<Double>(steps[row]) }
    return sums.map { Float(Self.rate * $0.x / ($0.y + Self.calm)) }
  }
}

/// One of the numbers of all rows, sorted into bins.
private struct Column: Sendable {
  private static let bins = 64

  /// A row in bin b has a number above the first b bounds.
  let bounds: [Float]
  let bins: [UInt8]

  init(_ numbers: [Float]) {
    let sorted = numbers.sorted()
    var bounds: [Float] = []
    for bin in 1..<Self.bins {
      let number = sorted[bin * sorted.count / Self.bins]
      let bound = (number / LearnedTrees.boundStep).rounded(.down) * LearnedTrees.boundStep
      if bound >= sorted[0], bound < sorted[sorted.count - 1], bound > bounds.last ?? -.infinity {
        bounds.append(bound)
      }
    }
    self.bounds = bounds
    bins = numbers.map { number in
      UInt8(bounds.firstIndex { $0 >= number } ?? bounds.count)
    }
  }

  /// The bin behind which to cut, so that the leaves on its two sides differ most.
  func bestCut(
    _ steps: [SIMD2<Float>], _ places: [UInt8], leaves: Int, calm: Double
  ) -> (gain: Double, bin: Int) {
    let count = bounds.count + 1
    var sums = [SIMD2<Float>](repeating: .zero, count: leaves * count)
    for row in bins.indices { sums[Int(places[row]) * count + Int(bins[row])] += steps[row] }
    var gains = [Double](repeating: 0, count: bounds.count)
    for leaf in 0..<leaves {
      let all = sums[(leaf * count)..<((leaf + 1) * count)].reduce(SIMD2<Double>.zero) {
        $0 + SIMD2<Double>($1)
      }
      var below = SIMD2<Double>.zero
      for bin in bounds.indices {
        below += SIMD2<Double>(sums[leaf * count + bin])
        let above = all - below
        gains[bin] +=
          below.x * below.x / (below.y + calm) + above.x * above.x / (above.y + calm)
      }
    }
    let bin = gains.indices.max { gains[$0] < gains[$1] } ?? 0
    return (gains[bin], bin)
  }
}
