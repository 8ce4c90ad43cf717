/// Ways to mark text that need no colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  /// One bit for each.
  public let rawValue: UInt8

  /// The attributes of these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier letters.
  public static let bold = TextAttributes(rawValue: 1)
  /// A line below.
  public static let underline = TextAttributes(rawValue: 2)
  /// Text and ground exchanged.
  public static let reverse = TextAttributes(rawValue: 4)
  /// Fainter letters.
  public static let dim = TextAttributes(rawValue: 8)
}

/// A colour with the slot of the scheme it came from.
public struct Tint: Hashable, Sendable {
  /// The slot, which decides where only a few colours exist.
  public let slot: Base16Slot
  /// The colour, already lifted until it can be read.
  public let color: RGB
}

/// How one role looks where there are colours.
public struct Style: Hashable, Sendable {
  /// The colour of the text.
  public let foreground: Tint
  /// The colour behind it.
  public let background: Tint
  /// The marks besides colour.
  public let attributes: TextAttributes
  /// The least contrast between the two.
  public let leastContrast: Double
}

/// How one role is drawn on a terminal with so many colours.
public struct Pen: Hashable, Sendable {
  /// A colour as a terminal takes it.
  public enum Ink: Hashable, Sendable {
    /// The terminal's standard colour.
    case standard
    /// One of its palette.
    case indexed(Int)
    /// Any colour.
    case direct(RGB)
  }

  /// The colour of the text.
  public let foreground: Ink
  /// The colour behind it.
  public let background: Ink
  /// The marks besides colour.
  public let attributes: TextAttributes

  /// A pen from its parts.
  public init(
    foreground: Ink = .standard, background: Ink = .standard, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
