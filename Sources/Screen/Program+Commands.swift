import Canvas
import Conversation
import Language

extension Program {
  /// Does what a key, a click or the list of actions asks for.
  mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .answer, .choose, .goBack, .dropAction, .pause, .resume, .adjourn, .adjournToDay,
      .keepGoing, .note,
      .newLine, .undo, .redo, .recall, .wordQuestion, .putQuestion, .dropQuestion:
      return performInMeeting(command)
    case .readStop, .pauseAtStop, .takeBack, .passStop: return performAtStop(command)
    case .nextFollowUp: return putNextFollowUp()
    case .bigCard: toggleCard()
    case .nextCard: turnCard(by: 1)
    case .previousCard: turnCard(by: -1)
    case .curtain: isCurtainDown.toggle()
    case .leaderView: prefersLeaderView = !isRoomElsewhere
    case .toField, .leaveField, .nextPane, .previousPane, .paneLeft, .paneRight, .up, .down,
      .pageUp, .pageDown:
      return performMove(command)
    case .open:
      guard let entry = home.selectedEntry else { return [] }
      isOpening = true
      home.notice = nil
      return [.open(entry.id)]
    case .begin:
      isOpening = true
      home.notice = nil
      return [.begin(person: nil)]
    case .rehearse:
      home.notice = nil
      return [.rehearse]
    case .beginTour: return askForTour()
    case .skipTour, .declineTour: return leaveTour()
    case .goHome: return goHome()
    case .showActions:
      actions = ActionList(below: moment, keymap: keymap)
    case .closeActions:
      actions = nil
    case .runAction:
      let chosen = actions?.chosen
      actions = nil
      return chosen.map { perform($0) } ?? []
    case .chooseTheme: return [.listThemes]
    case .keepTheme: return keepTheme()
    case .closeThemes: return closeThemes()
    case .leave: return leave()
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .switchMouse: return [.switchMouse]
    case .quit: return (meeting == nil ? [] : [.close]) + [.quit]
    }
    return []
  }

  mutating func goHome() -> [Effect] {
    if let meeting { home.come(from: meeting.id) }
    meeting = nil
    actions = nil
    card = nil
    viewers = 0
    prefersLeaderView = nil
    forgetWaiting()
    return [.close, .listConversations]
  }

  /// Home first, and out of the program from there; nothing has to be asked, since all is kept.
  private mutating func leave() -> [Effect] {
    if themes != nil { return closeThemes() }
    actions = nil
    guard meeting != nil else { return [.quit] }
    return goHome()
  }
}

// MARK: - In a conversation

extension Program {
  private mutating func performInMeeting(_ command: Command) -> [Effect] {
    guard let meeting else { return [] }
    switch command {
    case .answer: return answer(in: meeting)
    case .choose: return choose(in: meeting)
    case .goBack: return self.meeting?.ask(.goBack) ?? []
    case .dropAction: return self.meeting?.ask(.dropAction) ?? []
    case .pause: return self.meeting?.ask(.pause) ?? []
    case .resume: return self.meeting?.ask(.resume) ?? []
    case .adjourn:
      self.meeting?.clearNotices()
      self.meeting?.focus = .ladder
      self.meeting?.adjourning = TextField(isMultiline: false, limit: 100)
    case .adjournToDay: return adjourn(in: meeting)
    case .keepGoing:
      self.meeting?.clearNotices()
      self.meeting?.adjourning = nil
    case .note: self.meeting?.showsNote.toggle()
    case .wordQuestion: self.meeting?.beginWording()
    case .putQuestion: return self.meeting?.putQuestion() ?? []
    case .dropQuestion: self.meeting?.dropQuestion()
    case .newLine: return edit(.insertLineEnd)
    case .undo: return edit(.undo)
    case .redo: return edit(.redo)
    case .recall: return self.meeting?.recall() ?? []
    default:
      break
    }
    return []
  }

  private mutating func answer(in meeting: Meeting) -> [Effect] {
    // Somebody who types “yes” to words that wait to be confirmed means that choice.
    if let choice = meeting.choiceOfEmptyField,
      meeting.field.isEmpty || choice.isMeant(by: PlainLine.of(meeting.field.text))
    {
      return self.meeting?.ask(.choose(choice)) ?? []
    }
    return meeting.isAsRefused ? [] : reply(meeting.field.text, in: meeting)
  }

  private mutating func choose(in meeting: Meeting) -> [Effect] {
    // Words that begin no choice are refused, rather than taken for the marked one.
    guard let row = meeting.marked else { return reply(meeting.field.text, in: meeting) }
    guard meeting.rows.indices.contains(row) else { return [] }
    return self.meeting?.ask(.choose(meeting.rows[row])) ?? []
  }

  private mutating func adjourn(in meeting: Meeting) -> [Effect] {
    guard case .day(let day)? = meeting.adjourningMoment else {
      self.meeting?.leaderNotice = LeaderNotice(Refusal.notADay.words)
      return []
    }
    return self.meeting?.ask(.adjourn(to: day)) ?? []
  }

  private mutating func edit(_ command: FieldCommand) -> [Effect] {
    if meeting?.stage == .wording {
      meeting?.word { _ = $0.perform(command) }
      return []
    }
    if meeting?.stage == .naming {
      _ = meeting?.adjourning?.perform(command)
      return []
    }
    return meeting?.edit { _ = $0.perform(command) } ?? []
  }
}

// MARK: - Moving about

extension Program {
  private mutating func performMove(_ command: Command) -> [Effect] {
    let page = max(1, size.rows / 2)
    if actions != nil {
      actions?.move(by: command.rows(page: page))
      return []
    }
    if themes != nil { return moveTheme(by: command.rows(page: page)) }
    guard let meeting else {
      home.move(by: command.rows(page: page))
      return []
    }
    switch command {
    case .toField: self.meeting?.focus(.ladder)
    case .leaveField: self.meeting?.isAtQuestion = false
    case .nextPane: self.meeting?.focus(meeting.focus.next)
    case .previousPane: self.meeting?.focus(meeting.focus.previous)
    case .paneLeft: look(beside: meeting.focus, by: -1)
    case .paneRight: look(beside: meeting.focus, by: 1)
    case .up, .down, .pageUp, .pageDown: return move(command, in: meeting)
    default:
      break
    }
    return []
  }

  private mutating func look(beside pane: Pane, by step: Int) {
    guard let meeting else { return }
    let other = scene(of: meeting).pane(beside: pane, by: step)
    self.meeting?.look(at: other)
  }

  private mutating func move(_ command: Command, in meeting: Meeting) -> [Effect] {
    let isPage = command == .pageUp || command == .pageDown
    if meeting.stage == .choosing, !isPage {
      return self.meeting?.mark(by: command.rows(page: 1)) ?? []
    }
    let rows = command.rows(page: max(1, size.rows - 6))
    let scene = scene(of: meeting)
    self.meeting?.scroll(meeting.focus, by: rows, limit: scene)
    return []
  }
}

extension Command {
  /// How many rows it moves; 0 for what does not move.
  fileprivate func rows(page: Int) -> Int {
    switch self {
    case .up: -1
    case .down: 1
    case .pageUp: -page
    case .pageDown: page
    default:
      0
    }
  }
}
