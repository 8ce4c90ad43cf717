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
    let rows = try Self.floors.flatMap { try Self.rows($0.file) }
    expect(rows, atMost: 0.03)
  }

  /// Answers by other hands, never trained on: such as name more than one day (k4), such as are texted
  /// or spoken without thinking about form (k5), and both (k6).
  ///
  /// All were looked at once; the bounds lie a little above what was missed then.
  @Test(arguments: [("k4", 0.12), ("k5", 0.05), ("k6", 0.04)])
  func `dates of answers at the question when resolve`(file: String, atMost: Double) throws {
    expect(try Self.rows(in: "moments.jsonl").filter { $0.id.hasPrefix(file) }, atMost: atMost)
  }

  /// Answers by other hands, never trained on: written to mislead, and such in which nothing is wrong but
  /// that they are not firm, each in a way of its own, with firm look-alikes; the hardest that there are.
  ///
  /// The floors lie a little below what was measured.
  @Test(arguments: [("misleading", 0.89), ("firmness", 0.8), ("kinds", 0.88)])
  func `verdicts on what nobody trained on hold their floor`(file: String, floor: Double) throws {
    let rows = try Self.rows(in: "\(file).jsonl")
    let right = rows.count { row in
      Judged(row.answer, at: row.rung, today: row.today).isTactical == (row.verdict == "tactical")
    }
    #expect(Double(right) / Double(rows.count) >= floor, "\(right) of \(rows.count)")
  }

  private func expect(_ rows: [Row], atMost: Double) {
    let dated = rows.filter { $0.resolves != nil }
    let misses = dated.compactMap { row -> String? in
      let moment = Self.text(Judged(row.answer, at: row.rung, today: row.today).answer?.moment)
      if moment == row.resolves { return nil }
      return "\(row.id) want \(row.resolves ?? "") got \(moment ?? "nothing"): \(row.answer)"
    }
    Attachment.record(misses.joined(separator: "\n"), named: "misses-dates.txt")
    let share = Double(misses.count) / Double(max(1, dated.count))
    #expect(share <= atMost, "\(misses.count) of \(dated.count) missed")
  }

  private static func text(_ moment: Moment?) -> String? {
    switch moment {
    case .day(let day)?: day.iso
    case .recurring?: "recurring"
    case nil: nil
    }
  }

  static func rows(_ file: String) throws -> [Row] { try rows(in: "answers-\(file).jsonl") }

  private static func rows(in name: String) throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/\(name)"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
