/// Whether the terminal shows dark text on light or light text on dark.
public enum TerminalBackground: String, CaseIterable, Sendable {
  /// Light text on dark.
  case dark
  /// Dark text on light.
  case light
  /// Nobody said.
  case unknown

  /// The background that terminals such as rxvt and Konsole announce in `COLORFGBG`.
  ///
  /// - Parameter colorFGBG: The variable, such as `15;0` or `0;default;15`.
  public init(colorFGBG: String?) {
    guard let last = colorFGBG?.split(separator: ";").last, let index = Int(last) else {
      self = .unknown
      return
    }
    switch index {
    // Of the sixteen colours, white and the bright ones but bright black are light.
    case 7, 9...15: self = .light
    case 0...6, 8: self = .dark
    default: self = .unknown
    }
  }

  /// The background of a known colour.
  public init(color: RGB) {
    // Where black and white would stand out alike.
    self = color.luminance > 0.179 ? .light : .dark
  }
}
