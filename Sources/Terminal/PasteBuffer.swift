/// Collects a bracketed paste until its end marker, up to a bound.
struct PasteBuffer: Sendable {
  private static let endMarker = Array("\u{1B}[201~".utf8)

  private let limit: Int
  private var bytes: [UInt8] = []
  private var matched = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes a byte and tells whether the end marker is complete.
  mutating func append(_ byte: UInt8) -> Bool {
    if byte == Self.endMarker[matched] {
      matched += 1
      return matched == Self.endMarker.count
    }
    // The marker was only begun: its bytes were part of the text.
    keep(Self.endMarker.prefix(matched))
    matched = byte == Byte.escape ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  /// The text as a field may take it: line ends are `\n`, control characters but tab are gone.
  var text: String {
    var clean = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\r":
        clean.append("\n")
      case "\n":
        if !followsReturn { clean.append("\n") }
      default:
        if scalar == "\t" || scalar.isSafeText { clean.append(scalar) }
      }
    }
    return String(clean)
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    if bytes.count + more.count <= limit { bytes.append(contentsOf: more) }
  }
}

extension UnicodeScalar {
  /// Whether a text may hold it: no control character, nothing that turns the writing around.
  var isSafeText: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
