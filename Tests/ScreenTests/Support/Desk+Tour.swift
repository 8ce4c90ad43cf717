import Assessment
import Canvas
import Conversation

@testable import Screen

/// Something that somebody on the tour does.
enum TourDeed: CaseIterable {
  case enter, nonAnswer, action, day, pane, card, actions, escape, own, fold, back, curtain, pause,
    empty, leaderView, topic

  /// The keys of it; words are pasted, so that a walk takes no longer than it must.
  var input: [InputEvent] {
    switch self {
    case .enter: [.key(KeyPress(.enter))]
    case .nonAnswer: said("I just have to work harder")
    case .action: said("I'll sit down with Sam and go through the nine checks")
    case .day: said("I'll call Sam on Tuesday")
    case .pane: [.key(KeyPress(.tab))]
    case .card: [.key(KeyPress(.function(2)))]
    case .actions: [.key(.control("p"))]
    case .escape: [.key(KeyPress(.escape))]
    case .own: [.key(KeyPress(.character("o")))]
    case .fold: said("Why don't you just call Sam?")
    case .back: [.key(.control("o"))]
    case .curtain: [.key(KeyPress(.function(9)))]
    case .empty: [.key(.control("e")), .key(.control("u"))]
    case .topic: said("the nine checks that were skipped on Friday")
    case .leaderView: [.key(KeyPress(.character("v")))]
    case .pause: [.key(KeyPress(.character("p")))]
    }
  }

  private func said(_ words: String) -> [InputEvent] {
    [.key(.control("e")), .key(.control("u")), .paste(words), .key(KeyPress(.enter))]
  }
}

extension Desk {
  /// On the guided tour, at its start.
  static func onTour(columns: Int = 120, rows: Int = 33) -> Desk {
    var desk = Desk(columns: columns, rows: rows, assessor: Assessor(), offersTour: true)
    desk.press(.enter)
    return desk
  }

  /// Does things one after the other.
  mutating func does(_ deeds: TourDeed...) { does(deeds) }

  /// Does things one after the other.
  mutating func does(_ deeds: [TourDeed]) {
    for input in deeds.flatMap(\.input) { send(.input(input)) }
  }

  /// The step that the tour asks for; nil when nothing is left.
  var step: TourStep? { program.meeting?.tour?.step }

  /// What the tour says.
  var line: TourLine? {
    program.meeting.map { TourLine($0, stage: program.stage, step: $0.tour?.step) }
  }

  /// Whether anything of a tour was asked to be kept.
  var askedToKeep: Bool {
    effects.contains { effect in
      switch effect {
      case .record, .keepDraft, .eraseDraft, .close, .begin, .open: true
      case .listConversations, .rehearse, .suspend, .repaint, .listThemes, .showTheme, .keepTheme,
        .prepareTour, .switchMouse, .rememberTourOffer, .quit:
        false
      }
    }
  }
}

/// Somebody who does what the tour says.
enum TourFollower {
  /// What they do at a line.
  static func deeds(at line: TourLine) -> [TourDeed] {
    switch line {
    case .sayScript, .writeScript, .seePaper, .confirmSaid, .confirmInFull, .goOn, .backToField:
      [.enter]
    case .giveNonAnswer: [.nonAnswer]
    case .goOnClimbing: [.topic, .action]
    case .sayAgain: [.action, .topic, .day]
    case .sayWhatIsDone, .answer, .partOne: [.action]
    case .privateStop: [.enter]
    case .nameDay: [.day]
    case .lookAtChecklist: [.pane]
    case .showCard: [.card]
    case .listActions, .listActionsFromCard: [.actions]
    case .leaveField, .closeList, .closeCard, .liftCurtain: [.escape]
    case .wordQuestion: [.own]
    case .giveAway: [.fold]
    case .emptyCopy, .emptyAnswer, .emptyChoice: [.empty, .enter]
    case .heardFold: [.escape]
    case .farewell: []
    }
  }
}
