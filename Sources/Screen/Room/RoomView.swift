/// What everybody in the room sees, and nothing else.
///
/// The room's screen is drawn from this value alone, here and in a second terminal. It has no place
/// for what is the leader's: no cue, no count of folds, no question in preparation, no safety note.
/// So no mistake in drawing can show one.
public enum RoomView: Codable, Hashable, Sendable {
  /// Nobody talks yet: the leader is at home, or alone with Part 1.
  case waiting
  /// The curtain is down.
  case curtain
  /// The conversation.
  case meeting(RoomMeeting)
}

/// A conversation as everybody sees it.
public struct RoomMeeting: Codable, Hashable, Sendable {
  /// Who and which number.
  var subject: RoomSubject
  /// That it rests, or can only be looked at.
  var standing: [String]
  /// How long it has taken.
  var time: RoomTime
  /// The opening script, and last time.
  var script: RoomScript
  /// The rungs and the question.
  var ladder: RoomLadder
  /// What has come of it.
  var checklist: RoomChecklist
  /// Whose turn it is to type; nil where nobody's is.
  var turn: String?
  /// What stands alone on the screen in large letters; nil where the panes are shown.
  var card: String?
}

/// Who a conversation is with, and about which number.
enum RoomSubject: Codable, Hashable, Sendable {
  /// As far as it has been filled in.
  case draft(String)
  /// Both are known.
  case number(RoomNumber)
}

/// A person's number in the words of the screen.
struct RoomNumber: Codable, Hashable, Sendable {
  /// The person's whole name.
  let person: String
  /// What they are called.
  let firstName: String
  /// The number's name.
  let name: String
  /// Where it stands: "42 of 60".
  let numbers: String
  /// The day by which it is due, in short.
  let due: String
  /// On track or off track, in words.
  let track: String
  /// Which of the two.
  let isOnTrack: Bool
}

/// How long a conversation has taken, and may take.
struct RoomTime: Codable, Hashable, Sendable {
  /// The minutes so far.
  var minutes = 0
  /// The minutes that were planned; nil where none were.
  var budget: Int?
}
