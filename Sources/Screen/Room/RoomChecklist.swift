/// The right pane as everybody sees it: every action with every part of it.
struct RoomChecklist: Codable, Hashable, Sendable {
  /// The actions.
  let commitments: [RoomCommitment]
  /// What they bring of what is missing; nil where the number is not counted.
  let coverage: RoomCoverage?
  /// How far it has come, in a few words.
  let progress: String
  /// Whether the ladder has been begun.
  let isBegun: Bool
  /// Whether actions are still being worked out, so that the end is what is looked at.
  let isGrowing: Bool
}

/// An action of the checklist.
struct RoomCommitment: Codable, Hashable, Sendable {
  /// Its number, from 1.
  let number: Int
  /// The action in a line.
  let title: String
  /// Its parts, in their order.
  let parts: [RoomPart]
}

/// A part of an action.
struct RoomPart: Codable, Hashable, Sendable {
  /// The word before it: "when".
  let label: String
  /// What was said; nil while nobody has.
  let words: String?
  /// Whether it counts already.
  let isSettled: Bool
  /// Dates and pronouns in full.
  let inFull: [String]
}

/// What the actions bring of what is missing.
struct RoomCoverage: Codable, Hashable, Sendable {
  /// In words: "Covers 6 of the 18 missing".
  let words: String
  /// In fewer words.
  let short: String
  /// The bar.
  let bar: Coverage
}
