import Assessment
import Foundation
import Ladder
import Language

/// One labelled answer, without its label.
struct Answer {
  let words: String
  let rung: Rung
  let today: Day?
  /// Whether it is one of the first ten files', by whose single letters they are named.
  var isOfFirstFiles = false

  private struct Line: Decodable {
    let rung: Rung
    let answer: String
    let today: String?
  }

  /// The answers of every file of labelled answers in a folder.
  static func all(in folder: URL) throws -> [Answer] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("answers-") && $0.hasSuffix(".jsonl") }.sorted()
    return try names.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return try text.split(separator: "\n").map { line in
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        return Answer(
          words: read.answer, rung: read.rung, today: read.today.flatMap { Day(iso: $0) },
          isOfFirstFiles: name.count == "answers-a.jsonl".count)
      }
    }
  }

  /// Judges the answer; what comes of it is counted, so that no compiler may leave the work out.
  func judge() {
    let judgement = Assessor().assess(words, at: rung, today: today, context: nil)
    Judged.findings &+= judgement.findings.count
  }
}

/// What was found in all the answers judged.
enum Judged {
  // One thread judges them all.
  nonisolated(unsafe) static var findings = 0
}
