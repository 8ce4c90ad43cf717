import Conversation

/// What can stand alone on the screen in large letters.
enum CardSubject: Hashable, Sendable {
  /// What is asked now.
  case question
  /// The opening script.
  case script
  /// An action of the checklist, from 0.
  case commitment(Int)

  /// What it is called.
  var name: String {
    switch self {
    case .question: "the question"
    case .script: "the script"
    case .commitment(let index): "action \(index + 1)"
    }
  }
}

/// What the room's screen shows, as the leader is told.
enum RoomShows: Hashable, Sendable {
  /// The script, the ladder and the checklist.
  case panes
  /// A card.
  case card(CardSubject)
  /// Nothing: the curtain is down.
  case nothing

  /// In words; nil where it is what it always is.
  var words: String? {
    switch self {
    case .panes: nil
    case .card(let subject): "\(subject.name), in large letters"
    case .nothing: "the curtain is down"
    }
  }

  /// What the pane is called in which the leader sees what the room sees, or would.
  var title: String {
    switch self {
    case .panes: "The room sees"
    case .card: "Behind the card"
    case .nothing: "Behind the curtain"
    }
  }
}

/// A card as it is shown: of what, and which of its pages.
struct Card: Hashable, Sendable {
  /// What it shows.
  let subject: CardSubject
  /// The page, from 0, where the words take more than one here.
  var page = 0
}

extension Program {
  /// The words of the card; nil while none is shown.
  var cardWords: String? {
    guard let meeting, let card else { return nil }
    return RoomMeeting(meeting).words(of: card.subject)
  }

  /// The card on this screen.
  var cardView: CardView {
    CardView(
      cardWords ?? "", page: card?.page ?? 0, hints: hints(in: .card), glyphs: glyphs, size: size)
  }

  /// Shows the question in large letters, or the panes again; while the script is to be said or
  /// written, the script.
  mutating func toggleCard() {
    guard card == nil, let meeting else {
      card = nil
      return
    }
    if case .script = meeting.state.phase {
      card = Card(subject: .script)
    } else {
      card = Card(subject: .question)
    }
  }

  /// Goes on to the next page, or to another card.
  mutating func turnCard(by step: Int) {
    guard let meeting, let card else { return }
    // The room's own screen has pages of its own.
    let pages = isRoomElsewhere ? 0 : cardView.pageCount
    guard !(0..<pages).contains(card.page + step) else {
      self.card?.page += step
      return
    }
    let room = RoomMeeting(meeting)
    let all = [.question, .script] + room.checklist.commitments.indices.map(CardSubject.commitment)
    let cards = all.filter { room.words(of: $0) != nil }
    guard !cards.isEmpty else {
      self.card = nil
      return
    }
    let place = cards.firstIndex(of: card.subject) ?? 0
    self.card = Card(subject: cards[(place + step + cards.count) % cards.count])
  }
}

extension RoomMeeting {
  /// The words of a card; nil where there is nothing to show.
  func words(of card: CardSubject) -> String? {
    switch card {
    case .question: ladder.question.inLargeLetters
    case .script: script.isToCome ? nil : "“\(script.words)”"
    case .commitment(let index):
      checklist.commitments.indices.contains(index)
        ? checklist.commitments[index].inLargeLetters : nil
    }
  }
}

extension RoomQuestion {
  fileprivate var inLargeLetters: String? {
    switch self {
    case .asked(let prompt):
      let shown = prompt.shown.map { $0.isQuoted ? " “\($0.words)”" : " \($0.words)" } ?? ""
      return (prompt.followUp ?? prompt.question) + shown
    case .resting(let words, _): return words
    case .ended(let ending): return ending.headline
    }
  }
}

extension RoomCommitment {
  /// The action with what is said of it, in one breath.
  fileprivate var inLargeLetters: String {
    let said = parts.compactMap { part in
      part.isSettled ? part.words.map { "\(part.label): \($0)" } : nil
    }
    return ([title] + said).joined(separator: " · ")
  }
}
