import Canvas

extension ThemeError {
  /// What happened, where, and what to do about it.
  public var message: String {
    switch self {
    case .unknownTheme(let name, let known):
      "There is no theme “\(Quotation.of(name))”. Known themes: \(known.joined(separator: ", ")). "
        + "Choose one of them, or give the path of a base16 file that ends in .yaml."
    case .unreadable(let file):
      "\(Quotation.of(file)): this theme cannot be read. "
        + "Check that the file exists and that you may read it."
    case .tooLarge(let file):
      "\(Quotation.of(file)): this file is too large for a colour scheme. "
        + "Give the path of a base16 scheme."
    case .notYAML(let file, let line, let problem):
      "\(Self.place(file, line)): this is not valid YAML: \(Quotation.of(problem)). "
        + "Mend that line, or start from a published base16 scheme."
    case .notAScheme(let file, nil):
      "\(Quotation.of(file)): the file is empty. "
        + "Start from a published base16 scheme, or take the file away."
    case .notAScheme(let file, let line):
      "\(Self.place(file, line)): this is not a colour scheme. "
        + "A base16 scheme has the keys name and palette."
    case .otherSystem(let file, let line, let system):
      "\(Self.place(file, line)): this scheme is made for “\(Quotation.of(system))”. "
        + "Only base16 and base24 schemes can be used."
    case .missing(let file, let line, let key):
      "\(Self.place(file, line)): the key \(key) is missing. "
        + "Add a line such as: \(key): \"My colours\""
    case .missingColors(let file, let line, let slots):
      "\(Self.place(file, line)): the palette lacks \(slots.map(\.name).joined(separator: ", ")). "
        + "Add a line for each, such as: \(slots.first?.name ?? "base00"): \"1c1b19\""
    case .badColor(let file, let line, let slot, let found):
      "\(Self.place(file, line)): \(slot.name) is “\(Quotation.of(found))”, which is not a "
        + "colour. Write six digits of 0 to 9 and a to f, such as \"1c1b19\"."
    }
  }

  private static func place(_ file: String, _ line: Int?) -> String {
    line.map { "\(Quotation.of(file)), line \($0)" } ?? Quotation.of(file)
  }
}
