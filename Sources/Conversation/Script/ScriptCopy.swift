/// How the opening script was written down.
public enum ScriptCopy: Hashable, Sendable, Codable {
  /// Typed into the program, in these words.
  case typed(String)
  /// On paper, which both confirmed.
  case onPaper
}
