import Canvas
import Terminal

extension TerminalSession {
  /// What large letters can be painted with.
  var glyphs: BlockGlyphs { usesASCII ? .ascii : .blocks }
}
