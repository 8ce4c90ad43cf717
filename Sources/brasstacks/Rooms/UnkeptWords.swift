import Screen

/// Words that were typed and could not be kept, as long as the program runs: they come back with
/// their conversation, and are told of when the program is left.
struct UnkeptWords {
  private struct Entry {
    let person: String
    let words: String
    let reason: String
  }

  private var entries: [ConversationEntry.ID: Entry] = [:]

  /// Words could not be kept; words that were emptied need not be.
  mutating func note(_ words: String, in opened: OpenedConversation, because reason: String) {
    let entry = ConversationEntry(
      id: opened.id, state: opened.state, lastDay: "", isOpenElsewhere: false)
    entries[opened.id] =
      words.isEmpty ? nil : Entry(person: entry.person, words: words, reason: reason)
  }

  /// The words of a conversation are kept, or have become an answer.
  mutating func forget(_ id: ConversationEntry.ID) { entries[id] = nil }

  /// The words of a conversation; nil where all of them are kept.
  func words(in id: ConversationEntry.ID) -> String? { entries[id]?.words }

  /// What is said on the way out: a line for each conversation.
  var farewell: [String] {
    entries.sorted { $0.key < $1.key }.map { id, entry in
      "What was typed last in conversation \(id) (\(entry.person)) could not be kept. "
        + entry.reason
    }
  }
}
