import Ladder

/// What a rung has been given and what it still misses.
struct Demand {
  /// The facets found, with the tokens that they rest on.
  var found: [(facet: Facet, tokens: Range<Int>)] = []
  /// The facets of the rung that are missing.
  var missing: [Facet] = []
  /// The sentences on which the answer rests: a hedge in them counts.
  var sentences: Sentences = []
  /// The fault to name when nothing worse is the matter.
  var fallback = Fault.incomplete
  /// The words that the fallback rests on.
  var fallbackTokens: Range<Int>?
  /// The moment, where one was resolved.
  var time: Int?
  /// How the figures of a gap stand to each other; nil at every other rung.
  var gap: GapShape?

  var isMet: Bool { missing.isEmpty }
}
