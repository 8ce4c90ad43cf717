/// Cuts the lists of the lexicon into words and lines.
///
/// The lexicon is built before the first answer is judged, so its lists are cut byte by byte, which
/// takes a small part of the time that finding characters does.
enum WordList {
  /// A word as its UTF-8.
  typealias Word = ArraySlice<UInt8>

  /// The words of a list, parted by spaces and line breaks.
  static func words(in list: String) -> [Word] { words(in: Array(list.utf8)[...]) }

  /// The lines of a list that hold something.
  static func lines(in list: String) -> [Word] { parts(of: Array(list.utf8)[...]) { $0 == 10 } }

  /// The words of a line.
  static func words(in line: Word) -> [Word] {
    parts(of: line) { $0 == 32 || (9...13).contains($0) }
  }

  @inline(__always)
  private static func parts(of bytes: Word, isBetween: (UInt8) -> Bool) -> [Word] {
    var parts: [Word] = []
    var start = bytes.startIndex
    for index in bytes.indices where isBetween(bytes[index]) {
      if index > start { parts.append(bytes[start..<index]) }
      start = index + 1
    }
    if bytes.endIndex > start { parts.append(bytes[start...]) }
    return parts
  }
}
