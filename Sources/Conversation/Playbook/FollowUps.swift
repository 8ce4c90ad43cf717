public import Ladder

/// The next question after a nebulous answer, in several wordings for everything that can be open.
public struct FollowUps: Hashable, Sendable {
  /// For each fault but ``Fault/incomplete``, at least three wordings.
  public let faults: [Fault: [Template]]
  /// For each facet that can be missing, at least three wordings.
  public let missing: [Facet: [Template]]
  /// For letters and blanks standing for content, asking what they are.
  public let blanks: [Template]
  /// Wordings that fit a rung better than those for every rung.
  public let special: [Aim: [Rung: [Template]]]

  /// Follow-ups for faults, for missing facets, for blanks, and for rungs of their own.
  public init(
    faults: [Fault: [Template]], missing: [Facet: [Template]], blanks: [Template],
    special: [Aim: [Rung: [Template]]] = [:]
  ) {
    self.faults = faults
    self.missing = missing
    self.blanks = blanks
    self.special = special
  }

  /// The wordings for an aim at a rung.
  public func templates(for aim: Aim, at rung: Rung) -> [Template] {
    if let own = special[aim]?[rung] { return own }
    return switch aim {
    case .fault(let fault): faults[fault] ?? []
    case .missing(let facet): missing[facet] ?? []
    case .blank: blanks
    }
  }
}

/// What a follow-up asks for.
public enum Aim: Hashable, Sendable {
  /// The fault is to be mended.
  case fault(Fault)
  /// A facet is missing.
  case missing(Facet)
  /// Letters or blanks stand for content (assessment guide, case 4).
  case blank
}
