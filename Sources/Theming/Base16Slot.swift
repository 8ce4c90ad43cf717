/// The sixteen places of a base16 scheme, each with what it is meant for.
public enum Base16Slot: Int, CaseIterable, Sendable {
  /// The background, the background of bars, of what is selected.
  case base00, base01, base02
  /// What recedes, then text from dimmed over plain to the strongest.
  case base03, base04, base05, base06, base07
  /// Red, orange, yellow, green, cyan, blue, magenta, brown.
  case base08, base09, base0A, base0B, base0C, base0D, base0E, base0F

  /// The name in a scheme: `base0A`.
  public var name: String { "base0" + String(rawValue, radix: 16, uppercase: true) }

  /// The terminal's own colour nearest to its meaning where only 8 or 16 exist; nil for greys.
  var ansiColor: Int? {
    switch self {
    case .base00, .base01, .base02, .base03, .base04, .base05, .base06, .base07: nil
    case .base08: 1
    case .base0B: 2
    // Orange and brown are not among the eight; yellow stands nearest.
    case .base09, .base0A, .base0F: 3
    case .base0D: 4
    case .base0E: 5
    case .base0C: 6
    }
  }
}
