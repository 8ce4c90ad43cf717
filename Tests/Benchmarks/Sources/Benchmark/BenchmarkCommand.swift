import Foundation

/// Measures how fast answers are judged.
///
///     swift run -c release --package-path Tests/Benchmarks Benchmark
///
/// Everything runs in this process on one thread, over the labelled answers of
/// `Tests/AssessmentTests/Fixtures/answers-*.jsonl` and over texts made to be slow. What the
/// program adds around a judgement, reading and writing lines of JSON, is not measured here.
@main
enum BenchmarkCommand {
  static func main() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let answers = try Answer.all(in: tests.appending(path: "AssessmentTests/Fixtures"))
    print("\(answers.count) labelled answers, one thread\n")
    print(Throughput.measured(answers))
    print("Of the first ten files:")
    let first = answers.filter(\.isOfFirstFiles)
    print(Throughput.measured(first))
    print(SlowestAnswer.measured(first))
    print("Of all:")
    print(SlowestAnswer.measured(answers))
    print(Draft.measured(answers))
    print(
      "\nTexts made to be slow, 1 MB and 2 MB (a ratio of about 2 is linear, less is cut short)")
    for text in SlowText.all { print(text.measured()) }
  }
}
