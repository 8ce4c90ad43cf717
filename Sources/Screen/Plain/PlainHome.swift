import Conversation
public import Language

/// The home screen as lines of text.
public enum PlainHome {
  /// What is open and what has been, and how to go on.
  public static func lines(_ entries: [ConversationEntry], today: Day) -> [String] {
    guard !entries.isEmpty else {
      return [
        "Brass Tacks · \(today.full)", "No conversation yet.", "",
        "Begin one with: brasstacks meet",
      ]
    }
    return ["Brass Tacks · \(today.full)", ""]
      + entries.map { "  \($0.id)  " + PlainLine.of($0.line(today: today)) }
      + [
        "", "Go on with one:  brasstacks meet --id NUMBER",
        "Begin a new one: brasstacks meet --new",
      ]
  }
}

extension ConversationEntry {
  fileprivate func line(today: Day) -> String {
    [
      person, number, state.phase.table.map { $0.measurable.numbers } ?? "",
      status(today: today, isShort: false),
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
