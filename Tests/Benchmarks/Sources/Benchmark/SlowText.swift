import Foundation
import Ladder

/// A text of one thing over and over, which a careless reader would take for ever over.
struct SlowText {
  let name: String
  let piece: String

  static let all = [
    SlowText(name: "“if” over and over", piece: "if "),
    SlowText(name: "digits", piece: "7"),
    SlowText(name: "numbers", piece: "1,150 "),
    SlowText(name: "dotted numbers", piece: "1.1."),
    SlowText(name: "one long word", piece: "ab"),
    SlowText(name: "hyphens", piece: "a-"),
    SlowText(name: "hyphens that cut", piece: "one-"),
    SlowText(name: "apostrophes", piece: "a'"),
    SlowText(name: "nested quotes", piece: "\"'“"),
    SlowText(name: "quoted words", piece: "she said \"I 'll "),
    SlowText(name: "brackets", piece: "("),
    SlowText(name: "combining marks", piece: "e\u{301}"),
    SlowText(name: "combining marks alone", piece: "\u{301}"),
    SlowText(name: "right to left", piece: "שלום \u{202E}"),
    SlowText(name: "NULs", piece: "\u{0}"),
    SlowText(name: "line ends", piece: "\n"),
    SlowText(name: "Fridays", piece: "Friday, "),
    SlowText(name: "thanks", piece: "thanks, "),
    SlowText(name: "sentences", piece: "I'll call Dana. "),
    SlowText(name: "one sentence without end", piece: "and I'll call Dana and Sam "),
  ]

  private static let megabyte = 1 << 20

  func measured() -> String {
    let one = seconds(bytes: Self.megabyte)
    let two = seconds(bytes: 2 * Self.megabyte)
    let ratio = String(format: "%.2f", two / one)
    return Row.text("  \(name)", one * 1e3, "ms", decimals: 2)
      + String(format: " %8.2f ms   ratio ", two * 1e3) + ratio
  }

  private func seconds(bytes: Int) -> Double {
    let words = String(repeating: piece, count: bytes / piece.utf8.count)
    return Stopwatch.least(rounds: 3) { Answer(words: words, rung: .action, today: nil).judge() }
  }
}
