import Assessment
import Ladder

extension Commitment {
  /// The person's words from their act on, as a line of the checklist begins.
  ///
  /// “I'm going to sit down with Sam” becomes “Sit down with Sam”: what says no more than that the
  /// speaker will do it is left out in front, and the first letter is made large. No other word is
  /// changed, and an actor beside the speaker ("Sam and I") stays.
  /// What they stand for stands behind them: "Call them (them = the nine no-shows)".
  ///
  /// Words that only go on from what was said before are put in full: “Hays and Reed” is “Ring Hays and Reed”.
  public var title: String {
    let meant = action.wordsAsMeant
    if meant != action.words { return meant.asTitle }
    return action.resolvedInFull.map { "\(action.title) (\($0))" } ?? action.title
  }
}

extension TacticalAnswer {
  fileprivate var title: String {
    let said = Array(words.utf8)
    let act = findings.first { $0.facet == .action }?.range.lowerBound ?? said.count
    var start = 0
    while let covering = findings.first(where: { $0.leads(at: start) }) {
      guard covering.range.upperBound <= min(act, said.count) else { break }
      start = covering.range.upperBound
      while start < said.count, said[start] == UInt8(ascii: " ") { start += 1 }
    }
    let rest = String(decoding: said[start...], as: UTF8.self)
    // A rest that begins with a comma is no beginning of a line.
    guard let first = rest.first, first.isLetter || first.isNumber else { return words.onOneLine }
    return rest.asTitle
  }
}

extension Finding {
  /// Whether it stands there and says only that the speaker is committed.
  fileprivate func leads(at offset: Int) -> Bool {
    guard range.lowerBound <= offset, offset < range.upperBound else { return false }
    return switch facet {
    case .actor: Finding.speakers.isSuperset(of: text.speakerWords)
    case .commitment: true
    case .action, .object, .counterpart, .topic, .time, .measure, .trigger, .target, .actual: false
    }
  }

  /// How the speaker is named, alone or as one of a group.
  private static let speakers: Set<String> = ["i", "we", "m", "ll", "re", "ve", "im", "ill", "ive"]
}

extension String {
  fileprivate var asTitle: String { (prefix(1).uppercased() + dropFirst()).onOneLine }

  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  fileprivate var speakerWords: Set<String> {
    Set(lowercased().split { !$0.isLetter }.map(String.init))
  }
}
