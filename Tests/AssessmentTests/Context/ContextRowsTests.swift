import Foundation
import Ladder
import Language
import Testing

@testable import Assessment

/// The labelled answers with their context: half of them are traps in which nothing fits.
struct ContextRowsTests {
  struct Row: Decodable {
    let id: String
    let rung: Rung
    let answer: String
    let context: AnswerContext
    let verdict: String
    let fault: String?
    let today: String?
    let resolves: String?
  }

  /// Those worked on, those kept aside from the weights, and of these the ones by other hands; a
  /// little below what was measured.
  static let floors: [(part: String, accuracy: Double)] = [
    ("ctx-work", 0.92), ("ctx-kept-0", 0.93), ("ctx-kept-1", 0.9), ("ctx-kept-v", 0.92),
    ("ctx-kept-w", 0.88),
  ]

  @Test(arguments: floors)
  func `verdicts in context hold their floor`(part: String, floor: Double) throws {
    let rows = try Self.rows().filter { $0.id.contains(part) }
    var misses: [String] = []
    for row in rows {
      let judgement = Self.judge(row)
      if judgement.isTactical != (row.verdict == "tactical") {
        misses.append("\(row.id) \(row.answer): \(judgement.says)")
      }
    }
    Attachment.record(misses.joined(separator: "\n"), named: "misses-context-\(part).txt")
    let accuracy = 1 - Double(misses.count) / Double(rows.count)
    #expect(accuracy >= floor, "\(misses.count) of \(rows.count): \(misses)")
  }

  @Test func `dates in context resolve`() throws {
    for row in try Self.rows() {
      guard let resolves = row.resolves, case .tactical(let answer) = Self.judge(row).verdict
      else { continue }
      #expect(answer.moment == Day(iso: resolves).map(Moment.day), "\(row.id) \(row.answer)")
    }
  }

  @Test func `ranges lie in the answer as it was said, on character boundaries`() throws {
    for row in try Self.rows() {
      let judgement = Self.judge(row)
      let bytes = Array(row.answer.utf8)
      let ranges =
        judgement.findings.map { ($0.range, $0.text) }
        + judgement.resolutions.map { ($0.range, $0.phrase) }
        + (judgement.echo.map { [($0.range, $0.text)] } ?? [])
      for (range, text) in ranges {
        try #require(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(row.id)")
        #expect(String(validating: bytes[range], as: UTF8.self) == text, "\(row.id)")
      }
    }
  }

  @Test func `context never refuses what stands by itself`() throws {
    for row in try Self.rows() {
      let alone = Assessor().assess(
        row.answer, at: row.rung, today: row.today.flatMap { Day(iso: $0) })
      if alone.isTactical { #expect(Self.judge(row).isTactical, "\(row.id)") }
    }
  }

  private static func judge(_ row: Row) -> Judgement {
    Assessor().assess(
      row.answer, at: row.rung, today: row.today.flatMap { Day(iso: $0) }, context: row.context)
  }

  private static func rows() throws -> [Row] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Fixtures/context.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}

extension Judgement {
  var isTactical: Bool {
    if case .tactical = verdict { true } else { false }
  }
}
