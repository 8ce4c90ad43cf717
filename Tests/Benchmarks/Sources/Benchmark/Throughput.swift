import Ladder

/// How many answers are judged in a second.
enum Throughput {
  private static let rounds = 5
  /// How often each round goes over all answers, so that it is long enough to be timed.
  private static let passes = 10

  static func measured(_ answers: [Answer]) -> String {
    let seconds = Stopwatch.median(rounds: rounds) {
      for _ in 0..<passes {
        for answer in answers { answer.judge() }
      }
    }
    let each = seconds / Double(passes * answers.count)
    return [
      Row.text("Answers in a second (median of 5 rounds)", 1 / each, "answers", decimals: 0),
      Row.text("One answer", each * 1e6, "µs", decimals: 2),
    ].joined(separator: "\n")
  }
}

/// The answer that takes longest.
enum SlowestAnswer {
  private static let repeats = 30

  static func measured(_ answers: [Answer]) -> String {
    let slowest = answers.map { answer in
      (answer: answer, seconds: Stopwatch.least(rounds: repeats) { answer.judge() })
    }.max { $0.seconds < $1.seconds }
    guard let slowest else { return "" }
    return Row.text("The slowest answer", slowest.seconds * 1e6, "µs", decimals: 1)
      + "\n  (\(slowest.answer.rung.rawValue): \(slowest.answer.words.prefix(80)))"
  }
}

/// A long answer, judged anew at every key.
enum Draft {
  static func measured(_ answers: [Answer]) -> String {
    var words = ""
    for answer in answers where words.utf8.count < 2000 { words += answer.words + " " }
    let draft = Answer(words: String(words.prefix(2000)), rung: .action, today: nil)
    let seconds = Stopwatch.least(rounds: 50) { draft.judge() }
    return Row.text("A draft of 2,000 characters", seconds * 1e3, "ms", decimals: 3)
  }
}
