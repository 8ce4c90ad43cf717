extension Character {
  /// What to draw for this character, folded to what ncurses and terminals agree on.
  ///
  /// The text itself is kept elsewhere in full; this is only for cells. Most characters give one
  /// glyph. Controls give none, the letters of a flag one each, and clusters with two bases (as
  /// in Devanagari or Thai) one for each base.
  public var displayFold: [DisplayGlyph] {
    if let ascii = printableASCII { return [DisplayGlyph(text: ascii, width: 1)] }
    if isASCIISpace { return [.space] }
    return DisplayFolding(self).glyphs
  }

  /// How many columns this character takes when it is drawn.
  public var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if utf8.count > UTF8.width(first) {
      return isASCIISpace ? 1 : DisplayFolding(self, onlyCounts: true).columns
    }
    return switch first.display {
    case .dropped: 0
    case .base(let width): width
    case .space, .mark, .unknown: 1
    }
  }

  /// The character as text, if it is ASCII with a shape of its own.
  private var printableASCII: String? {
    guard let value = asciiValue, (0x20...0x7E).contains(value) else { return nil }
    return String(self)
  }

  private var isASCIISpace: Bool {
    asciiValue.map { (0x09...0x0D).contains($0) } ?? false
  }
}

extension StringProtocol {
  /// How many columns this text takes when it is drawn on one line.
  public var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}
