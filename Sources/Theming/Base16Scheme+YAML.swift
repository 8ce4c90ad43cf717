import UserFiles
import Yams

extension Base16Scheme {
  /// Reads a scheme as published, in today's layout or the older flat one.
  ///
  /// - Parameters:
  ///   - yaml: The text of the file.
  ///   - file: The file's name, for messages.
  /// - Throws: ``ThemeError`` for the first thing that is wrong.
  public init(yaml: String, file: String) throws(ThemeError) {
    let root = try Self.mapping(of: yaml, file)
    try Self.checkSystem(root, file)
    let name = Self.text(root["name"]) ?? Self.text(root["scheme"])
    guard let name else { throw .missing(file: file, line: root.mark?.line, key: "name") }
    // Some published schemes name nobody.
    let author = Self.text(root["author"]) ?? ""
    let palette = root["palette"]?.mapping ?? root
    let colors = try Self.colors(in: palette, file)
    guard let scheme = Base16Scheme(name: name, author: author, colors: colors) else {
      throw .notAScheme(file: file, line: nil)
    }
    self = scheme
  }

  private static func mapping(of yaml: String, _ file: String) throws(ThemeError) -> Node.Mapping {
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw ThemeError(error, file: file)
    }
    guard let mapping = root?.mapping else {
      throw .notAScheme(file: file, line: root?.mark?.line)
    }
    return mapping
  }

  private static func checkSystem(
    _ root: Node.Mapping, _ file: String
  ) throws(ThemeError) {
    // A newer system describes itself in a nested table under the same key as old names.
    if let scheme = root["scheme"], scheme.mapping != nil {
      let system = text(scheme["system"]) ?? "another system"
      throw .otherSystem(file: file, line: scheme.mark?.line, system: system)
    }
    guard let node = root["system"], let system = text(node) else { return }
    guard system == "base16" || system == "base24" else {
      throw .otherSystem(file: file, line: node.mark?.line, system: system)
    }
  }

  private static func colors(
    in palette: Node.Mapping, _ file: String
  ) throws(ThemeError) -> [RGB] {
    // Some older files write base0a.
    var written: [String: Node] = [:]
    for (key, value) in palette {
      if let key = key.scalar?.string.lowercased() { written[key] = value }
    }
    var colors: [RGB] = []
    var missing: [Base16Slot] = []
    for slot in Base16Slot.allCases {
      guard let node = written[slot.name.lowercased()] else {
        missing.append(slot)
        continue
      }
      // The scalar as written: 000000 and 859900 are no numbers here.
      let found = node.scalar?.string ?? ""
      guard let color = RGB(hex: found) else {
        throw .badColor(file: file, line: node.mark?.line, slot: slot, found: found)
      }
      colors.append(color)
    }
    guard missing.isEmpty else {
      throw .missingColors(file: file, line: palette.mark?.line, slots: missing)
    }
    return colors
  }

  private static func text(_ node: Node?) -> String? {
    guard let string = node?.scalar?.string, !string.isEmpty else { return nil }
    return string
  }
}

extension ThemeError {
  /// What the YAML reader found wrong, in facts.
  fileprivate init(_ error: any Error, file: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self = .notYAML(file: file, line: mark.line, problem: YamlError.words(problem))
    case .duplicatedKeysInMapping(_, let context):
      self = .notYAML(file: file, line: context.mark.line, problem: "a key stands in it twice")
    case .reader(let problem, _, _, _):
      self = .notYAML(file: file, line: nil, problem: YamlError.words(problem))
    default:
      self = .notYAML(file: file, line: nil, problem: "it cannot be understood")
    }
  }
}
