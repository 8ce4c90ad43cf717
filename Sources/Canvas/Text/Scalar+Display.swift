/// How a Unicode scalar shows on a terminal.
enum ScalarDisplay: Hashable {
  /// It takes no cell and changes nothing: controls, joiners, selectors, direction overrides.
  case dropped
  /// It separates, so it shows as an empty cell: tabs, line ends.
  case space
  /// It is drawn over the base before it.
  case mark
  /// It takes this many columns.
  case base(width: Int)
  /// Programs and terminals do not agree on it, or do not know it.
  case unknown
}

extension Unicode.Scalar {
  /// How this scalar shows.
  var display: ScalarDisplay {
    switch value {
    case 0x20...0x7E: .base(width: 1)
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: .dropped
    case 0xA0...0x2FF: .base(width: 1)
    case 0x300...0x34E: .mark
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: .base(width: 2)
    default: displayByProperties
    }
  }

  private var displayByProperties: ScalarDisplay {
    if properties.isDefaultIgnorableCodePoint || self == Self.keycap { return .dropped }
    guard let age = properties.age, age.major <= Self.newestKnownVersion,
      !Self.disputed.contains(where: { $0.contains(value) })
    else { return .unknown }
    switch properties.generalCategory {
    case .format: return .dropped
    case .nonspacingMark, .enclosingMark: return .mark
    case .unassigned, .surrogate: return .unknown
    default: break
    }
    if Self.conjoiningJamo.contains(where: { $0.contains(value) }) { return .mark }
    return .base(width: isWide ? 2 : 1)
  }

  private var isWide: Bool {
    if isRegionalIndicator { return false }
    return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) }
  }

  /// Whether this is one of the 26 letters that flags are written with.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// The frame of a keycap, which makes some terminals widen the digit before it.
  private static let keycap: Unicode.Scalar = "\u{20E3}"

  /// glibc 2.36 knows Unicode 14; what came later has no width there, but one in the terminal.
  private static let newestKnownVersion = 14

  /// Vowels and final consonants that sit in the cell of the Hangul consonant before them.
  private static let conjoiningJamo: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FB]

  /// Scalars whose width differs between glibc 2.36, Unicode 14 and Unicode 16.
  private static let disputed: [ClosedRange<UInt32>] = [
    0x2630...0x2637, 0x268A...0x268F, 0x302E...0x302F, 0x3248...0x324F, 0x4DC0...0x4DFF,
    0x1171E...0x1171E, 0x16FF0...0x16FF1, 0x1D300...0x1D376,
  ]

  /// The wide scalars that are no emoji, with the unassigned gaps between them left in.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4C6,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3134A,
  ]
}
