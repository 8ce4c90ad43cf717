extension TextField {
  /// The characters of a text that may stand in the field, and how many had no room.
  ///
  /// Controls and direction overrides are dropped, since the text goes on to other terminals and
  /// files; a tab becomes a blank, and so does a line end where there is one line only.
  func admissible(_ text: String, room: Int) -> (kept: [Character], excess: Int) {
    var kept: [Character] = []
    var excess = 0
    for character in text {
      guard let admitted = character.admitted(isMultiline: isMultiline) else { continue }
      if kept.count < room { kept.append(admitted) } else { excess += 1 }
    }
    return (kept, excess)
  }
}

extension Character {
  /// The character as it may stand in a field; nil if it may not.
  fileprivate func admitted(isMultiline: Bool) -> Character? {
    if isLineEnd { return isMultiline ? "\n" : " " }
    if self == "\t" { return " " }
    guard let first = unicodeScalars.first, !first.isUnsafe else { return nil }
    return boundedInSize
  }

  /// The character without the accents that nobody can see any more.
  ///
  /// Accents can be heaped on one character without end, and would escape the limit of a field.
  var boundedInSize: Character {
    guard utf8.count > Self.mostScalars, unicodeScalars.count > Self.mostScalars else {
      return self
    }
    let bounded = String(String.UnicodeScalarView(unicodeScalars.prefix(Self.mostScalars)))
    return bounded.first ?? self
  }

  private static let mostScalars = 32
}

extension Unicode.Scalar {
  /// Whether it would do something to a terminal, or turn the words around it.
  fileprivate var isUnsafe: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
