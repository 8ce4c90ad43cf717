import Assessment
import Ladder

/// A labelled row as an answer that nobody has seen: what it comes to by weights that were trained
/// without its file.
struct UnseenRow: Sendable {
  let row: LabelledRow
  let typed: Impression
  /// What the same answer comes to, typed without care.
  let careless: Impression
  /// The fault that the weights would name.
  let named: Fault
  /// The part that was kept aside with it.
  let part: Int

  /// Files are kept aside some at a time, so that the weights are trained this often.
  static let parts = 8

  /// The rows of every file that is judged.
  static func all(_ rows: [LabelledRow]) async -> [UnseenRow] {
    let files = Set(rows.map(\.file)).subtracting(LabelledRow.unjudged).sorted()
    return await withTaskGroup(of: [UnseenRow].self) { group in
      for part in 0..<parts {
        let apart = Set(files.enumerated().filter { $0.offset % parts == part }.map(\.element))
        group.addTask { unseen(rows, apart, part) }
      }
      var all = [[UnseenRow]](repeating: [], count: parts)
      // Their order must not hang on which task is done first.
      for await some in group where !some.isEmpty { all[some[0].part] = some }
      return all.flatMap(\.self)
    }
  }

  private static func unseen(
    _ rows: [LabelledRow], _ apart: Set<String>, _ part: Int
  ) -> [UnseenRow] {
    let others = rows.filter { !apart.contains($0.file) }
    let verdict = VerdictTrainer.weights(others)
    let faults = FaultTrainer.weights(others)
    let register = RegisterTrainer.weights(others)
    func impression(_ features: Example.Features, _ scores: [Float]? = nil) -> Impression {
      features.impression(
        faults: scores ?? FaultTrainer.scores(features, faults),
        register: RegisterTrainer.score(features.register, register)
      ) {
        verdict[LabelledRow.slot($0, bits: VerdictTrainer.bits)]
      }
    }
    return rows.filter { apart.contains($0.file) }.map { row in
      let scores = FaultTrainer.scores(row.example.features, faults)
      return UnseenRow(
        row: row, typed: impression(row.example.features, scores),
        careless: impression(row.careless.features),
        named: row.example.fault(scores), part: part)
    }
  }
}
