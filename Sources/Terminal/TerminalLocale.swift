import Glibc

/// Whether text goes out as UTF-8.
enum TerminalLocale {
  /// Sets the locale, which must come before the screen is opened.
  ///
  /// - Parameter environment: The environment; `LC_ALL`, `LC_CTYPE` and `LANG` count.
  /// - Returns: False when the user chose another encoding than UTF-8: then only ASCII is sure.
  static func prepare(_ environment: [String: String]) -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    // Where nobody chose, or the choice is not installed, nothing is said about the terminal,
    // which speaks UTF-8 nearly always.
    guard !choosesOther(environment) else { return false }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if isUTF8 { return true }
    }
    return false
  }

  /// The locale that the variables name, and which of them does; nil where none does.
  static func chosen(_ environment: [String: String]) -> (variable: String, name: String)? {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let name = environment[variable], !name.isEmpty { return (variable, name) }
    }
    return nil
  }

  /// Whether the variables ask for another encoding than UTF-8, be it by asking for plain C.
  static func choosesOther(_ environment: [String: String]) -> Bool {
    guard let name = chosen(environment)?.name else { return false }
    if name == "C" || name == "POSIX" { return true }
    let parts = name.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return codeset != "ANSI_X3.4-1968" }
    return !parts[1].lowercased().hasPrefix("utf-8") && !parts[1].lowercased().hasPrefix("utf8")
  }

  private static var isUTF8: Bool { codeset == "UTF-8" }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
