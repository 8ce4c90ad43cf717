import Conversation

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
