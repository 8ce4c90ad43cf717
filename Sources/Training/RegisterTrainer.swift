import Assessment
import Foundation

/// Logistic regression for the ``Register`` of an answer: whether real people wrote it to each other.
enum RegisterTrainer {
  static let bits = 16
  private static let epochs = 4
  private static let rate: Float = 0.1

  static func weights(_ rows: [LabelledRow]) -> [Float] {
    let seen = rows.filter { $0.twin == nil }.flatMap { row in
      let isReal = LabelledRow.isReal(row.file)
      return row.seen.map { (slots($0.features.register.keys), isReal) }
    }
    return weights(seen, shuffle: Shuffle())
  }

  /// The places of what is seen in a table of weights; the program looks them up in the same way.
  static func slots(_ keys: [UInt64]) -> [Int] { keys.map { LabelledRow.slot($0, bits: bits) } }

  private static func weights(_ seen: [(slots: [Int], isReal: Bool)], shuffle: Shuffle) -> [Float] {
    // Few rows are real, and both kinds shall weigh the same.
    let share = Float(seen.count { $0.isReal }) / Float(max(1, seen.count))
    let balance = share > 0 ? (1 - share) / share : 1
    var shuffle = shuffle
    var descent = Descent(count: 1 << bits, rate: rate)
    var order = Array(seen.indices)
    for _ in 0..<epochs {
      shuffle.shuffle(&order)
      for index in order {
        let (slots, isReal) = seen[index]
        let scale = Register.scale(slots.count)
        let score = slots.reduce(0) { $0 + descent.weights[$1] } * scale
        let error = (isReal ? 1 : 0) - 1 / (1 + exp(-score))
        let gradient = error * scale * (isReal ? balance : 1)
        for slot in slots { descent.move(slot, by: gradient) }
      }
    }
    return descent.weights
  }
}
