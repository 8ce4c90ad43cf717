import Assessment
import Canvas
import Conversation
import Ladder
import Language

/// What only the leader sees, while the room looks at a screen of its own.
struct LeaderView: Hashable, Sendable {
  /// What stopped the conversation.
  let stop: PrivateStop?
  /// The words that did.
  let stopped: String?
  /// What to ask aloud now.
  let ask: String?
  /// The script, while it has to be said or written.
  let script: String?
  /// What could be asked after it.
  let then: [String]
  /// What to be reminded of, that of the moment first.
  let cues: [String]
  /// How long nobody has said anything; nil while that is not counted.
  let silence: Silence?
  /// What the last words left open.
  let missing: [String]
  /// How many answers at this rung have left something open.
  let tries: Int
  /// How often an answer has been given away.
  let folds: Int
  /// What was agreed last time.
  let lastTime: RoomLastTime?
  /// Something that the leader should know, where no words of theirs are being typed.
  let notice: LeaderNotice?
  /// Words that the leader is typing.
  let input: LeaderInput?
  /// What the room's screen shows.
  let roomShows: RoomShows

  /// The leader's view of a conversation.
  ///
  /// - Parameters:
  ///   - meeting: The conversation.
  ///   - room: What everybody sees of it.
  ///   - roomShows: What the room's screen shows.
  init(_ meeting: Meeting, room: RoomMeeting, roomShows: RoomShows) {
    let prompt = meeting.prompt
    stop = meeting.stop
    stopped = meeting.stop.map { _ in meeting.field.text }
    ask = meeting.state.ownQuestion ?? prompt?.followUp ?? prompt?.question
    script = meeting.scriptToDo
    then = Array(meeting.state.followUpsToCome(from: meeting.playbook).prefix(2))
    cues = prompt?.cues ?? []
    silence = meeting.silence
    missing = meeting.missing
    tries = meeting.state.phase.tries.count
    folds = meeting.state.folds
    lastTime = room.script.lastTime
    input = LeaderInput(meeting)
    notice = input == nil ? meeting.leaderNotice : nil
    self.roomShows = roomShows
  }
}

/// The quiet after a question, as a bar that fills.
struct Silence: Hashable, Sendable {
  /// How many seconds it has lasted.
  let seconds: Int

  /// After so many seconds the bar is full, and nothing is counted any more.
  static let longest = 12
}

extension Meeting {
  /// What the words being typed, or else the last answer, leave open, in the words of the room.
  fileprivate var missing: [String] {
    guard let judgement = reading ?? state.phase.tries.last else { return [] }
    guard case .nebulous(_, let missing) = judgement.verdict else { return [] }
    return missing.map { $0.roomName(at: judgement.rung) }
  }
}
