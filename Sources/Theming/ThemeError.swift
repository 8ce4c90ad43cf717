/// Why a theme cannot be used.
public enum ThemeError: Error, Hashable, Sendable {
  /// No theme has this name.
  case unknownTheme(String, known: [String])
  /// The file cannot be read.
  case unreadable(file: String)
  /// The file is larger than any scheme.
  case tooLarge(file: String)
  /// The file is not YAML.
  case notYAML(file: String, line: Int?, problem: String)
  /// The file is YAML, but no list of keys and values; without a line, there is nothing in it.
  case notAScheme(file: String, line: Int?)
  /// The scheme is for another system than base16 or base24.
  case otherSystem(file: String, line: Int?, system: String)
  /// A key that every scheme has is missing, or has no text.
  case missing(file: String, line: Int?, key: String)
  /// Colours are missing.
  case missingColors(file: String, line: Int?, slots: [Base16Slot])
  /// A colour is not written with six hexadecimal digits.
  case badColor(file: String, line: Int?, slot: Base16Slot, found: String)
}
