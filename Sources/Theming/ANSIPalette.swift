import Canvas

/// The terminal's own eight colours, or sixteen with their bright forms.
///
/// Their looks are the terminal's choice, so a role takes only what stands out in each of the
/// palettes that terminals come with, on a ground from the same palette.
enum ANSIPalette {
  case eight
  case sixteen

  /// What a terminal may show for the sixteen: as PCs and the Linux console do, or as xterm does.
  private static let looks: [[RGB]] = [
    colors(
      "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa"
        + " 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff"),
    colors(
      "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5"
        + " 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff"),
  ]

  private static func colors(_ text: String) -> [RGB] {
    text.split(separator: " ").compactMap { RGB(hex: String($0)) }
  }

  /// The least contrast of a pen's letters on its ground, on any of these terminals.
  ///
  /// Bold may brighten the first eight: on the console always, on others by choice.
  static func leastContrast(of pen: Pen) -> Double {
    guard case .indexed(let letters) = pen.foreground, case .indexed(let ground) = pen.background
    else { return 1 }
    let isBold = pen.attributes.contains(.bold) && letters < 8
    return looks.enumerated().flatMap { look, colors in
      let shown = !isBold ? [letters] : look == 0 ? [letters + 8] : [letters, letters + 8]
      return shown.map { colors[$0].contrast(with: colors[ground]) }
    }.min() ?? 1
  }

  /// The pen of a role that can be read.
  func pen(for role: Role, _ style: Style, isLight: Bool) -> Pen {
    isLight ? lightPen(role.monochromeAttributes) : darkPen(style, role.monochromeAttributes)
  }

  /// White, or the light grey where there is no white.
  private var white: Int { self == .sixteen ? 15 : 7 }

  /// On a light ground only blue stands out from black and white; it takes the place of bold,
  /// which would brighten letters towards their ground.
  private func lightPen(_ attributes: TextAttributes) -> Pen {
    let isReversed = attributes.contains(.reverse)
    let letters = isReversed ? white : attributes.contains(.bold) ? 4 : 0
    return Pen(
      foreground: .indexed(letters), background: .indexed(isReversed ? 0 : white),
      attributes: attributes.intersection(.underline))
  }

  /// On black each hue is tried, brightened if need be, then the hues nearest to it.
  private func darkPen(_ style: Style, _ monochrome: TextAttributes) -> Pen {
    if monochrome.contains(.reverse) {
      return Pen(foreground: .indexed(0), background: .indexed(7))
    }
    let candidates = hues(near: style.foreground.slot).flatMap { hue in
      let bright = self == .sixteen && hue < 8 ? hue + 8 : hue
      return [
        (hue, style.attributes), (bright, style.attributes), (hue, style.attributes.union(.bold)),
      ]
    }
    let pens = candidates.map { letters, attributes in
      Pen(foreground: .indexed(letters), background: .indexed(0), attributes: attributes)
    }
    return pens.first { Self.leastContrast(of: $0) >= style.leastContrast }
      ?? Pen(foreground: .indexed(7), background: .indexed(0), attributes: style.attributes)
  }

  private func hues(near slot: Base16Slot) -> [Int] {
    switch slot.ansiColor {
    case 4: [4, 6]
    case 5: [5, 6]
    case let hue?: [hue]
    case nil: [slot == .base06 || slot == .base07 ? white : 7]
    }
  }
}
