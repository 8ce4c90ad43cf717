import Canvas

@testable import Theming

/// Which roles of a scheme cannot be read.
enum Readability {
  /// The roles without enough contrast, each with the number of colours and the contrast there.
  static func failures(of scheme: Base16Scheme) -> [String] {
    let theme = Theme(scheme: scheme)
    return ColorDepth.allCases.filter { $0 != .monochrome }.flatMap { depth in
      Role.allCases.compactMap { role in
        let contrast = contrast(of: theme.pen(for: role, at: depth))
        guard contrast < role.design.leastContrast else { return nil }
        return "\(scheme.name), \(depth), \(role): \(contrast)"
      }
    }
  }

  /// The contrast of the colours that a terminal shows.
  static func contrast(of pen: Pen) -> Double {
    switch (pen.foreground, pen.background) {
    case (.direct(let letters), .direct(let ground)): letters.contrast(with: ground)
    case (.indexed(let letters), .indexed(let ground)) where letters < 16:
      ground < 16 ? ANSIPalette.leastContrast(of: pen) : 1
    case (.indexed(let letters), .indexed(let ground)):
      RGB(paletteIndex: letters).contrast(with: RGB(paletteIndex: ground))
    default: 1
    }
  }
}
