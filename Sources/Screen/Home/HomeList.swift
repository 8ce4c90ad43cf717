import Conversation

/// The list of people and their numbers, and the row that is marked.
struct HomeList: Sendable {
  /// Open conversations first, then past ones, each the latest first.
  private(set) var entries: [ConversationEntry] = []
  /// The marked row.
  var selected = 0
  /// Whether a home without anybody offers the guided tour.
  var offersTour = false
  /// Whether the list has been read.
  private var isKnown = false
  /// Something the reader should know.
  var notice: String?
  /// That some conversations cannot be read; nil when all can.
  private(set) var warning: String?

  /// The conversations that are not over.
  var open: ArraySlice<ConversationEntry> { entries.prefix { !$0.state.phase.isOver } }

  /// The conversations that are over.
  var past: ArraySlice<ConversationEntry> { entries.dropFirst(open.count) }

  /// The marked conversation.
  var selectedEntry: ConversationEntry? {
    entries.indices.contains(selected) ? entries[selected] : nil
  }

  /// Whether the guided tour is offered now.
  var isTourOffered: Bool { offersTour && isKnown && entries.isEmpty && warning == nil }

  /// The conversation that one comes home from, which the next list marks.
  private var left: ConversationEntry.ID?

  /// Comes home from a conversation.
  mutating func come(from conversation: ConversationEntry.ID) {
    left = conversation
  }

  /// Takes a new list, and keeps the mark on the conversation it was on or one comes from.
  mutating func show(_ list: ConversationList) {
    isKnown = true
    warning = list.warning
    let isBack = list.entries.contains { $0.id == left }
    let marked = isBack ? left : selectedEntry?.id
    if isBack { left = nil }
    let latest = list.entries.sorted { $0.id > $1.id }
    entries =
      latest.filter { !$0.state.phase.isOver } + latest.filter { $0.state.phase.isOver }
    selected = entries.firstIndex { $0.id == marked } ?? 0
  }

  /// Moves the mark.
  mutating func move(by rows: Int) {
    selected = min(max(0, selected + rows), max(0, entries.count - 1))
  }
}
