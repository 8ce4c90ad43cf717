import Conversation

extension [Choice] {
  /// The choice that words mean: by its number, its first letter, or its words.
  func chosen(by words: String) -> Choice? {
    if let number = Int(words), indices.contains(number - 1) { return self[number - 1] }
    let plain = Self.plain(words)
    guard words.isEmpty || !plain.isEmpty else { return nil }
    return first { $0.spellings.contains(plain) }
  }

  /// The row of the choice that words mean, or begin to say; nil where they begin none.
  func row(begunBy words: String) -> Int? {
    if let choice = chosen(by: words) { return firstIndex(of: choice) }
    let words = Self.plain(words)
    return words.isEmpty ? nil : firstIndex { $0.spellings.contains { $0.hasPrefix(words) } }
  }

  /// "Yes!" is "yes".
  private static func plain(_ words: String) -> String {
    String(words.lowercased().reversed().drop { ".!, ".contains($0) }.reversed())
  }
}

extension Choice {
  /// Everything that can be typed for it.
  fileprivate var spellings: [String] { [String(letter), label.lowercased()] + names }

  /// What people type for it.
  private var names: [String] {
    switch self {
    case .yes: ["yes", "yep", "ok"]
    case .no: ["no", "nope"]
    case .haveIt: ["have it", "have", "hit"]
    case .avoidIt: ["avoid it", "avoid"]
    case .saidAloud: ["said", "said aloud", "yes"]
    case .onPaper: ["paper", "on paper"]
    case .seen: ["seen", "yes", "y"]
    case .done: ["done", "yes"]
    case .notDone: ["not done", "no"]
    case .readOut: ["read", "read out", "yes"]
    case .confirm: ["", "yes", "y", "ok", "right"]
    case .another: ["another", "more"]
    case .finish: ["finish", "whole", "no", "done"]
    }
  }

  /// Whether a line means the choice where the question takes words as well, so that an answer
  /// that begins like it is not taken for it.
  func isMeant(by words: String) -> Bool {
    names.contains(words.lowercased())
  }
}
