import Foundation

/// Trains the learned weights of the judge and of the ear from the labelled rows in the repository.
///
///     swift run -c release Training             write the weights and trees; also `Training write`
///     swift run -c release Training measure     measure instead, file by file; some minutes
///     swift run -c release Training misses      list what would be judged otherwise than labelled
///     swift run -c release Training ear         measure the leader's ear alone
///
/// The rows are `Tests/AssessmentTests/Fixtures/answers-*.jsonl`, `context.jsonl` and `leader-*.jsonl`. The
/// weights are trained on all of them and written to `Sources/Assessment/Learned`; the trees are grown on
/// what each row comes to by weights trained without its file, as the program will meet it. Beside many rows
/// stands a ``Twin``, with something put to the answer. The same rows give the same weights and trees, to
/// the byte. To measure, every file is judged by weights and trees that were trained without it (the
/// program's own rows and the guide's are always trained on and never judged), so that the figures are
/// those of unseen rows.
@main
enum TrainingCommand {
  static func main() async throws {
    do {
      try await run(TrainingTask(arguments: Array(CommandLine.arguments.dropFirst())))
    } catch let unknown as UnknownTask {
      FileHandle.standardError.write(Data("\(unknown)\n".utf8))
      exit(64)
    }
  }

  private static func run(_ task: TrainingTask) async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let fixtures = root.appending(path: "Tests/AssessmentTests/Fixtures")
    let said = try LeaderRow.all(in: fixtures)
    let rows = try task == .ear ? [] : LabelledRow.all(in: fixtures)
    switch task {
    case .write: try await write(rows, said, to: root.appending(path: "Sources/Assessment/Learned"))
    case .measure:
      print(MoveTrainer.table(said))
      print(await CrossValidation(rows: rows).table())
    case .misses: print(await CrossValidation(rows: rows).misses())
    case .ear: print(MoveTrainer.table(said))
    }
  }

  private static func write(
    _ rows: [LabelledRow], _ said: [LeaderRow], to folder: URL
  ) async throws {
    try WeightFile.write(
      VerdictTrainer.weights(rows), bits: VerdictTrainer.bits, name: "verdict", step: "step",
      to: folder.appending(path: "LearnedWeights+Verdict.swift"))
    try TreeFile.write(
      TreeTrainer.trees(await UnseenRow.all(rows)), name: "verdict",
      to: folder.appending(path: "LearnedTrees+Verdict.swift"))
    try WeightFile.write(
      RegisterTrainer.weights(rows), bits: RegisterTrainer.bits, name: "register",
      step: "registerStep", to: folder.appending(path: "LearnedWeights+Register.swift"))
    try WeightFile.write(
      FaultTrainer.weights(rows), bits: FaultTrainer.bits, name: "fault", step: "faultStep",
      to: folder.appending(path: "LearnedWeights+Faults.swift"))
    try WeightFile.write(
      MoveTrainer.weights(said), bits: MoveTrainer.bits, name: "move", step: "moveStep",
      to: folder.appending(path: "LearnedWeights+Moves.swift"))
  }
}
