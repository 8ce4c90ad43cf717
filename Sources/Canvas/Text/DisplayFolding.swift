/// The scalars of one grapheme cluster on their way to glyphs.
struct DisplayFolding {
  /// Whether the rest of the cluster is to be left out.
  private var isClosed = false
  /// How many columns the glyphs take that are finished.
  private(set) var columns = 0
  private(set) var glyphs: [DisplayGlyph] = []
  /// Whether only the columns are asked for, which spares building the glyphs.
  private let onlyCounts: Bool
  private var base: Unicode.Scalar?
  private var width = 0
  private var marks: [Unicode.Scalar] = []

  /// The glyphs of a cluster, or only their columns.
  init(_ cluster: Character, onlyCounts: Bool = false) {
    self.onlyCounts = onlyCounts
    for scalar in cluster.unicodeScalars where !isClosed { take(scalar) }
    flush()
  }

  /// Takes the next scalar of the cluster.
  private mutating func take(_ scalar: Unicode.Scalar) {
    // What is joined to an emoji is one picture on some terminals and a row of them on others;
    // the first picture is the same on all.
    if scalar == Self.joiner, let base, base.properties.isEmoji, !base.isASCII {
      isClosed = true
      return
    }
    if Self.skinTones.contains(scalar), base != nil { return }
    switch scalar.display {
    case .dropped: break
    case .space: add(DisplayGlyph.space)
    case .unknown: add(DisplayGlyph.unknown)
    case .mark: addMark(scalar)
    case .base(let width): start(scalar, width: width)
    }
  }

  private mutating func add(_ glyph: DisplayGlyph) {
    flush()
    columns += glyph.width
    glyphs.append(glyph)
  }

  private mutating func start(_ scalar: Unicode.Scalar, width: Int) {
    flush()
    base = scalar
    self.width = width
  }

  private mutating func addMark(_ mark: Unicode.Scalar) {
    guard let base else {
      // A mark with nothing under it would land on the cell before it.
      if columns == 0 { start(Self.dottedCircle, width: 1) }
      if self.base != nil, !onlyCounts { marks.append(mark) }
      return
    }
    if let syllable = HangulSyllable.composed(base, mark), marks.isEmpty {
      self.base = syllable
    } else if !onlyCounts, marks.count < Self.mostMarks {
      marks.append(mark)
    }
  }

  private mutating func flush() {
    guard let base else { return }
    self.base = nil
    columns += width
    if onlyCounts { return }
    var text = String.UnicodeScalarView([Self.letter(ofFlag: base) ?? base])
    text.append(contentsOf: marks)
    glyphs.append(DisplayGlyph(text: String(text), width: width))
    marks = []
  }

  private static func letter(ofFlag scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.isRegionalIndicator else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let skinTones: ClosedRange<Unicode.Scalar> = "\u{1F3FB}"..."\u{1F3FF}"
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"
  /// ncurses keeps five scalars a cell.
  private static let mostMarks = 4
}

/// Korean letters put together to the syllable that every terminal draws as one.
private enum HangulSyllable {
  /// The syllable of a part of a syllable and the letter that follows, if they make one.
  static func composed(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    let (a, b) = (first.value, second.value)
    if (0x1100...0x1112).contains(a), (0x1161...0x1175).contains(b) {
      return Unicode.Scalar(0xAC00 + ((a - 0x1100) * 21 + (b - 0x1161)) * 28)
    }
    if (0xAC00...0xD7A3).contains(a), (a - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(b) {
      return Unicode.Scalar(a + (b - 0x11A7))
    }
    return nil
  }
}
