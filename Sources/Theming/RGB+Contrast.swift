// Needed for the power function only, which the standard library does not have.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension RGB {
  static let black = RGB(red: 0, green: 0, blue: 0)
  static let white = RGB(red: 255, green: 255, blue: 255)

  /// How bright the colour looks, from 0 to 1, by the formula of WCAG 2.2.
  public var luminance: Double {
    func linear(_ share: UInt8) -> Double {
      let value = Double(share) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// How far apart two colours look, from 1 to 21, by the formula of WCAG 2.2.
  public func contrast(with other: RGB) -> Double {
    let (bright, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (bright + 0.05) / (dark + 0.05)
  }

  /// The nearest colour on the way to black or white that stands out enough.
  ///
  /// - Parameters:
  ///   - background: What it is seen on.
  ///   - ratio: The least contrast, up to 4.5; black or white always reaches that.
  ///   - shown: What the terminal makes of a colour; the contrast counts there.
  /// - Returns: The colour itself where it stands out already.
  func lifted(
    against background: RGB, to ratio: Double, shown: (RGB) -> RGB = { $0 }
  ) -> RGB {
    let ground = shown(background)
    let end =
      RGB.white.contrast(with: ground) >= RGB.black.contrast(with: ground)
      ? RGB.white : RGB.black
    let steps = 64
    for step in 0..<steps {
      let candidate = mixed(with: end, share: Double(step) / Double(steps))
      if shown(candidate).contrast(with: ground) >= ratio { return candidate }
    }
    return end
  }
}
