/// A playbook's wording with places for the person's own words and numbers.
///
/// For example “You said “{said}”. What will that look like?”
public struct Template: Hashable, Sendable {
  /// A piece of a template.
  enum Piece: Hashable, Sendable {
    case fixed(String)
    case place(Placeholder)
  }

  /// The wording as it stands in the file.
  public let source: String
  let pieces: [Piece]

  /// A template from its wording.
  ///
  /// - Throws: ``TemplateFault`` for a place that is not known or a brace without its twin.
  public init(_ source: String) throws(TemplateFault) {
    self.source = source
    pieces = try Template.parse(source)
  }

  /// The places that it leaves open.
  public var placeholders: Set<Placeholder> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .fixed: nil
        case .place(let placeholder): placeholder
        }
      })
  }

  /// The wording with its places filled; nil when one of them has nothing to be filled with.
  public func filled(with values: [Placeholder: String]) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .fixed(let words): text += words
      case .place(let placeholder):
        guard let value = values[placeholder] else { return nil }
        text += value
      }
    }
    return text
  }

  private static func parse(_ source: String) throws(TemplateFault) -> [Piece] {
    var pieces: [Piece] = []
    var rest = source[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else {
        throw .unmatchedBrace
      }
      if brace > rest.startIndex { pieces.append(.fixed(String(rest[..<brace]))) }
      let name = String(rest[rest.index(after: brace)..<end])
      guard let placeholder = Placeholder(rawValue: name) else { throw .unknownPlace(name) }
      pieces.append(.place(placeholder))
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.fixed(String(rest))) }
    return pieces
  }
}

/// What is wrong with a template.
public enum TemplateFault: Error, Equatable, Sendable {
  /// A place in braces that no playbook knows.
  case unknownPlace(String)
  /// A brace without its twin.
  case unmatchedBrace
}

/// A place in a template, filled with what the people in the room have said.
public enum Placeholder: String, CaseIterable, Hashable, Sendable {
  /// The person's own phrase from the answer at hand.
  case said
  /// "is" or "are", to agree with the phrase.
  case isOrAre = "is"
  /// The person's first name.
  case person
  /// The measurable's name.
  case measurable
  /// Where the number should be.
  case target
  /// Where it is today.
  case actual
  /// When the target is due.
  case due
  /// How much is missing.
  case gap
  /// What the actions so far bring.
  case covered
  /// How much is still to be covered.
  case rest
  /// The action being worked out, in the person's words.
  case action
}
