import Conversation
public import Language

/// The home screen as lines of text.
public enum PlainHome {
  /// What is open and what has been, and how to go on.
  public static func lines(_ list: ConversationList, today: Day) -> [String] {
    let head = ["Brass Tacks · \(today.full)"] + [list.warning].compactMap(\.self)
    guard !list.entries.isEmpty else {
      return head + [
        "No conversation yet.", "", "Begin one with: brasstacks meet",
        "Two minutes with somebody made up: brasstacks meet --tour",
      ]
    }
    return head + [""]
      + list.entries.map { "  \($0.id)  " + PlainLine.of($0.line(today: today)) }
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
