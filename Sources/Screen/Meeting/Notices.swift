import Conversation

/// Something that everybody in the room should know: why what was said or chosen does not stand.
///
/// It can be made of a refusal alone, so that nothing that is the leader's can become one.
struct RoomNotice: Hashable, Sendable {
  /// The sentence.
  let words: String

  /// What the room is told of a refusal.
  init(_ refusal: Refusal) {
    words = refusal.words
  }
}

extension RoomNotice: Codable {
  /// Reads a notice as it was sent to another screen of the room.
  init(from decoder: any Decoder) throws {
    words = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes a notice as it is sent to another screen of the room: the sentence alone.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(words)
  }
}

/// Something that is for the leader alone: what came of a command of theirs, or what is wrong with
/// the program's files.
struct LeaderNotice: Hashable, Sendable {
  /// The sentence.
  let words: String

  /// A sentence for the leader.
  init(_ words: String) {
    self.words = words
  }
}

extension Request {
  /// Whether it is said or chosen before everybody, rather than a command of the leader's.
  var isBeforeAll: Bool {
    switch self {
    case .reply, .choose: true
    case .dropAction, .goBack, .pause, .resume, .adjourn, .ask: false
    }
  }
}
