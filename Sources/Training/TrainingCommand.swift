import Foundation

/// Trains the learned weights of the judge and of the ear from the labelled rows in the repository.
///
///     swift run -c release Training             measure, file by file, and write the weights
///     swift run -c release Training measure     measure only
///
/// The rows are `Tests/AssessmentTests/Fixtures/answers-*.jsonl` and `leader-*.jsonl`. Every file is judged by weights
/// that were trained on all the others (`answers-own.jsonl`, written with this program, is always
/// among the others and never judged), so that the figures are those of unseen rows. The weights
/// are then trained on all rows and written to `Sources/Assessment/Learned`; the same rows give
/// the same weights, to the byte.
@main
enum TrainingCommand {
  static func main() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let fixtures = root.appending(path: "Tests/AssessmentTests/Fixtures")
    let said = try LeaderRow.all(in: fixtures)
    print(MoveTrainer.table(said))
    let rows = try LabelledRow.all(in: fixtures)
    print("\(rows.count) rows")
    print(await CrossValidation(rows: rows).table())
    if CommandLine.arguments.dropFirst().first == "measure" { return }
    let folder = root.appending(path: "Sources/Assessment/Learned")
    try WeightFile.write(
      VerdictTrainer.weights(rows), bits: VerdictTrainer.bits, name: "verdict", step: "step",
      to: folder.appending(path: "LearnedWeights+Verdict.swift"))
    try WeightFile.write(
      FaultTrainer.weights(rows), bits: FaultTrainer.bits, name: "fault", step: "faultStep",
      to: folder.appending(path: "LearnedWeights+Faults.swift"))
    try WeightFile.write(
      MoveTrainer.weights(said), bits: MoveTrainer.bits, name: "move", step: "moveStep",
      to: folder.appending(path: "LearnedWeights+Moves.swift"))
  }
}
