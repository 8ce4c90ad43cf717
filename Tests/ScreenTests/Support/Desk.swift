import Assessment
import Canvas
import Conversation
import Language
import Playbooks

@testable import Screen

let monday = Day(iso: "2026-11-23")!
let builtIn = try! PlaybookLibrary().playbook(named: PlaybookLibrary.builtIn)

/// A program at work: keys go in, and the journal is played by hand or at once.
struct Desk {
  var program: Program
  /// Everything asked of the world, in order.
  private(set) var effects: [Effect] = []
  /// The events kept, in order.
  private(set) var kept: [Event] = []
  /// Whether the journal answers at once.
  var isJournalQuick = true
  private let world: Surroundings

  init(
    columns: Int = 120, rows: Int = 36, assessor: any Assessing = MarkedAssessor(),
    lastTimes: [LastTime] = [], timing: Timing = Timing(), offersTour: Bool = false
  ) {
    program = Program(size: Size(columns: columns, rows: rows), today: monday, timing: timing)
    world = Surroundings(
      playbook: builtIn, assessor: assessor, today: monday, lastTimes: lastTimes)
    perform(program.start(offersTour: offersTour))
  }

  /// What the screen shows, as text.
  var text: String { program.frame().text }

  /// The conversation under way.
  var state: ConversationState? { program.meeting?.state }

  /// Types words, one key each.
  mutating func type(_ words: String) {
    for character in words { press(.character(character)) }
  }

  /// Types words and gives them as an answer.
  mutating func say(_ replies: String...) {
    for reply in replies {
      // A field that still holds words is cleared, as a person would.
      press(.character("e"), .control)
      for _ in 0..<40 where program.meeting?.field.isEmpty == false {
        press(.character("u"), .control)
      }
      type(reply)
      press(.enter)
    }
  }

  /// Chooses by typing words or letters.
  mutating func choose(_ words: String...) {
    for words in words {
      type(words)
      press(.enter)
    }
  }

  mutating func press(_ key: Key, _ modifiers: Modifiers = []) {
    send(.input(.key(KeyPress(key, modifiers))))
  }

  mutating func send(_ event: ScreenEvent) {
    perform(program.handle(event))
  }

  mutating func resize(columns: Int, rows: Int) {
    send(.resized(Size(columns: columns, rows: rows)))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      self.effects.append(effect)
      switch effect {
      case .begin(let person):
        kept = [.began(playbook: builtIn.id, person: person)]
        open(ConversationState(playbook: builtIn.id, person: person))
      case .record(let event):
        guard isJournalQuick else { continue }
        kept.append(event)
        send(.recorded)
      case .listThemes:
        send(.themes(["brass-dark", "brass-light", "projector"], current: nil))
      case .prepareTour:
        send(.tourPrepared(world))
      case .listConversations:
        send(.listed(ConversationList()))
      case .open, .keepDraft, .eraseDraft, .close, .suspend, .repaint, .quit, .showTheme,
        .keepTheme,
        .rehearse, .switchMouse, .rememberTourOffer:
        break
      }
    }
  }

  /// Opens a conversation as the journal would.
  mutating func open(
    _ state: ConversationState, draft: String = "", isReadOnly: Bool = false,
    minutesBefore: Int = 0
  ) {
    send(
      .opened(
        OpenedConversation(
          id: 12, state: state, surroundings: world, draft: draft, isReadOnly: isReadOnly,
          minutesBefore: minutesBefore)))
    send(.minutesElapsed(12))
  }
}

// MARK: - Stories

extension Desk {
  /// Part 1, with Dana's 42 of 60.
  mutating func putNumberOnTable() {
    press(.character("n"))
    say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    choose("y", "y", "y", "h", "y")
  }

  /// Part 1 and the opening script, to the foot of the ladder.
  mutating func comeToLadder() {
    putNumberOnTable()
    press(.enter)
    press(.enter)
    press(.enter)
  }

  /// To the first action.
  mutating func comeToAction() {
    comeToLadder()
    say("42 of 60 booked demos", "9 of 12 demos last week were no-shows")
  }

  /// An action with others and all of its parts.
  mutating func comeToSecondAction() {
    comeToAction()
    say("I’ll sit down with Sam and Lee and go through the nine no-shows")
    press(.enter)
    press(.enter)
    say("I’ll pull the call recordings for the nine on Tuesday")
    press(.enter)
    say("Wednesday at 9")
    press(.enter)
    say("9 notes in the CRM", "about 6")
  }

  /// Everything climbed and covered.
  mutating func cover() {
    comeToSecondAction()
    say("I’ll re-call 35 cold trials")
    say("I’ll pull the trials list on Tuesday")
    press(.enter)
    say("Wednesday at 8")
    press(.enter)
    say("9 notes in the CRM", "another 12")
  }

  /// The plan signed.
  mutating func sign() {
    cover()
    press(.enter)
    say("I sit down with Sam and Lee, and I re-call the cold trials", "Dana Reyes")
  }

  /// To the end.
  mutating func close() {
    sign()
    say("When I see two no-shows in a week I’ll call her the same day", "Wednesday")
    press(.enter)
  }
}
