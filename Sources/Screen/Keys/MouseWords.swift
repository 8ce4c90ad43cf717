/// What is said when the mouse is switched.
enum MouseWords {
  /// How it is now, and the way back.
  ///
  /// - Parameters:
  ///   - isOn: Whether clicks come in.
  ///   - key: The key that switches it; nil where the list of actions has it alone.
  /// - Returns: One sentence or two, short enough for the foot.
  static func now(isOn: Bool, key: String?) -> String {
    guard !isOn else { return "The mouse is on: click and scroll. Shift selects text." }
    return "The mouse is off: the terminal selects text. On again: \(key ?? "^P, “mouse”")."
  }
}
