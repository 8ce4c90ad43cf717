public import Canvas
public import Conversation

/// Everything that can happen to the program on the screen.
public enum ScreenEvent: Sendable {
  /// Something came in from the terminal.
  case input(InputEvent)
  /// The terminal has this size now.
  case resized(Size)
  /// So many minutes of this sitting have gone by.
  case minutesElapsed(Int)
  /// A second has gone by in which nobody said anything.
  case secondElapsed
  /// So many other programs show the room's screen now.
  case watched(by: Int)
  /// What the journal holds, as asked for by ``Effect/listConversations``.
  case listed(ConversationList)
  /// A conversation was opened, as asked for by ``Effect/begin(person:)`` or ``Effect/open(_:)``.
  case opened(OpenedConversation)
  /// The event of ``Effect/record(_:)`` is kept: from now on it may be shown.
  case recorded
  /// What the guided tour's conversation needs, as asked for by ``Effect/prepareTour``.
  case tourPrepared(Surroundings)
  /// The themes at hand, and the one that was chosen by name.
  case themes([String], current: String?)
  /// Clicks and the wheel come in from now on, or no longer.
  case mouseSwitched(isOn: Bool)
  /// What was asked of the world could not be done; the sentence says what to do.
  case failed(String)
}

/// Everything that the program on the screen can ask of the world.
public enum Effect: Hashable, Sendable {
  /// Read the list of conversations.
  case listConversations
  /// Begin a conversation, with the person where they are known.
  case begin(person: String?)
  /// Open a conversation of the journal.
  case open(ConversationEntry.ID)
  /// Hold a rehearsal on the same screen, and come back from it.
  case rehearse
  /// Answer with what the guided tour's conversation needs, by ``ScreenEvent/tourPrepared(_:)``.
  case prepareTour
  /// Remember that the guided tour has been offered, and do not offer it the next time.
  case rememberTourOffer
  /// Keep an event of the open conversation, and answer with ``ScreenEvent/recorded``.
  case record(Event)
  /// Keep the words being typed in the open conversation.
  case keepDraft(String)
  /// Take what was kept of the words being typed off the disk, and forget what is still to keep.
  case eraseDraft
  /// Close the open conversation.
  case close
  /// Hand the terminal back to the shell until it returns.
  case suspend
  /// Paint every cell anew, whatever the terminal shows.
  case repaint
  /// Let clicks and the wheel come in, or leave them to the terminal: the other than now, answered
  /// with ``ScreenEvent/mouseSwitched(isOn:)``.
  case switchMouse
  /// Tell the themes at hand, with ``ScreenEvent/themes(_:current:)``.
  case listThemes
  /// Show everything in the theme of this name; nil is the one for the terminal's background.
  case showTheme(String?)
  /// Begin with this theme the next time.
  case keepTheme(String?)
  /// Leave the program.
  case quit
}

/// A conversation in the journal, as the home screen lists it.
public struct ConversationEntry: Hashable, Sendable, Identifiable {
  /// Its number in the journal.
  public let id: Int64
  /// The conversation as it stands.
  public let state: ConversationState
  /// When something last happened in it, as "Mon 23 Nov 2026".
  public let lastDay: String
  /// Whether another program has it open.
  public let isOpenElsewhere: Bool

  /// A conversation by its number, its state, its last day, and whether it is open elsewhere.
  public init(id: Int64, state: ConversationState, lastDay: String, isOpenElsewhere: Bool) {
    self.id = id
    self.state = state
    self.lastDay = lastDay
    self.isOpenElsewhere = isOpenElsewhere
  }
}

/// What the journal holds: the conversations, and how many more cannot be had back.
public struct ConversationList: Hashable, Sendable {
  /// The conversations, the latest first.
  public var entries: [ConversationEntry]
  /// How many records are damaged; what is wrong with each stands in the log.
  public var unreadable: Int

  /// A list of conversations, and how many more cannot be read.
  public init(_ entries: [ConversationEntry] = [], unreadable: Int = 0) {
    self.entries = entries
    self.unreadable = unreadable
  }

  /// That some cannot be read, and where to see more; nil when all can.
  var warning: String? {
    switch unreadable {
    case 0: nil
    case 1: "1 conversation cannot be read: see “brasstacks log”."
    default: "\(unreadable) conversations cannot be read: see “brasstacks log”."
    }
  }
}

/// A conversation that has been opened, with everything it needs to go on.
public struct OpenedConversation: Sendable {
  /// Its number in the journal.
  public let id: ConversationEntry.ID
  /// The conversation as it stands.
  public let state: ConversationState
  /// What its decisions use.
  public let surroundings: Surroundings
  /// The words that were being typed.
  public let draft: String
  /// Whether it can only be looked at, since it is open elsewhere.
  public let isReadOnly: Bool
  /// How many minutes it took in earlier sittings.
  public let minutesBefore: Int

  /// An opened conversation.
  public init(
    id: ConversationEntry.ID, state: ConversationState, surroundings: Surroundings, draft: String,
    isReadOnly: Bool, minutesBefore: Int = 0
  ) {
    self.id = id
    self.state = state
    self.surroundings = surroundings
    self.draft = draft
    self.isReadOnly = isReadOnly
    self.minutesBefore = minutesBefore
  }

  /// The same with other words in its field.
  public func typed(_ words: String) -> OpenedConversation {
    OpenedConversation(
      id: id, state: state, surroundings: surroundings, draft: words, isReadOnly: isReadOnly,
      minutesBefore: minutesBefore)
  }
}
