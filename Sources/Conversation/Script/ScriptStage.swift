/// How far the opening script has come.
public enum ScriptStage: Hashable, Sendable {
  /// The leader is about to say it aloud.
  case toSay
  /// The person writes it down; the sentences, from 0, that the last copy lacked.
  case toWrite(missing: [Int])
  /// The person says it stands on paper; the leader has to have seen it.
  case onPaperToSee
}
