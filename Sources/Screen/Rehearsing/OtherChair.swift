public import Conversation

/// The other chair: the user plays the person who owns the number, and the program asks.
///
/// It is the conversation of a meeting, held by a leader who says nothing but what the playbook
/// says. Nothing of it is kept.
public struct OtherChair: Sendable {
  private var dialogue: PlainDialogue

  /// A conversation about to begin.
  ///
  /// - Parameters:
  ///   - person: The name of whoever answers, where it is known.
  ///   - surroundings: The playbook, the assessor, and the day.
  public init(person: String?, surroundings: Surroundings) {
    dialogue = PlainDialogue(
      OpenedConversation(
        id: 0, state: ConversationState(playbook: surroundings.playbook.id, person: person),
        surroundings: surroundings, draft: "", isReadOnly: false),
      isAlone: true)
  }

  /// Whether the conversation is over.
  public var isOver: Bool { dialogue.isOver }

  /// The lines to begin with.
  public func opening() -> [String] {
    [
      "You own the number, and answer. Nobody helps, and nothing is kept.",
      "An empty line confirms what is shown; ? repeats the question; :help lists the rest.",
    ] + dialogue.opening()
  }

  /// Takes up a line.
  ///
  /// - Parameter line: What was typed, without its line end.
  /// - Returns: What to show; nil once the conversation has been left.
  public mutating func take(_ line: String) -> [String]? {
    switch dialogue.take(line) {
    case .say(let lines): return lines
    case .leave: return nil
    case .record: return recorded()
    }
  }

  /// Lets an event happen, and the leader's part after it.
  private mutating func recorded() -> [String] {
    var lines = dialogue.recorded()
    while !isOver, let choice = dialogue.state.phase.leadersChoice {
      guard case .record = dialogue.choose(choice) else { break }
      lines = dialogue.recorded()
    }
    return lines
  }
}

extension Phase {
  /// What a leader who wants the conversation chooses here; nil where words are asked, or the
  /// person.
  fileprivate var leadersChoice: Choice? {
    switch self {
    case .baseline, .ready: .yes
    case .readiness: .haveIt
    case .script(_, .toSay, _): .saidAloud
    case .script(_, .onPaperToSee, _): .seen
    case .table, .agreeing, .script, .lastTime, .ladder, .readBack, .signing, .correcting,
      .closing, .ended:
      nil
    }
  }
}
