import Canvas
import Language
import Theming

/// A theme as lines: every role with a swatch and its contrast in each number of colours.
struct ThemePreview {
  private static let depths: [(ColorDepth, String)] = [
    (.direct, "24-bit"), (.palette, "256"), (.brightANSI, "16"), (.ansi, "8"),
  ]

  let scheme: Base16Scheme
  /// The number of colours for the swatches; none where colour is not wanted.
  let depth: ColorDepth

  /// The lines.
  var lines: [String] {
    let theme = Theme(scheme: scheme)
    let maker = scheme.author.isEmpty ? "" : ", by \(scheme.author)"
    let title = PlainLine.of("\(scheme.name)\(maker) (\(scheme.isLight ? "light" : "dark"))")
    let heading =
      "Role".padded(to: 16) + "Swatch".padded(to: 20)
      + Self.depths.map { $0.1.leftPadded(to: 8) }.joined() + "  at least"
    return [title, "", heading] + Role.allCases.map { row($0, theme) } + [
      "", "Contrast as in WCAG 2.2: letters at least 4.5 to 1, frames and bars at least 3 to 1.",
      "With 16 or 8 colours it is the least among the palettes that terminals come with.",
    ]
  }

  private func row(_ role: Role, _ theme: Theme) -> String {
    let swatch = (" " + role.sample).padded(to: 18)
    let painted =
      depth == .monochrome ? swatch : theme.pen(for: role, at: depth).written(swatch)
    let contrasts = Self.depths.map { depth, _ in
      (theme.pen(for: role, at: depth).contrast?.inTenths ?? "–").leftPadded(to: 8)
    }
    let least = theme.style(for: role)?.leastContrast.inTenths ?? "–"
    return role.words.padded(to: 16) + painted + "  " + contrasts.joined()
      + least.leftPadded(to: 10)
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }
}

extension Double {
  /// Cut to one place behind the point, so that 4.49 is not shown as enough.
  fileprivate var inTenths: String { "\((self * 10).rounded(.down) / 10)" }
}
