/// Whether the mouse is used where nobody has said so.
enum MouseDefault {
  /// It is, but in GNU screen: while the mouse is on, that holds an Esc back until the next key.
  static func isOn(in environment: [String: String]) -> Bool { environment["STY"] == nil }
}
