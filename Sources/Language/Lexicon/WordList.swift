/// Cuts the lists of the lexicon into words and lines.
///
/// The lexicon is built before the first answer is judged. Nearly all its lists are plain letters,
/// and cutting those byte by byte takes a small part of the time that finding characters does.
enum WordList {
  /// The words of a list, parted by any white space.
  static func words(in list: String) -> [Substring] {
    guard isPlain(list.utf8) else { return list.split(whereSeparator: \.isWhitespace) }
    return list.utf8.split { $0 == 32 || (9...12).contains($0) }.map(Substring.init)
  }

  /// The lines of a list.
  static func lines(in list: String) -> [Substring] {
    guard isPlain(list.utf8) else { return list.split(separator: "\n") }
    return list.utf8.split(separator: 10).map(Substring.init)
  }

  /// The words of a line.
  static func words(in line: Substring) -> [Substring] {
    guard isPlain(line.utf8) else { return line.split(separator: " ") }
    return line.utf8.split(separator: 32).map(Substring.init)
  }

  /// Whether every byte is a character of its own: a line break of two bytes is one.
  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 128 && $0 != 13 }
  }
}
