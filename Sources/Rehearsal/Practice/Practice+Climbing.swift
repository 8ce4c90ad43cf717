import Assessment
import Conversation
import Ladder
import Language

extension ConversationState {
  /// The places that stand, in order.
  var climbedPlaces: [Place] {
    guard let climb = phase.climb else { return [] }
    let slots = climb.slots.filter { climb.settled(at: $0) != nil }.map(Place.ladder)
    return phase.isOver ? slots + [.rule] : slots
  }
}

extension Practice {
  /// How the assessor judges a reply that stands for an answer; nil where it does not.
  ///
  /// It is judged as in a meeting: against the question of the playbook and what was said before.
  func judge(_ reply: Reply, at place: Place?) -> Judgement? {
    guard let place, reply.kind.standsForAnswer else { return nil }
    return surroundings.assessor.assess(
      reply.words, at: place.rung, today: surroundings.today, context: context)
  }

  /// Puts a reply before the ladder: what was earned may climb, anything else is a try at most.
  ///
  /// A try is kept in the record and not in the conversation: a thousand dodges would only make
  /// every later answer slower to read.
  ///
  /// - Returns: Whether the ladder has moved.
  mutating func climb(_ reply: Reply, _ judgement: Judgement?) -> Bool {
    guard let judgement, let asked = place else { return false }
    switch (reply.kind, judgement.verdict) {
    case (.truth(let place), .tactical):
      settle(reply.words, at: place)
      return true
    case (_, .nebulous): events.append(asked.answered(judgement))
    case (_, .tactical): break
    }
    return false
  }

  private mutating func settle(_ words: String, at place: Place) {
    guard case .success(let event) = conversation.decide(.reply(words), given: surroundings) else {
      return
    }
    happen(event)
    confirmWhatIsShown()
    guard case .ladder(let climb) = conversation.phase, climb.position == .covered else {
      if place == .rule { close() }
      return
    }
    sign(climb.commitments.map(\.title))
  }

  /// The person nods at a date in full, and at what their words have said already.
  private mutating func confirmWhatIsShown() {
    while case .ladder(let climb) = conversation.phase,
      case .confirming(let slot, _, _) = climb.position
    {
      happen(.confirmed(slot))
    }
  }

  /// The person reads the checklist back and signs.
  private mutating func sign(_ lines: [String]) {
    happen(.planFinished)
    for words in [lines.joined(separator: ". "), persona.name] {
      guard case .success(let event) = conversation.decide(.reply(words), given: surroundings)
      else { return }
      happen(event)
    }
  }

  /// They meet again a week from now.
  private mutating func close() {
    happen(.checkInNamed(Day(number: surroundings.today.number + 7)))
    happen(.checkInConfirmed)
  }
}

extension Reply.Kind {
  /// Whether the words stand for an answer, so that they are judged.
  var standsForAnswer: Bool {
    switch self {
    case .truth, .dodge, .agreement, .yesOrNo, .relief, .mutters: true
    case .blamed, .curt, .moved, .annoyed, .toldAlready, .notYet, .nod, .waits, .puzzled,
      .scriptHeard, .scriptMissed, .finished:
      false
    }
  }
}
