/// Text from people as one line that is safe to print.
///
/// Control characters could steer the terminal, and directional overrides could make a line read
/// as something it is not; both are left out. Line ends and tabs become a space.
public enum PlainLine {
  /// The text in one line, without control characters and directional overrides.
  public static func of(_ text: some StringProtocol) -> String {
    var line = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if isSpacing(scalar) {
        isGap = true
      } else if isPrintable(scalar) {
        if isGap, !line.isEmpty { line.append(" ") }
        isGap = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// The text's lines, each one safe to print.
  public static func lines(of text: some StringProtocol) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { of($0) }
  }

  private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The marks and overrides that reorder a line, and the tags that nobody sees.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xE0000...0xE007F: false
    default: scalar.properties.generalCategory != .control
    }
  }
}
