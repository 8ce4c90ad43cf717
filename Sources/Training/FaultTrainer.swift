import Assessment
import Ladder

/// The weights that name the fault of an answer, trained on the nebulous rows.
enum FaultTrainer {
  static let bits = 16
  private static let trainer = ChoiceTrainer(count: Fault.allCases.count, bits: bits)

  static func weights(_ all: [LabelledRow]) -> [Float] {
    let rows = all.filter { $0.fault != nil }.flatMap {
      [LabelledRow](repeating: $0, count: $0.times)
    }
    return trainer.weights(
      rows.map { $0.slotsOfFaults(bits: bits) },
      rows.map { row in Fault.allCases.firstIndex { $0 == row.fault } ?? 0 })
  }

  /// The score of each fault, as the program sees the features.
  static func scores(_ features: Example.Features, _ weights: [Float]) -> [Float] {
    trainer.scores(
      features.tellingFaults.map {
        SeenFeature(LabelledRow.slot(features.hashes[$0], bits: bits), features.values[$0])
      }, weights)
  }
}
