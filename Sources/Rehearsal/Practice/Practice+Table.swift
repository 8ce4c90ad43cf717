public import Conversation

/// Why a persona's number cannot be put on the table.
public enum NumberFault: Error, Hashable, Sendable {
  /// A field cannot be read.
  case unreadable(TableField, Refusal)
  /// The number is on track: there is nothing to talk about.
  case onTrack
}

extension Practice {
  /// Puts the persona's number on the table, in the words of their file.
  mutating func putOnTheTable(_ number: StatedNumber) throws(NumberFault) {
    let fields: [(TableField, String)] = [
      (.measurable, number.measurable), (.target, number.target), (.actual, number.actual),
      (.due, number.due),
    ]
    for (field, words) in fields {
      switch conversation.decide(.reply(words), given: surroundings) {
      case .success(let event): happen(event)
      case .failure(let refusal): throw .unreadable(field, refusal)
      }
    }
    if conversation.phase.isOver { throw .onTrack }
  }

  /// Part 1 is taken as done, and the script as written down, so that the ladder stands; whether
  /// the leader says it is for the counterpart to notice.
  mutating func openTheLadder() {
    let agreed = BaselineQuestion.allCases.map { _ in Event.baselineAnswered(isYes: true) }
    for event in agreed + [
      .readinessChosen(isChosen: true), .partTwoBegan(nil), .scriptSaid, .scriptPutOnPaper,
      .paperSeen,
    ] {
      happen(event)
    }
  }

  /// An event happens: it is kept, and the conversation moves on.
  mutating func happen(_ event: Event) {
    if conversation.apply(event) { events.append(event) }
  }
}
