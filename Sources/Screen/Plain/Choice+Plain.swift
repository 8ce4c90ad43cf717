import Conversation
import Language

extension [Choice] {
  /// The choice that a line means: by its number, its first letter, or its words.
  func chosen(by words: String) -> Choice? {
    if let number = Int(words), indices.contains(number - 1) { return self[number - 1] }
    let lowered = words.lowercased()
    return first { choice in
      lowered == String(choice.letter) || lowered == choice.label.lowercased()
        || choice.names.contains(lowered)
    }
  }
}

extension Choice {
  /// What people type for it.
  fileprivate var names: [String] {
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

  /// How it is offered beside words.
  var besideWords: String {
    switch self {
    case .confirm: "An empty line confirms it. Or say it anew."
    case .onPaper: "Type it, or type “paper” when it is written on paper."
    case .yes, .no, .haveIt, .avoidIt, .saidAloud, .seen, .done, .notDone, .readOut, .another,
      .finish:
      "Or: \(label)."
    }
  }
}

extension ShownAnswer {
  /// The words that wait to be confirmed, and why.
  var lines: [String] {
    guard reason != nil else {
      // A day that was named is not a quotation.
      return [
        "  " + [words, date].compactMap(\.self).map { PlainLine.of($0) }.joined(separator: ", ")
      ]
    }
    let words = "  “\(PlainLine.of(self.words))”"
    let date = self.date.map { "  " + PlainLine.of($0) }
    let lead: String? =
      switch reason {
      case .saidEarlier: "Already said:"
      case .readInFull, nil: nil
      case .reopened: "It was:"
      case .leanedOnChange: "Something before it has changed. It was:"
      }
    let resolved = self.resolved.map { "  " + PlainLine.of($0) }
    return ([lead] + [words, resolved, date]).compactMap { $0 }
  }
}

extension [Int] {
  /// Numbers for people, from 1: "1 and 3".
  var numbered: String { map { String($0 + 1) }.joined(separator: " and ") }
}
