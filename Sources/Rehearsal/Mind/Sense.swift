/// Whether words make sense from a leader's mouth.
///
/// Noise, code, other scripts, speeches without end and talk about the program itself get the same
/// puzzled look from everybody, whatever stands in them: nothing that is typed has power over the
/// character.
enum Sense {
  /// More than anybody says at once, in bytes.
  static let longest = 700

  static func isMissing(in words: String) -> Bool {
    let bytes = Array(words.utf8.prefix(longest + 1))
    guard bytes.count <= longest else { return true }
    var (letters, foreign, signs) = (0, 0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters += 1
      case 0x80...: foreign += 1
      case 0x20, UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default:
        if code.contains(byte) { return true }
        signs += 1
      }
    }
    // Another script, or mostly signs; typographic marks and accents are a few bytes.
    guard letters > 0, foreign <= max(12, letters / 2), signs <= letters else { return true }
    let spoken = WeightyWords.plain(words)
    let mashed = spoken.count { !hasVowel($0) }
    return spoken.contains { frame.contains($0) } || mashed * 2 >= spoken.count
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.utf8.contains { vowels.contains($0) }
  }

  private static let vowels = Set("aeiouy0123456789".utf8)

  /// Signs that stand in programs and not in speech.
  private static let code = Set("{}<>;=\\`|".utf8)

  /// Words that belong to the program and not to the room.
  private static let frame: Set<String> = [
    "ai", "chatbot", "bot", "prompt", "roleplay", "simulation", "simulated", "gpt", "llm",
    "instructions", "rehearsal", "debug", "sudo",
  ]
}
