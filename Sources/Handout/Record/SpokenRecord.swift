public import Conversation
public import Language

/// A conversation as one tells it afterwards: where it led, and everything that was said on the
/// way.
public struct SpokenRecord: Hashable, Sendable {
  /// Where the conversation is.
  public let state: ConversationState
  /// Its playbook; nil when it cannot be had any more, and then the questions are missing.
  public let playbook: Playbook?
  /// The day of its beginning.
  public let begun: Day
  /// The day of its signature, once it is signed.
  public let signed: Day?
  /// Everything that was said, by what it was said about.
  public let passages: [Passage]

  /// The conversation that these events tell.
  ///
  /// - Throws: `Misfit` when the events do not follow from each other.
  public init(_ events: [DatedEvent], playbook: Playbook?) throws(Misfit) {
    let replayed = try ConversationState(events.lazy.map(\.event))
    var teller = Teller(playbook: playbook)
    for dated in events { teller.tell(dated) }
    state = replayed
    self.playbook = playbook
    begun = events.first?.day ?? Day(number: 0)
    signed = teller.signed
    passages = teller.passages
  }

  /// Whether the words stand in anything that was said, in whatever case.
  public func holds(_ words: String) -> Bool {
    let sought = PlainLine.of(words).lowercased()
    return passages.contains { passage in
      passage.lines.contains { line in
        line.kind.isSomebodys && PlainLine.of(line.words).lowercased().contains(sought)
      }
    }
  }

  /// How the person is called in a record.
  var personName: String { state.phase.table?.firstName ?? "The person" }
}

/// What was said about one step, in order.
public struct Passage: Hashable, Sendable {
  /// The step of the playbook; nil after the end.
  public let step: StepID?
  /// The step in a word or two, with the action it belongs to: "With whom, action 2".
  public let label: String
  /// The day on which it began.
  public let day: Day
  /// Whether the leader was asked alone: nothing for a paper that the person takes along.
  public var isForLeaderAlone: Bool { step == .readiness || step == .ready }
  /// What was asked and said.
  public internal(set) var lines: [SpokenLine]
}

/// One thing asked or said.
public struct SpokenLine: Hashable, Sendable {
  /// What it is.
  public let kind: SpokenKind
  /// The words.
  public let words: String
}

/// Whose words a line of a record holds.
public enum SpokenKind: Hashable, Sendable {
  /// The program's question.
  case asked
  /// The program's next question about the same.
  case askedAgain
  /// Somebody's words.
  case said(Turn)
  /// Somebody's choice among those offered.
  case chosen(Turn)
  /// What happened without a word: a pause, a step back.
  case noted
}

extension SpokenKind {
  /// Whether somebody in the room said it or chose it.
  fileprivate var isSomebodys: Bool {
    switch self {
    case .said, .chosen: true
    case .asked, .askedAgain, .noted: false
    }
  }
}
