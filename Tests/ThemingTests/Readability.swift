import Canvas

@testable import Theming

/// Which roles of a scheme cannot be read.
enum Readability {
  /// The roles without enough contrast, each with the number of colours and the contrast there.
  static func failures(of scheme: Base16Scheme) -> [String] {
    let theme = Theme(scheme: scheme)
    return ColorDepth.allCases.filter { $0 != .monochrome }.flatMap { depth in
      Role.allCases.compactMap { role in
        let contrast = theme.pen(for: role, at: depth).contrast ?? 1
        guard contrast < role.design.leastContrast else { return nil }
        return "\(scheme.name), \(depth), \(role): \(contrast)"
      }
    }
  }
}
