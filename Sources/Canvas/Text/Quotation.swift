/// A text from a file, as a message may quote it.
public enum Quotation {
  private static let longest = 200

  /// The text on one line, short, without control characters.
  public static func of(_ text: String) -> String {
    let clean = text.unicodeScalars.map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: String(scalar)
      }
    }.joined()
    return clean.count <= longest ? clean : clean.prefix(longest - 1) + "…"
  }
}
