import Assessment
import Canvas
import Conversation
import Ladder
import Language

/// The open conversation as the screen has it: the conversation itself, the words being typed, and
/// where the eye is.
struct Meeting: Sendable {
  /// Its number in the journal.
  let id: ConversationEntry.ID
  /// What its decisions use.
  let surroundings: Surroundings
  /// Whether it can only be looked at.
  let isReadOnly: Bool
  /// The conversation as far as it has been kept.
  private(set) var state: ConversationState
  /// What is asked now; nil once it is over.
  private(set) var prompt: Prompt?
  /// The reading of the words in the field, where they are judged.
  private(set) var reading: Judgement?
  /// An event that has been handed to the journal and is not kept yet.
  private(set) var pending: Event?
  /// How many minutes it took in earlier sittings.
  let minutesBefore: Int
  /// How long it has taken, as it is shown.
  private(set) var time = RoomTime()
  /// Whether seconds of quiet are shown.
  let showsQuiet: Bool
  /// How many seconds nobody has said anything since the question was asked.
  var quiet = 0
  /// The words being typed.
  private(set) var field: TextField
  /// Whether the words in the field have had their answer, so that typing starts anew.
  private(set) var startsAnew = false
  /// Whether the words in the field are as they were refused, so that giving them once more would
  /// only record them twice.
  private(set) var isAsRefused = false
  /// Whether the words in the field left something open, so that typing goes on from them.
  var goesOn: Bool {
    !startsAnew && state.phase.tries.last.map { field.text.hasPrefix($0.words) } ?? false
  }
  /// The words left behind by going back, by the place of their question.
  private var left: [FieldPlace: LeftWords] = [:]
  /// The words sent or left last, for an empty field.
  private(set) var lastWords: String?
  /// The day being typed to adjourn to; nil while nobody adjourns.
  var adjourning: TextField?
  /// What stopped the conversation, for the leader alone; nil while it goes on.
  var stop: PrivateStop?
  /// Whether the conversation was stopped before, in this sitting.
  var hasStopped = false
  /// What the leader has looked at and gone on from.
  var passedTopics: Set<SensitiveTopic> = []
  /// The leader's own question being typed; nil while the playbook's stands.
  var wording: OwnQuestion?
  /// The own question that was left unasked, for when the leader comes back to it.
  var unasked: OwnQuestion?
  /// The row of the choice that the arrows have marked.
  var selected = 0
  /// Whether the leader's note is shown.
  var showsNote = false
  /// What everybody should know of what was just said or chosen.
  private(set) var roomNotice: RoomNotice?
  /// What the leader alone should know.
  var leaderNotice: LeaderNotice?
  /// How far the guided tour has come; nil in a conversation that is somebody's own.
  var tour: Tour?
  /// Which pane has the focus.
  var focus = Pane.ladder
  /// Whether keys go to the question, rather than being commands.
  var isAtQuestion = true
  /// The pane last looked at beside the ladder in this turn, where only two fit.
  var tab: Pane?
  /// How many rows each pane is scrolled down, or for the ladder away from the question.
  var scroll: [Pane: Int] = [:]

  init(_ opened: OpenedConversation, showsQuiet: Bool = true) {
    self.showsQuiet = showsQuiet
    id = opened.id
    surroundings = opened.surroundings
    isReadOnly = opened.isReadOnly
    minutesBefore = opened.minutesBefore
    state = opened.state
    prompt = opened.state.prompt(
      from: opened.surroundings.playbook, today: opened.surroundings.today)
    field = TextField(opened.draft.isEmpty ? prompt?.kept ?? "" : opened.draft)
    if let last = state.phase.tries.last, last.words == opened.draft.withoutEndBlanks {
      startsAnew = last.isSpent
      isAsRefused = state.ownQuestion == nil
    }
    read()
  }

  /// The day it is.
  var today: Day { surroundings.today }

  /// The playbook of the conversation.
  var playbook: Playbook { surroundings.playbook }

