import Ladder
import Language

/// Nothing is said: silence, noise, keyboard mash, or that there is nothing.
///
/// Holds: "asdf" "..." "n/a" "No obstacles, smooth sailing."
/// Does not hold: "Two mites." "Fax Aetna."
enum EmptyFault: FaultRule {
  static let fault = Fault.empty
  static func holds(_ evidence: Evidence, _ demand: Demand) -> Range<Int>? {
    let tokens = evidence.tokens
    if evidence.contentCount == 0 { return 0..<0 }
    if tokens.count <= 4, tokens.count >= 3, tokens[0].is("and"), tokens[1].isMark("/"),
      tokens[2].is("a")
    {
      return 0..<3
    }
    if let phrase = evidence.reading.phrase(.nothing), evidence.contentCount <= 6, !demand.isMet {
      return phrase.tokens
    }
    let isNoise = tokens.allSatisfy { token in
      token.kind == .mark || token.tags.isEmpty && token.isTimeless && !token.capital
    }
    guard isNoise, evidence.contentCount <= 3 else { return nil }
    let words = tokens.filter { $0.kind == .word }
    return words.allSatisfy { isMash($0, evidence) } ? 0..<tokens.count : nil
  }

  private static func isMash(_ token: Token, _ evidence: Evidence) -> Bool {
    let bytes = evidence.reading.bytes[token.start..<token.end]
    guard bytes.count > 2, let first = bytes.first else { return true }
    let vowels = bytes.reduce(0) { $0 + (isVowel($1) ? 1 : 0) }
    return vowels * 5 <= bytes.count || bytes.allSatisfy { $0 == first }
      || mashes.contains { $0.elementsEqual(bytes) }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 97, 101, 105, 111, 117, 121: byte >= 65
    default: false
    }
  }

  private static let mashes = ["asdf", "asdfgh", "qwerty", "qwertyuiop", "asdasd", "asda"]
    .map { Array($0.utf8) }
}
