extension Pen {
  /// The contrast of the letters on their ground, on every usual terminal.
  ///
  /// Nil where one of the two is the terminal's standard colour, which nobody knows.
  public var contrast: Double? {
    switch (foreground, background) {
    case (.direct(let letters), .direct(let ground)):
      letters.contrast(with: ground)
    case (.indexed(let letters), .indexed(let ground)) where letters < 16 && ground < 16:
      ANSIPalette.leastContrast(of: self)
    case (.indexed(let letters), .indexed(let ground)) where letters >= 16 && ground >= 16:
      RGB(paletteIndex: letters).contrast(with: RGB(paletteIndex: ground))
    case (.standard, _), (_, .standard), (.indexed, _), (.direct, _):
      nil
    }
  }
}
