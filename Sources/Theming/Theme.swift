public import Canvas

/// A look for every role, made from a base16 scheme.
///
/// Whatever the scheme says, letters stand out from their ground at 4.5:1 and frames at 3:1.
public struct Theme: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// Whether it is dark text on a light ground.
  public let isLight: Bool
  private let styles: [Role: Style]

  /// The theme without any colour.
  public static let plain = Theme(name: "plain", isLight: false, styles: [:])

  /// The theme of a scheme.
  public init(scheme: Base16Scheme) {
    let styles = Role.allCases.map { ($0, Style($0.design, in: scheme)) }
    self.init(
      name: scheme.name, isLight: scheme.isLight,
      styles: Dictionary(uniqueKeysWithValues: styles))
  }

  private init(name: String, isLight: Bool, styles: [Role: Style]) {
    self.name = name
    self.isLight = isLight
    self.styles = styles
  }

  /// How a role looks where there are colours; nil in ``plain``.
  public func style(for role: Role) -> Style? { styles[role] }

  /// How a role is drawn on a terminal with so many colours.
  public func pen(for role: Role, at depth: ColorDepth) -> Pen {
    guard let style = styles[role] else {
      return Pen(attributes: role.monochromeAttributes)
    }
    switch depth {
    case .monochrome: return Pen(attributes: role.monochromeAttributes)
    case .ansi: return ANSIPalette.eight.pen(for: role, style, isLight: isLight)
    case .brightANSI: return ANSIPalette.sixteen.pen(for: role, style, isLight: isLight)
    case .palette: return style.palettePen
    case .direct: return style.directPen
    }
  }
}

extension Style {
  fileprivate init(_ design: RoleDesign, in scheme: Base16Scheme) {
    let ground = scheme[design.ground]
    let color = scheme[design.slot].lifted(against: ground, to: design.leastContrast)
    self.init(
      foreground: Tint(slot: design.slot, color: color),
      background: Tint(slot: design.ground, color: ground),
      attributes: design.attributes, leastContrast: design.leastContrast)
  }

  /// The nearest of the 256, which must stand out from the nearest of the ground.
  fileprivate var palettePen: Pen {
    let shown = { (color: RGB) in RGB(paletteIndex: color.paletteIndex) }
    let color = foreground.color.lifted(
      against: background.color, to: leastContrast, shown: shown)
    return Pen(
      foreground: .indexed(color.paletteIndex),
      background: .indexed(background.color.paletteIndex), attributes: attributes)
  }

  fileprivate var directPen: Pen {
    Pen(
      foreground: .direct(foreground.color), background: .direct(background.color),
      attributes: attributes)
  }
}
