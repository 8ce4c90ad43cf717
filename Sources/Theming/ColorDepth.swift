/// How many colours there are to choose from.
public enum ColorDepth: String, CaseIterable, Sendable {
  /// None: bold, underline and reverse only.
  case monochrome
  /// The eight that every colour terminal has.
  case ansi
  /// The same eight with their bright forms.
  case brightANSI
  /// The fixed palette of 256.
  case palette
  /// Any colour.
  case direct

  /// The depth that the user and the terminal allow.
  ///
  /// - Parameters:
  ///   - environment: The environment; `NO_COLOR` (when not empty), `TERM`, `COLORTERM` and
  ///     `COLORS` count.
  ///   - usesColor: False when the user said `--no-color`.
  ///   - terminalColors: How many colours the terminal library can address, where it was asked.
  ///     It has the last word, since no more can be painted than it can address.
  public init(environment: [String: String], usesColor: Bool = true, terminalColors: Int? = nil) {
    let term = environment["TERM"] ?? ""
    let isRefused = !(environment["NO_COLOR"] ?? "").isEmpty
    guard usesColor, !isRefused, !term.isEmpty, term != "dumb" else {
      self = .monochrome
      return
    }
    let count = terminalColors ?? Self.promisedColors(term: term, environment)
    switch count {
    case ..<8: self = .monochrome
    case 8..<16: self = .ansi
    case 16..<256: self = .brightANSI
    case 256..<(1 << 24): self = .palette
    default: self = .direct
    }
  }

  /// How many colours the environment promises, where nobody asked the terminal library.
  private static func promisedColors(term: String, _ environment: [String: String]) -> Int {
    if let count = environment["COLORS"].flatMap(Int.init) { return count }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) || term.hasSuffix("-direct") {
      return 1 << 24
    }
    if term.hasSuffix("-256color") { return 256 }
    let isColorless = term.hasPrefix("vt") || term.hasSuffix("-mono") || term.hasSuffix("-m")
    return isColorless ? 0 : 8
  }
}
