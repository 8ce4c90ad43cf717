/// Whether words make sense from a leader's mouth.
///
/// Noise, code, other scripts, speeches without end and talk about the program itself get the same
/// puzzled look from everybody, whatever stands in them: nothing that is typed has power over the
/// character.
enum Sense {
  /// More than anybody says at once.
  static let longest = 700

  static func isMissing(in words: String) -> Bool {
    let sample = words.prefix(longest + 1)
    guard sample.count <= longest else { return true }
    let visible = sample.filter { !$0.isWhitespace }
    let letters = visible.filter(\.isLetter)
    guard !letters.isEmpty else { return true }
    // Another script, or mostly signs.
    guard letters.filter(\.isASCII).count * 10 >= letters.count * 7,
      letters.count * 2 >= visible.count
    else { return true }
    if words.contains(where: { "{}<>;=\\`|".contains($0) }) { return true }
    let spoken = WeightyWords.plain(words)
    return spoken.contains { frame.contains($0) } || spoken.allSatisfy { !hasVowel($0) }
  }

  private static func hasVowel(_ word: String) -> Bool {
    word.contains { "aeiouy".contains($0) || $0.isNumber }
  }

  /// Words that belong to the program and not to the room.
  private static let frame: Set<String> = [
    "ai", "chatbot", "bot", "prompt", "roleplay", "simulation", "simulated", "gpt", "llm",
    "instructions", "rehearsal", "debug", "sudo",
  ]
}
