/// What training is asked to do; a word that it does not know is refused, since to write the weights
/// anew takes minutes and changes the repository.
enum TrainingTask: String, CaseIterable {
  case write, measure, misses, ear

  /// The task that the arguments name; without any, the weights are written.
  init(arguments: [String]) throws(UnknownTask) {
    guard arguments.count < 2, let task = TrainingTask(rawValue: arguments.first ?? "write") else {
      throw UnknownTask(arguments: arguments)
    }
    self = task
  }
}

/// Training was asked for something that it does not do.
struct UnknownTask: Error, CustomStringConvertible {
  let arguments: [String]

  var description: String {
    let tasks = TrainingTask.allCases.map(\.rawValue).joined(separator: ", ")
    return "Training does not know \u{201C}\(arguments.joined(separator: " "))\u{201D}. "
      + "Use one of \(tasks), or nothing to write the weights anew."
  }
}
