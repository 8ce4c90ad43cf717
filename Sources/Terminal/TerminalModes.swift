/// The sequences that switch what the terminal library does not know.
enum TerminalModes {
  static let pasteOn = "\u{1B}[?2004h"
  static let pasteOff = "\u{1B}[?2004l"
  /// Presses and the wheel, with places in numbers so that wide screens fit.
  static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  /// Between these two the terminal shows no half-painted screen.
  static let updateBegins = "\u{1B}[?2026h"
  static let updateEnds = "\u{1B}[?2026l"
  /// Asks for the background, then for the kind of device, which every terminal answers.
  static let backgroundQuery = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
  /// Asks whether it knows the two that hold back half-painted screens.
  static let synchronizationQuery = "\u{1B}[?2026$p"

  /// Brings the terminal back from anything the program may have set, known modes or not.
  static let restoreAll =
    "\u{18}\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l\u{1B}[?1004l\u{1B}[?2004l"
    + "\u{1B}[?2031l\u{1B}[?2026l\u{1B}[?25h\u{1B}[0m\u{1B}[?1049l\r"
}
