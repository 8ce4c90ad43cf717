import Assessment
import Canvas
import Conversation
import Language

/// What the leader adds to the room's screen where there is only one: a note that was asked for,
/// and words that only they type.
///
/// It is a type of its own so that the room's screen can be drawn without it.
struct LeaderAside: Hashable, Sendable {
  /// The private reminder; nil while it is not shown.
  var note: LeaderNote?
  /// The words being typed in the question's place; nil while the person's field stands there.
  var input: LeaderInput?
  /// The quiet since the question; nil before it is felt.
  var silence: Silence?
  /// Something the leader should know, where no words of theirs are being typed.
  var notice: LeaderNotice?
}

/// A private reminder.
struct LeaderNote: Hashable, Sendable {
  /// The reminders, that of the moment first.
  let cues: [String]
  /// How often an answer has been given away so far.
  let folds: Int
  /// Whether it was asked for, so that it goes after other things when room is scarce.
  let isAskedFor: Bool
}

/// Words that the leader types in the question's place.
struct LeaderInput: Hashable, Sendable {
  /// What is typed there.
  let title: String
  /// Who types, where it is worth saying.
  let turn: String?
  /// The words.
  let field: TextField
  /// What the words are.
  let role: Role
  /// Phrases that want a second look, as ranges in UTF-8 bytes.
  var marks: [Range<Int>] = []
  /// The date that they come to, in full.
  var inFull: String?
  /// Something the leader should know.
  var notice: LeaderNotice?
}

extension LeaderAside {
  /// What the leader adds to the screen of a conversation.
  init(_ meeting: Meeting) {
    note = meeting.showsNote || meeting.isLeaderAlone ? LeaderNote(meeting) : nil
    input = LeaderInput(meeting)
    silence = meeting.silence.flatMap { $0.seconds > 0 ? $0 : nil }
    notice = input == nil ? meeting.leaderNotice : nil
  }
}

extension LeaderNote {
  /// The reminder of the moment; nil where there is none.
  init?(_ meeting: Meeting) {
    guard let cues = meeting.prompt?.cues, !cues.isEmpty else { return nil }
    self.cues = cues
    folds = meeting.state.folds
    isAskedFor = meeting.showsNote
  }
}

extension LeaderInput {
  init?(_ meeting: Meeting) {
    if let adjourning = meeting.adjourning {
      self.init(title: "Adjourn to which day?", turn: nil, field: adjourning, role: .answer)
      if case .day(let day)? = meeting.adjourningMoment {
        let distance = day.distance(from: meeting.today).map { ", \($0)" } ?? ""
        inFull = day.full + distance
      }
    } else if let own = meeting.wording {
      self.init(
        title: "Your own question", turn: "The leader types", field: own.field, role: .question)
      marks = own.hearing.map { [$0.words] } ?? []
    } else {
      return nil
    }
    notice = meeting.leaderNotice
  }
}
