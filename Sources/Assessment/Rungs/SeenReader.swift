import Ladder
import Language

/// Finds a state of things that one can go and look at, though no document proves it.
///
/// Holds: "Her coat on peg 14." "The depot sign, lit." "Look in the skip." "Beds stripped: all 14."
/// Does not hold: "A lab that hums." "Parents will be partners." "At 7am by the weighbridge."
enum SeenReader {
  static func seen(_ evidence: Evidence) -> Range<Int>? {
    let reading = evidence.reading
    guard !evidence.tokens.isEmpty, !isElse(evidence.tokens[0]), !isSpoilt(reading) else {
      return nil
    }
    let thing = reading.thing(evidence.tokens.indices)
    guard thing.content >= 1, thing.vague == 0, thing.blanks == 0, thing.amounts == 0,
      thing.content > thing.people
    else { return nil }
    return evidence.tokens.indices.lazy.compactMap { index in
      self.counted(index, evidence) ?? self.placed(index, evidence) ?? self.stated(index, evidence)
        ?? self.looked(index, evidence)
    }.first
  }

  /// A reason, a moment or a belief answers something else.
  private static func isElse(_ token: Token) -> Bool {
    token.is("because") || token.is("starting") || token.is("by") || token.is("with")
  }

  private static func isSpoilt(_ reading: Reading) -> Bool {
    reading.phraseTags.hasAny(
      Tags(.feeling, .abstraction, .placeholder, .vagueAmount, .effort, .blame, .unknown, .putOff))
  }

  /// "Bags left on the pallet: none", "beds stripped: 14".
  private static func counted(_ index: Int, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    guard index > 0, tokens[index].isMark(":"), index + 1 < tokens.count else { return nil }
    return tokens[(index + 1)...].prefix(2).contains {
      $0.is("none") || $0.is("nil") || $0.kind == .number || $0.has(.number)
    } ? 0..<(index + 2) : nil
  }

  /// "her coat on peg 14", "the padlock off the cage": a thing, and where it is.
  private static func placed(_ index: Int, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    guard index > 0, index + 2 < tokens.count, isPlace(tokens[index]),
      isThing(index - 1, evidence), tokens[index + 1].timeEnd == 0,
      tokens[index + 1].has(.determiner)
    else { return nil }
    guard let place = evidence.reading.head(of: (index + 1)..<tokens.count),
      isThing(place, evidence)
    else { return nil }
    return (index - 1)..<(place + 1)
  }

  private static func isPlace(_ token: Token) -> Bool { token.has(.placeWord) }

  /// "an empty drum", "the sign is lit", "shelf bare".
  private static func stated(_ index: Int, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    guard tokens[index].has(.visible) else { return nil }
    if index + 1 < tokens.count, isThing(index + 1, evidence) { return index..<(index + 2) }
    let before = tokens[..<index].last { $0.kind == .word && !$0.has(.be) && !$0.has(.filler) }
    guard before != nil, let thing = tokens[..<index].lastIndex(where: { $0.kind == .word }) else {
      return nil
    }
    let at = tokens[thing].has(.be) || tokens[thing].has(.filler) ? thing - 1 : thing
    return at >= 0 && isThing(at, evidence) ? at..<(index + 1) : nil
  }

  /// "look in the skip", "you can read the dates", "I'll hand you the keys".
  private static func looked(_ index: Int, _ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    guard isLooking(tokens[index]) else { return nil }
    let rest = (index + 1)..<min(tokens.count, index + 7)
    guard
      let determiner = rest.first(where: { tokens[$0].has(.determiner) || tokens[$0].is("its") }),
      determiner + 1 < tokens.count,
      let head = evidence.reading.head(of: determiner..<tokens.count), isThing(head, evidence)
    else { return nil }
    return index..<(head + 1)
  }

  private static func isLooking(_ token: Token) -> Bool {
    token.is("see") || token.is("hear") || token.is("look") || token.is("read")
      || token.is("open") || token.is("check") || token.is("walk") || token.is("hand")
      || token.is("bring") || token.is("show") || token.is("send") || token.is("count")
  }

  /// A word for something that is there: no person, abstraction, mood or bare unit.
  private static func isThing(_ index: Int, _ evidence: Evidence) -> Bool {
    let token = evidence.tokens[index]
    return token.kind == .word && token.isTimeless && evidence.reading.isContent(token)
      && !token.tags.hasAny(empty)
  }

  private static let empty = Tags(
    .abstractNoun, .blankNoun, .person, .group, .business, .mood, .blameWord, .comparative,
    .vagueAmountWord, .verdictWord, .indefiniteGroup, .metric)
}
