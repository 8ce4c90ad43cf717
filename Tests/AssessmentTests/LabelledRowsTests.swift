import Assessment
import Foundation
import Ladder
import Language
import Testing

/// The labelled answers: accuracy must not fall below a floor for any file.
struct LabelledRowsTests {
  struct Row: Decodable {
    let id: String
    let rung: Rung
    let answer: String
    let verdict: String
    let fault: String?
    let today: String?
    let resolves: String?
  }

  /// A little below what was measured.
  ///
  /// The learned weights have seen these rows, so the floors guard what is compiled in and say
  /// nothing about unseen answers; `swift run -c release Training measure` does.
  static let floors: [(file: String, accuracy: Double)] = [
    ("a", 0.98),
    ("b", 0.98),
    ("c", 0.98),
    ("d", 0.98),
    ("e", 0.98),
    ("f", 0.98),
    ("g", 0.96),
    ("h", 0.96),
    ("k", 0.97),
    ("x", 0.97),
    ("own", 0.96),
  ]

  @Test(arguments: floors)
  func `verdicts hold their floor`(file: String, floor: Double) throws {
    let rows = try Self.rows(file)
    var misses: [String] = []
    for row in rows {
      let judged = Judged(row.answer, at: row.rung, today: row.today)
      if judged.isTactical != (row.verdict == "tactical") {
        let said = judged.fault?.rawValue ?? "tactical"
        misses.append(
          "\(row.id) \(row.rung.rawValue) want \(row.fault ?? "tactical") got \(said): \(row.answer)"
        )
      }
    }
    Attachment.record(misses.joined(separator: "\n"), named: "misses-\(file).txt")
    let accuracy = 1 - Double(misses.count) / Double(rows.count)
    #expect(accuracy >= floor, "\(file): \(misses.count) of \(rows.count) missed")
  }

  @Test func `dates of tactical answers resolve`() throws {
    var misses: [String] = []
    var count = 0
    for (file, _) in Self.floors {
      for row in try Self.rows(file) {
        guard let resolves = row.resolves else { continue }
        count += 1
        let moment = Judged(row.answer, at: row.rung, today: row.today).answer?.moment
        if Self.text(moment) != resolves {
          misses.append(
            "\(row.id) want \(resolves) got \(Self.text(moment) ?? "nothing"): \(row.answer)")
        }
      }
    }
    Attachment.record(misses.joined(separator: "\n"), named: "misses-dates.txt")
    #expect(Double(misses.count) / Double(count) <= 0.03, "\(misses.count) of \(count) missed")
  }

  private static func text(_ moment: Moment?) -> String? {
    switch moment {
    case .day(let day)?: day.iso
    case .recurring?: "recurring"
    case nil: nil
    }
  }

  static func rows(_ file: String) throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/answers-\(file).jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
