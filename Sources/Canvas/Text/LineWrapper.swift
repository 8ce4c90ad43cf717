/// Breaks text into lines by columns, between words where it can.
///
/// Blanks at a break hang over the edge and are not shown, so that no line begins with the blank
/// before its word. A word longer than a line is broken; wide characters (Chinese, Japanese,
/// Korean) may part anywhere. No line is wider than asked, except that a wide character in a
/// width of 1 stands alone and is clipped when it is drawn.
struct LineWrapper {
  private let text: [Character]
  private let widths: [Int]
  private let columns: Int
  private let continuationColumns: Int

  private var lines: [WrappedLine] = []
  /// Where the line being filled begins.
  private var start = 0
  private var isContinuation = false
  /// The columns filled so far, with blanks.
  private var filled = 0
  /// Where the line ends without its last blanks.
  private var wordEnd = 0
  /// The best place to break so far: what to show up to, and where to go on.
  private var lastBreak: (shownEnd: Int, next: Int)?

  /// A wrapper of a text whose characters take these widths.
  init(_ text: [Character], widths: [Int], columns: Int, hangingIndent: Int = 0) {
    self.text = text
    self.widths = widths
    self.columns = max(1, columns)
    // Two columns are left at least, so that wide characters fit in continued lines too.
    continuationColumns =
      self.columns - max(0, min(hangingIndent, self.columns - 2))
  }

  /// The blanks before continued lines that are really used.
  var usedIndent: Int { columns - continuationColumns }

  /// The lines; at least one, and one more than there are line ends.
  mutating func wrap() -> [WrappedLine] {
    for index in text.indices {
      let character = text[index]
      if character.isLineEnd {
        end(shownEnd: fittingEnd(before: index), next: index + 1)
        isContinuation = false
      } else if character.isBlank {
        takeBlank(at: index)
      } else {
        take(at: index)
      }
    }
    end(shownEnd: fittingEnd(before: text.count), next: text.count)
    return lines
  }

  private var available: Int { isContinuation ? continuationColumns : columns }

  private mutating func takeBlank(at index: Int) {
    filled += widths[index]
    // An indent is no place to break at, unless nothing fits behind it.
    if wordEnd > start || filled >= available { lastBreak = (wordEnd, index + 1) }
  }

  private mutating func take(at index: Int) {
    let width = widths[index]
    if index > start, wordEnd == index, width == 2 || widths[index - 1] == 2 {
      lastBreak = (index, index)
    }
    while filled + width > available, index > start { breakLine(before: index) }
    filled += width
    wordEnd = index + 1
  }

  /// Ends the line at the best place, and carries what lies behind it over to the next.
  private mutating func breakLine(before index: Int) {
    let place = lastBreak ?? (index, index)
    end(shownEnd: place.shownEnd, next: place.next)
    isContinuation = true
    // Continued lines may be shorter, so that what is carried may have to be broken again.
    for carried in start..<index { take(at: carried) }
  }

  private mutating func end(shownEnd: Int, next: Int) {
    lines.append(
      WrappedLine(
        range: start..<next, shown: start..<max(start, shownEnd), isContinuation: isContinuation))
    start = next
    wordEnd = next
    filled = 0
    lastBreak = nil
  }

  /// How far a line that ends here can be shown: only blanks can hang over.
  private func fittingEnd(before end: Int) -> Int {
    var width = filled
    var index = end
    while index > wordEnd, width > available {
      index -= 1
      width -= widths[index]
    }
    return index
  }
}

extension Character {
  /// Whether a new line begins after it.
  var isLineEnd: Bool {
    guard let first = unicodeScalars.first else { return false }
    return switch first.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a line may be broken at it, which then need not be shown.
  var isBlank: Bool {
    // A blank with an accent on it is something to see.
    guard let first = unicodeScalars.first, utf8.count == UTF8.width(first) else { return false }
    return switch first.value {
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }
}
