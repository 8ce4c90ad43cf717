/// A colour scheme of the base16 kind: sixteen colours and who made them.
public struct Base16Scheme: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// Who made it; empty where it does not say.
  public let author: String
  private let colors: [RGB]

  /// A scheme with a colour for every slot, in their order; nil with another number of colours.
  public init?(name: String, author: String, colors: [RGB]) {
    guard colors.count == Base16Slot.allCases.count else { return nil }
    self.name = name
    self.author = author
    self.colors = colors
  }

  /// The colour of a slot.
  public subscript(slot: Base16Slot) -> RGB { colors[slot.rawValue] }

  /// Whether it is dark text on a light ground.
  ///
  /// Computed, since published schemes state it wrongly at times.
  public var isLight: Bool { self[.base00].luminance > self[.base05].luminance }
}
