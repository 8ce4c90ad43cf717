import Language

/// Text from people as Markdown that shows exactly that text.
enum MarkdownText {
  /// In one line.
  static func line(_ text: some StringProtocol) -> String { escaped(PlainLine.of(text)) }

  /// With its line ends kept as hard breaks; continuations are indented so far.
  static func block(_ text: some StringProtocol, indent: Int = 0) -> String {
    lines(text).joined(separator: "\\\n" + String(repeating: " ", count: indent))
  }

  /// As a quotation, its line ends kept.
  static func quote(_ text: some StringProtocol) -> String {
    "> " + lines(text).joined(separator: "\\\n> ")
  }

  private static func lines(_ text: some StringProtocol) -> [String] {
    PlainLine.lines(of: text).filter { !$0.isEmpty }.map { escaped($0) }
  }

  private static func escaped(_ line: String) -> String {
    var result = leadingEscape(of: line)
    let rest = line.dropFirst(result.isEmpty ? 0 : result.filter { $0 != "\\" }.count)
    for character in rest {
      if special.contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// What has a meaning anywhere in a line.
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&",
  ]

  /// What has a meaning at the start of a line, made harmless: a heading, a list, an underline.
  private static func leadingEscape(of line: String) -> String {
    guard let first = line.first else { return "" }
    if "#+-=".contains(first) { return "\\" + String(first) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, ".)".contains(mark) else {
      return ""
    }
    return digits + "\\" + String(mark)
  }
}
