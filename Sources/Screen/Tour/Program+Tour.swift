import Canvas
import Conversation

extension Program {
  /// Whether the open conversation is the guided tour's.
  var isOnTour: Bool { meeting?.tour != nil }

  /// Asks for what the tour needs; from now on it is not offered any more.
  mutating func askForTour() -> [Effect] {
    isOpening = true
    home.notice = nil
    home.offersTour = false
    return [.rememberTourOffer, .prepareTour]
  }

  /// Begins the tour.
  mutating func beginTour(in world: Surroundings) {
    isOpening = false
    actions = nil
    home.notice = nil
    var meeting = Meeting(
      OpenedConversation(
        // No number of the journal's: the conversation is in none.
        id: 0, state: MadeUpPerson.conversation(in: world), surroundings: world, draft: "",
        isReadOnly: false), showsQuiet: timing.timers == .on)
    meeting.tour = Tour(TourStep.onScreen)
    self.meeting = meeting
  }

  /// Home without the tour, which can be had again.
  mutating func leaveTour() -> [Effect] {
    let wasOnTour = isOnTour
    home.offersTour = false
    let key = keymap.key(of: .showActions, at: .atHome).map { " (\($0))" } ?? ""
    let effects = wasOnTour ? goHome() : [.rememberTourOffer]
    home.notice = "The guided tour stays in the list of all actions\(key)."
    return effects
  }

  /// Whether a key leaves the tour: Esc once more, when the field has been left with it.
  func leavesTour(_ press: KeyPress) -> Bool {
    guard let tour = meeting?.tour, tour.step != nil, stage == .browsing,
      meeting?.focus == .ladder
    else { return false }
    return press == KeyPress(.escape) && keymap.command(for: press, at: moment) == .toField
  }

  /// Does at once what a tour's conversation asks of the world, so that none of it gets there.
  ///
  /// - Parameters:
  ///   - effects: What is asked.
  ///   - before: The open conversation before it was asked.
  /// - Returns: What is asked of the world all the same.
  mutating func holdTour(_ effects: [Effect], since before: Meeting?) -> [Effect] {
    let deeds = TourStep.deeds(from: before, to: self)
    meeting?.tour?.note(deeds)
    var asked: [Effect] = []
    for effect in effects {
      switch effect {
      case .record: asked += handle(.recorded)
      case .keepDraft, .eraseDraft, .close: break
      case .listConversations, .begin, .open, .rehearse, .suspend, .repaint, .listThemes,
        .showTheme, .keepTheme, .switchMouse, .rememberTourOffer, .prepareTour, .quit:
        asked.append(effect)
      }
    }
    meeting?.letMadeUpPersonSpeak()
    return asked
  }
}

extension Meeting {
  /// Lets the made-up person say what nobody else could know.
  fileprivate mutating func letMadeUpPersonSpeak() {
    guard tour != nil else { return }
    while let words = MadeUpPerson.words(in: state), !ask(.reply(words)).isEmpty { _ = keep() }
  }
}

// MARK: - On the screen

extension Program {
  /// What the tour says, for a screen of this size; nil off the tour.
  func tourCaption(in screen: Size) -> TourCaption? {
    guard let meeting, let tour = meeting.tour else { return nil }
    let keys = TourKeys(keymap)
    return TourCaption(
      TourLine(meeting, stage: stage, step: tour.step).words(keys), place: tour.place,
      leave: keys.leave, size: screen)
  }
}

extension Program {
  /// How many rows of the screen the tour's caption takes.
  var captionRows: Int { isOnTour ? TourCaption.rows(in: screen) : 0 }
}

extension Point {
  /// The same place, counted from so many rows further down.
  func below(_ rows: Int) -> Point { Point(column: column, row: row - rows) }
}
