import Foundation
import Ladder
import Language
import Testing

@testable import Assessment

/// What says nothing of a plan does not change the verdict on it.
struct SameVerdictTests {
  static let rows: [LabelledRowsTests.Row] = {
    let rows = ["a", "d", "h", "k"].flatMap { (try? LabelledRowsTests.rows($0)) ?? [] }
    // Every fifth, so that all rungs and faults are among them and the test stays short.
    return rows.enumerated().filter { $0.offset % 5 == 0 }.map(\.element)
  }()

  /// How many of a hundred answers may be judged otherwise: the learned weights see the words as
  /// they stand, and capitals tell a name from a word.
  static let changes: [(name: String, allowed: Double, change: @Sendable (String) -> String)] = [
    ("in small letters", 0, { $0.lowercased() }),
    ("in capitals", 0.005, { $0.uppercased() }),
    ("without a full stop", 0, { $0.trimmingSuffix(while: { $0 == "." }) }),
    ("with a full stop", 0, { $0.last?.isPunctuation == true ? $0 : $0 + "." }),
    ("with spaces around it", 0, { "  \n " + $0 + "\t \n" }),
    ("with “Honestly,” in front", 0, { "Honestly, " + $0 }),
    ("with “Well,” in front", 0, { "Well, " + $0 }),
    ("with “Okay,” in front", 0, { "Okay, " + $0 }),
    ("with “To be honest,” in front", 0, { "To be honest, " + $0 }),
    ("with “You know what,” in front", 0, { "You know what, " + $0 }),
    ("with “Ok so” in front", 0.005, { "Ok so " + $0 }),
    ("with a greeting in front", 0, { "Hi Sam,\n\n" + $0 }),
    ("with thanks and a name behind", 0.005, { $0 + "\n\nThanks,\nPriya" }),
    ("with a laugh behind", 0.005, { $0 + " haha" }),
    ("with “make sense?” behind", 0, { $0 + " Make sense?" }),
  ]

  @Test(arguments: changes.indices)
  func `the verdict stays the same`(index: Int) {
    let (name, allowed, change) = Self.changes[index]
    let changed = Self.rows.filter { row in
      Judged(row.answer, at: row.rung, today: row.today).isTactical
        != Judged(change(row.answer), at: row.rung, today: row.today).isTactical
    }
    #expect(
      Double(changed.count) <= allowed * Double(Self.rows.count),
      "\(name): \(changed.map(\.answer))")
  }

  @Test(arguments: [
    "I'm going to call the 12 stalled renewals tomorrow at 9.",
    "Tomorrow at 8 I email Dana at Acme the revised quote.",
  ])
  func `one more tactical sentence never makes a tactical answer nebulous`(sentence: String) {
    for row in Self.rows where row.rung == .action || row.rung == .firstStep {
      guard Judged(row.answer, at: row.rung, today: row.today).isTactical else { continue }
      let joined = row.answer + (row.answer.last?.isPunctuation == true ? " " : ". ") + sentence
      #expect(Judged(joined, at: row.rung, today: row.today).isTactical, "\(joined)")
    }
  }

  @Test func `every sequence of bytes gets a verdict, and its ranges lie in the text`() {
    var random = Bytes(state: 7)
    for _ in 0..<2000 {
      let words = String(decoding: random.next(count: 40), as: UTF8.self)
      for rung in Rung.allCases {
        let judgement = Judged(words, at: rung, today: "2026-11-24").judgement
        let utf8 = Array(words.utf8)
        for finding in judgement.findings {
          #expect(
            String(validating: utf8[finding.range], as: UTF8.self) == finding.text, "\(words)")
        }
      }
    }
  }

  /// Bytes that look like text often enough to be read as such.
  private struct Bytes {
    var state: UInt64

    private static let pieces: [[UInt8]] = [
      "I'll call ", "Dana ", "9", "tomorrow", " if ", "’", "\u{301}", ".", "\n", "Friday at ", "%",
      "I just have to ", "\u{202E}", "/", "12", "é", "\u{0}",
    ].map { Array($0.utf8) }

    mutating func next(count: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      while bytes.count < count {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = Int(state >> 40)
        if number % 4 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: number >> 3))
        } else {
          bytes += Self.pieces[number % Self.pieces.count]
        }
      }
      return bytes
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(while holds: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, holds(last) { text.removeLast() }
    return String(text)
  }
}
