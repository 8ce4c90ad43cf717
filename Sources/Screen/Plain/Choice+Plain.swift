import Conversation
import Language

extension Choice {
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
