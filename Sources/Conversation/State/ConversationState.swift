public import Language

/// One conversation about one number, at one point of it.
///
/// # A fold of events
///
/// The state is what the events so far make of it: ``init(_:)`` replays them, and ``apply(_:)``
/// adds one. It has no clock, no store and no screen.
///
/// # Asking for something
///
/// ``decide(_:given:)`` answers a ``Request`` with the ``Event`` that it makes happen, or with a
/// ``Refusal``. It changes nothing: the caller first records the event, then applies it, so that
/// nobody sees what was not kept.
///
/// # The block
///
/// The ladder moves up only by an event that holds a tactical answer, and only the assessor makes
/// those. There is no request that skips.
public struct ConversationState: Hashable, Sendable {
  /// Where the conversation is.
  public internal(set) var phase: Phase
  /// Whether it is running.
  public internal(set) var running: Running = .running
  /// The playbook that it follows, by its id.
  public let playbook: String
  /// What was left behind by going back out of the ladder, until it is reached again.
  public internal(set) var leftBehind: Climb?
  /// The leader's own question that stands in place of the playbook's, until it is answered.
  public internal(set) var ownQuestion: String?
  /// How often the leader put a question that gives the answer away.
  public internal(set) var folds = 0
  /// How often each follow-up's aim came up, so that its wordings take turns.
  public internal(set) var aims: [Aim: Int] = [:]

  /// A conversation about to begin, with the person where they are known beforehand.
  public init(playbook: String, person: String?) {
    self.playbook = playbook
    phase = .table(TableDraft(person: person))
  }

  /// The conversation that these events lead to.
  ///
  /// - Throws: ``Misfit`` when the first event is not a beginning, or one does not fit the state
  ///   that those before it lead to.
  public init(_ events: some Sequence<Event>) throws(Misfit) {
    var iterator = events.makeIterator()
    guard case .began(let playbook, let person)? = iterator.next() else {
      throw Misfit(position: 0)
    }
    self.init(playbook: playbook, person: person)
    var position = 1
    while let event = iterator.next() {
      guard apply(event) else { throw Misfit(position: position) }
      position += 1
    }
  }
}

/// Whether a conversation is going on.
public enum Running: Hashable, Sendable {
  /// It is.
  case running
  /// It rests for a moment.
  case paused
  /// It goes on at a later day.
  case adjourned(to: Day)
}

/// An event that does not fit the ones before it: the record is damaged.
public struct Misfit: Error, Hashable, Sendable {
  /// The place of the event among all of the conversation's, from 0.
  public let position: Int
}
