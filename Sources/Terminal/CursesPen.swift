import CNcurses
import Canvas
import Theming

/// A pen as the terminal library takes it.
struct CursesPen {
  /// The library's attributes.
  let attributes: UInt32
  /// The number of the pair of colours; 0 is the terminal's own.
  let pair: Int32

  /// The pens of a theme, with their pairs of colours set up.
  static func pens(of theme: Theme, at depth: ColorDepth, hasColors: Bool) -> [Role: CursesPen] {
    var pairs: [Pair: Int32] = [:]
    return Role.allCases.reduce(into: [:]) { pens, role in
      let pen = theme.pen(for: role, at: hasColors ? depth : .monochrome)
      let pair = Pair(
        foreground: number(of: pen.foreground), background: number(of: pen.background))
      pens[role] = CursesPen(
        attributes: attributes(of: pen.attributes), pair: hasColors ? setUp(pair, in: &pairs) : 0)
    }
  }

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private static func setUp(_ pair: Pair, in pairs: inout [Pair: Int32]) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let number = pairs[pair] { return number }
    let number = Int32(pairs.count + 1)
    guard number < bt_pair_count(),
      init_extended_pair(number, pair.foreground, pair.background) == OK
    else { return 0 }
    pairs[pair] = number
    return number
  }

  private static func number(of ink: Pen.Ink) -> Int32 {
    switch ink {
    case .standard:
      return -1
    case .indexed(let index):
      return Int32(index)
    case .direct(let color):
      let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
      // The lowest numbers are the terminal's own colours, whatever its black is; one step of
      // red leads past them.
      return number < 256 ? number | 0x01_0000 : number
    }
  }

  private static func attributes(of attributes: TextAttributes) -> UInt32 {
    var bits: UInt32 = 0
    if attributes.contains(.bold) { bits |= bt_attribute_bold() }
    if attributes.contains(.underline) { bits |= bt_attribute_underline() }
    if attributes.contains(.reverse) { bits |= bt_attribute_reverse() }
    if attributes.contains(.dim) { bits |= bt_attribute_dim() }
    return bits
  }
}