  /// What the keys mean here.
  var stage: Stage {
    if state.phase.isOver { return .ended }
    if isReadOnly { return .looking }
    if let stop { return stop.isOpen ? .stopped : .hushed }
    if adjourning != nil { return .naming }
    if wording != nil { return .wording }
    if state.running != .running { return .resting }
    guard isAtQuestion else { return .browsing }
    return takesWords ? .typing : .choosing
  }

  /// Whether the question takes words.
  var takesWords: Bool { prompt?.takesWords ?? false }

  /// The choices that are rows of their own: those of a question that takes no words.
  var rows: [Choice] { takesWords ? [] : prompt?.choices ?? [] }

  /// The choice that Enter on an empty field takes, where the question takes words as well.
  var choiceOfEmptyField: Choice? { takesWords ? prompt?.choices.first : nil }

  /// Whether the leader is alone with the program, so that notes are no secret.
  var isLeaderAlone: Bool {
    switch state.phase {
    case .table, .baseline, .readiness, .ready: true
    case .agreeing, .script, .lastTime, .ladder, .readBack, .signing, .correcting, .closing,
      .ended:
      false
    }
  }

  /// Takes back what was said about what is over.
  mutating func clearNotices() {
    roomNotice = nil
    leaderNotice = nil
  }

  /// Shows how long it has taken.
  mutating func show(_ time: RoomTime) { self.time = time }
}

// MARK: - The field

extension Meeting {
  /// What the journal is asked to keep of the words being typed: nothing of words that have
  /// stopped the conversation, unless the leader has gone on from them.
  private var draftToKeep: Effect {
    let isWithheld = hasStopped && PrivateStop(field.text, after: passedTopics) != nil
    return .keepDraft(isWithheld ? "" : field.text)
  }

  /// Changes the field, and reads its words anew when they changed.
  ///
  /// - Returns: What the world has to keep.
  mutating func edit(_ change: (inout TextField) -> Void) -> [Effect] {
    let before = field.characters
    startsAnew = false
    change(&field)
    guard field.characters != before else { return [] }
    isAsRefused = false
    clearNotices()
    quiet = 0
    read()
    return [draftToKeep]
  }

  /// Takes a key that is the field's, in so many columns.
  mutating func take(_ press: KeyPress, columns: Int) -> [Effect] {
    guard !typesPutSpace(press) else { return [] }
    let clearsFirst = startsAnew && press.typed != nil
    let closesUp = closesUp(press)
    return edit { field in
      if clearsFirst { field.replaceAll(with: "") }
      if closesUp { field.deleteBackward() }
      _ = field.handle(press, columns: columns)
    }
  }

  /// Puts pasted text into the field.
  mutating func paste(_ text: String) -> [Effect] {
    let clearsFirst = startsAnew
    return edit { field in
      if clearsFirst { field.replaceAll(with: "") }
      field.insert(paste: text)
    }
  }

  /// Puts the words said before into the field, where it is empty.
  mutating func recall() -> [Effect] {
    guard field.isEmpty, let words = prompt?.shown?.words ?? lastWords else { return [] }
    return edit { $0.replaceAll(with: words) }
  }

  private mutating func read() {
    guard let rung = prompt?.rung, !field.isEmpty else {
      reading = nil
      return
    }
    reading = surroundings.assessor.assess(
      field.text, at: rung, today: today,
      context: state.answerContext(from: playbook, today: today))
  }
}

// MARK: - Asking and keeping

extension Meeting {
  /// Asks the conversation for something; what comes of it is shown once it is kept.
  mutating func ask(_ request: Request) -> [Effect] {
    guard pending == nil, !isReadOnly else { return [] }
    switch state.decide(request, given: surroundings) {
    case .success(let event):
      pending = event
      clearNotices()
      return [.record(event)]
    case .failure(let refusal):
      clearNotices()
      if request.isBeforeAll {
        roomNotice = RoomNotice(refusal)
      } else {
        leaderNotice = LeaderNotice(refusal.words)
      }
      if case .reply = request { startsAnew = refusal.spendsWords && !field.isEmpty }
      return []
    }
  }

