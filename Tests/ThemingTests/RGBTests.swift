import Testing

@testable import Theming

struct RGBTests {
  @Test(
    arguments: [
      ("000000", "ffffff", 21.0), ("ffffff", "ffffff", 1.0), ("777777", "ffffff", 4.48),
      ("e69f00", "1e1e1e", 7.4), ("0072b2", "ffffff", 5.2), ("d55e00", "1e1e1e", 4.3),
    ])
  func `contrast is that of WCAG`(one: String, other: String, ratio: Double) throws {
    let one = try #require(RGB(hex: one))
    let other = try #require(RGB(hex: other))

    #expect(abs(one.contrast(with: other) - ratio) < 0.1)
    #expect(one.contrast(with: other) == other.contrast(with: one))
  }

  @Test(arguments: ["", "fff", "12345", "1234567", "gg0000", "+12345", "-12345", "0x1234"])
  func `anything but six digits is no colour`(text: String) {
    #expect(RGB(hex: text) == nil)
  }

  @Test(
    arguments: [
      ("rgb:1c1c/1b1b/1a1a", "1c1b1a"), ("rgb:ff/80/00", "ff8000"), ("rgb:f/0/f", "ff00ff"),
      ("rgba:ffff/ffff/ffff/8000", "ffffff"), ("rgb:fff/000/fff", "ff00ff"),
    ])
  func `a terminal's answer is read in all its lengths`(answer: String, hex: String) {
    #expect(RGB(terminalAnswer: answer)?.hex == hex)
  }

  @Test(arguments: [
    "", "rgb:", "rgb:1/2", "rgb:1/2/3/4", "rgb:x/0/0", "cmyk:1/2/3", "rgb:12345/0/0",
  ])
  func `other answers are none`(answer: String) {
    #expect(RGB(terminalAnswer: answer) == nil)
  }

  @Test(
    arguments: [
      ("000000", 16), ("ffffff", 231), ("1c1c1c", 234), ("d7af5f", 179), ("080808", 232),
      ("eeeeee", 255), ("ff0000", 196), ("8a8a8a", 245),
    ])
  func `the nearest of the 256 is found`(hex: String, index: Int) throws {
    #expect(try #require(RGB(hex: hex)).paletteIndex == index)
    #expect(RGB(paletteIndex: index).hex == hex)
  }
}
