import Ladder
import Language

/// What somebody answered last, with one place in it that names nobody and nothing: "I'll call some of the
/// customers".
struct VagueTry {
  private let passage: Passage
  /// The tokens that name nothing.
  private let vague: Range<Int>
  /// Whether it is the time that is vague.
  let isOfTime: Bool

  /// The answer with what its vague words stand for in their place.
  func named(_ words: String) -> String { passage.replacing(vague, with: words) }

  /// The answer, where it was refused for nothing but such words.
  init?(_ passage: Passage, _ judged: Judgement) {
    guard case .nebulous(let fault, _) = judged.verdict, let echo = judged.echo else { return nil }
    switch fault {
    case .placeholder, .vagueAmount: isOfTime = false
    case .vagueTime: isOfTime = true
    default: return nil
    }
    self.passage = passage
    let told = passage.tokens.indices.filter {
      passage.reading.byteRange($0..<($0 + 1)).overlaps(echo.range)
    }
    guard let first = told.first, let last = told.last else { return nil }
    vague = first..<Self.end(last + 1, passage, isOfTime)
  }

  /// The whole of what is vague: "a few of them", "the usual lot", "at some point this week".
  private static func end(_ start: Int, _ passage: Passage, _ isOfTime: Bool) -> Int {
    var end = start
    while let token = passage.token(end) {
      if isOfTime {
        guard passage.time(at: end) != nil else { break }
      } else {
        let goesOn = passage.word(end) == "of" || passage.word(end - 1) == "of" || token.has(.noun)
        guard token.kind == .word, goesOn, passage.time(at: end) == nil else { break }
      }
      end += 1
    }
    return end
  }
}
