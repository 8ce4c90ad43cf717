/// The courtesies around an answer, which say nothing of it: a greeting, a cleared throat or a nod in
/// front; thanks, a name or a laugh behind.
///
/// "Hi Sam, to be honest …", "… Thanks, Priya", "… make sense?". What has nothing but courtesies is
/// taken as it stands.
struct Courtesies {
  let tokens: [Token]
  let phrases: [Phrase]

  /// The tokens that are left when courtesies are taken away.
  func answer() -> Range<Int> {
    let inner = unquoted
    // First behind: "Yes, chef" says yes, and names nobody.
    let upper = behind(before: inner.upperBound)
    return front(from: inner.lowerBound, before: upper)..<upper
  }

  /// What stands in quotation marks where nothing stands outside them.
  private var unquoted: Range<Int> {
    let last = tokens.count - 1
    guard last > 1, tokens[0].isMark("\""), tokens[last].isMark("\""),
      !tokens[1..<last].contains(where: { $0.isMark("\"") })
    else { return 0..<tokens.count }
    return 1..<last
  }

  /// The longest phrase of a kind that begins at a token.
  func phrase(_ tag: Tag, at index: Int) -> Phrase? {
    phrases.last { $0.tokens.lowerBound == index && $0.has(tag) }
  }

  /// Whether a text may hold courtesies at all: most hold none.
  static func mayStand(in tokens: [Token], _ meanings: Tags) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return meanings.hasAny(.courtesies) || first.kind != .word || last.isMark(")")
      || last.isMark("(") || tokens.suffix(2).contains { $0.isIn(vocatives) }
  }

  /// "…, boss".
  static let vocatives = WordSet("boss mate sir madam chef coach guv buddy pal")

  /// Whether any word or number stands in a range.
  func holdsContent(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.kind != .mark }
  }

  /// Whether the voice drops at a token: a comma, a stop, a dash, a colon, the end of a line.
  func isPause(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark
      && Courtesies.pauses.contains { tokens[index].isMark($0) }
  }

  // The backslash stands for all dashes but the hyphen.
  private static let pauses: [Unicode.Scalar] = [",", ";", ":", ".", "!", "-", "\\", "\n"]
}

extension Tags {
  /// The kinds of phrases that courtesies are made of.
  package static let courtesies = Tags(
    .hesitation, .opening, .greeting, .signOff, .confirming, .chuckle)
}