  /// The event handed over is kept: from now on it is shown.
  mutating func keep() -> [Effect] {
    guard let event = pending else { return [] }
    pending = nil
    let place = FieldPlace(state.phase)
    guard state.apply(event) else {
      leaderNotice = LeaderNotice(
        "This answer was kept but does not fit. Leave with ^C and open it again.")
      return []
    }
    if FieldPlace(state.phase) != place { left[place] = leftWords(by: event) }
    // The actions behind it have other places now.
    if case .actionDropped = event { left = [:] }
    prompt = state.prompt(from: playbook, today: today)
    adjourning = nil
    wording = nil
    if case .asked = event { unasked = nil }
    settleField(after: event)
    if let notice = event.leaderNotice { leaderNotice = notice }
    // An event takes the draft's place in the journal, so what is still being typed is kept anew.
    return [draftToKeep]
  }

  /// The event handed over could not be kept: everything stays as it was.
  mutating func fail(_ sentence: String) {
    pending = nil
    leaderNotice = LeaderNotice(sentence)
  }

  private mutating func settleField(after event: Event) {
    if case .asked = event {
      focus(.ladder)
      // To another question the same words are another answer.
      isAsRefused = false
    }
    quiet = 0
    guard !isAtRest(event) else { return read() }
    isAsRefused = event.isTriedAgain
    selected = 0
    scroll[.ladder] = nil
    isAtQuestion = true
    focus = .ladder
    tab = nil
    showsNote = false
    if !field.isEmpty { lastWords = field.text }
    if event.isTriedAgain {
      field.moveToEnd()
      startsAnew = state.phase.tries.last?.isSpent ?? false
      // What is missing can be typed on at once.
      if !startsAnew, field.text.last?.isWhitespace == false { field.insert(paste: " ") }
    } else {
      fillField(after: event)
    }
    read()
  }

  /// Puts into the field what was left or filled in at its question before.
  private mutating func fillField(after event: Event) {
    let left = left[FieldPlace(state.phase)]
    let words = left?.words ?? prompt?.kept ?? ""
    // What was being typed can be had back with undo.
    if case .wentBack = event { field.replaceAll(with: words) } else { field = TextField(words) }
    startsAnew = left?.startsAnew ?? false
  }

  private func isAtRest(_ event: Event) -> Bool {
    switch event {
    case .asked, .paused, .resumed, .adjourned: true
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptCopyRefused, .scriptTyped,
      .scriptPutOnPaper, .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead,
      .answered, .confirmed, .anotherWanted, .actionDropped, .planFinished, .saidBack, .signed,
      .ruleAnswered,
      .ruleConfirmed, .checkInNamed, .checkInConfirmed, .wentBack:
      false
    }
  }
}

extension Judgement {
  /// Whether the next answer begins anew, rather than adding what was missing.
  ///
  /// Nothing is lost by it: the words come back with undo, and any key that edits keeps them.
  fileprivate var isSpent: Bool {
    switch verdict {
    case .tactical, .nebulous(.incomplete, _): false
    case .nebulous: true
    }
  }
}

extension Event {
  /// What the leader should know of what comes of it.
  fileprivate var leaderNotice: LeaderNotice? {
    guard case .actionDropped(let index) = self else { return nil }
    return LeaderNotice("Action \(index + 1) is dropped. Going back a rung has it again.")
  }

  /// Whether the same question stands again and the words stay to be worked on.
  fileprivate var isTriedAgain: Bool {
    switch self {
    case .answered(_, let judgement, _), .ruleAnswered(let judgement):
      if case .nebulous = judgement.verdict { true } else { false }
    case .scriptCopyRefused: true
    case .saidBack(_, let missing): !missing.isEmpty
    case .began, .tableFilled, .baselineAnswered, .newTargetSet, .newDueSet, .newTargetAnswered,
      .readinessChosen, .partTwoBegan, .notReady, .scriptSaid, .scriptTyped, .scriptPutOnPaper,
      .paperSeen, .lastTimeMarked, .lastTimeExplained, .lastRuleRead, .confirmed, .anotherWanted,
      .actionDropped,
      .planFinished, .signed, .ruleConfirmed, .checkInNamed, .checkInConfirmed, .asked, .wentBack,
      .paused,
      .resumed, .adjourned:
      false
    }
  }
}
