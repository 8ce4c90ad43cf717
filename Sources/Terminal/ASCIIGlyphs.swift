import Canvas

/// What stands for a glyph where only ASCII can be shown.
enum ASCIIGlyphs {
  /// A row of cells in ASCII, column for column.
  static func row(_ cells: some Collection<Cell>) -> [Cell] {
    var row = Array(cells)
    for index in row.indices where !row[index].glyph.utf8.allSatisfy({ $0 < 0x80 }) {
      let hasRoom = row.dropFirst(index + 1).prefix(2).map(\.glyph) == [" ", " "]
      if row[index].glyph == "…" && hasRoom {
        for dot in index...index + 2 { row[dot].glyph = "." }
      } else {
        row[index].glyph = substitute(for: row[index].glyph)
      }
    }
    return row
  }

  /// One ASCII character for a glyph: of a letter with marks the plain letter, since a name reads
  /// better without its accents than with question marks.
  static func substitute(for glyph: String) -> String {
    guard let scalar = glyph.unicodeScalars.first else { return " " }
    if ("!"..."~").contains(scalar) { return String(scalar) }
    if let letter = LatinLetter.plainLetter(for: scalar) { return String(letter) }
    return sign(for: scalar)
  }

  private static func sign(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "─", "━", "═", "╌", "╍", "┄", "┅", "┈", "┉", "–", "—", "‐", "‑", "−": return "-"
    case "│", "┃", "║", "╎", "╏", "┆", "┇", "┊", "┋", "▏", "▎", "▍", "▌": return "|"
    case "\u{2500}"..."\u{257F}": return "+"
    case "“", "”", "„", "«", "»": return "\""
    case "‘", "’", "‚", "′": return "'"
    case "✓", "✔", "✗", "✘", "×", "☑": return "x"
    case "▸", "▶", "›", "❯", "→": return ">"
    case "◂", "◀", "‹", "❮", "←": return "<"
    case "↑", "▲": return "^"
    case "↓", "▼": return "v"
    case "·", "•", "∙", "…", "▱", "░", "○": return "."
    case "▰", "█", "▓", "▒", "■", "●", "▀", "▄", "▐", "▖"..."▟": return "#"
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}": return " "
    default: return other[scalar] ?? "?"
    }
  }

  /// Signs of money and measure, by the letter that people write when they lack the sign.
  private static let other: [Unicode.Scalar: String] = [
    "€": "E", "£": "L", "¥": "Y", "¢": "c", "₹": "R", "₽": "R", "₺": "T", "₩": "W", "₦": "N",
    "₱": "P", "₫": "d", "₴": "H", "¿": "?", "¡": "!", "°": "o", "º": "o", "ª": "a", "µ": "u",
    "÷": "/", "±": "~", "§": "S", "©": "c", "®": "r", "¹": "1", "²": "2", "³": "3", "¦": "|",
  ]
}
