import Glibc

/// Whether text goes out as UTF-8.
enum TerminalLocale {
  /// Sets the locale, which must come before the screen is opened.
  ///
  /// - Returns: False when the user chose an encoding other than UTF-8: then only ASCII is sure.
  static func prepare() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    // The standard locale says nothing about the terminal, which speaks UTF-8 nearly always.
    // A chosen encoding, such as ISO-8859-1, is kept.
    guard codeset == "ANSI_X3.4-1968" || codeset == "US-ASCII" else { return false }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if isUTF8 { return true }
    }
    return false
  }

  private static var isUTF8: Bool { codeset == "UTF-8" }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
