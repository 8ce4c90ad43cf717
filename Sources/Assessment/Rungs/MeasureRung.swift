import Ladder
import Language

/// A count with a unit, or a piece of evidence one can look at.
enum MeasureRung {
  static func demand(_ evidence: Evidence) -> Demand {
    var demand = Demand()
    let tokens = evidence.tokens
    if !isVagueAmount(evidence), !isOffTopic(evidence),
      let found = count(evidence)
        ?? proof(evidence) ?? done(evidence) ?? SeenReader.seen(evidence)
    {
      demand.found = [(.measure, found)]
      demand.sentences = Sentences(evidence.reading.clauses.lazy.map(\.sentence))
      return demand
    }
    demand.missing = [.measure]
    demand.fallback = .abstract
    let thing = evidence.reading.thing(0..<tokens.count)
    if let blank = evidence.reading.phrase(.placeholder) {
      demand.fallback = .placeholder
      demand.fallbackTokens = blank.tokens
    } else if thing.blanks > 0 {
      demand.fallback = .placeholder
      demand.fallbackTokens = thing.vagueTokens
    } else if evidence.reading.phrase(.vagueAmount) != nil {
      demand.fallback = .vagueAmount
      demand.fallbackTokens = VagueAmountReader.words(evidence)
    } else if tokens.contains(where: { $0.has(.vagueAmountWord) }) {
      demand.fallback = .vagueAmount
    } else if thing.vague == 0, evidence.contentCount <= 5 {
      demand.fallback = .incomplete
    }
    return demand
  }

  /// A vague amount with no number before it: "loads of entries", "fewer red tags".
  private static func isVagueAmount(_ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    for index in tokens.indices where tokens[index].has(.vagueAmountWord) {
      if tokens[index].is("some") || tokens[index].is("most") || tokens[index].is("enough") {
        continue
      }
      let hasNumber = tokens[..<index].contains { $0.has(.number) }
      let isThan = index + 1 < tokens.count && tokens[index + 1].is("than")
      let isAtLeast = index + 2 < tokens.count && tokens[index + 1].is("than")
      if !hasNumber, !isThan || !isAtLeast { return true }
    }
    if let phrase = evidence.reading.phrase(.vagueAmount) {
      return !tokens[..<phrase.tokens.lowerBound].contains { $0.has(.number) }
    }
    return false
  }

  /// People alone: who, and not how it will be known.
  private static func isOffTopic(_ evidence: Evidence) -> Bool {
    let thing = evidence.reading.thing(0..<evidence.tokens.count)
    if evidence.tokens.first?.is("because") == true { return true }
    return thing.names + thing.people + thing.groups > 0 && thing.evidence == 0
      && thing.content - thing.people <= 0 && thing.vague == 0
  }

  /// "countersigned renewal", "the fence painted": something done that one can go and look at.
  private static func done(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices
    where tokens[index].has(.past) && !tokens[index].has(.mood) && !tokens[index].has(.be)
      && !tokens[index].has(.vagueVerb)
    {
      if isPainted(index, evidence) { return (index - 2)..<(index + 1) }
      guard index + 1 < tokens.count else { continue }
      let next = tokens[index + 1]
      if next.kind == .word, evidence.reading.isContent(next), !next.has(.abstractNoun),
        !next.has(.blankNoun)
      {
        return index..<(index + 2)
      }
    }
    return nil
  }

  /// "the fence is painted".
  private static func isPainted(_ index: Int, _ evidence: Evidence) -> Bool {
    guard index > 1, evidence.tokens[index - 1].has(.be) else { return false }
    let thing = evidence.tokens[index - 2]
    return thing.kind == .word && evidence.reading.isContent(thing) && !thing.has(.abstractNoun)
      && !thing.has(.group) && !thing.has(.person) && !thing.has(.blankNoun)
  }

  private static func count(_ evidence: Evidence) -> Range<Int>? {
    for index in Figures.tokens(evidence) {
      guard index + 1 < evidence.tokens.count else { continue }
      // "from the 12 accounts": which ones, not how many.
      if index > 0, evidence.tokens[index - 1].is("the") || evidence.tokens[index - 1].is("our") {
        continue
      }
      var at = index + 1
      while at < evidence.tokens.count, at < index + 4 {
        let token = evidence.tokens[at]
        if token.kind == .mark, !token.isMark("%"), !token.isMark("+") { break }
        if token.isMark("%") { return index..<(at + 1) }
        if token.kind == .word, evidence.reading.isContent(token), !token.has(.abstractNoun),
          token.isTimeless
        {
          return index..<(at + 1)
        }
        at += 1
      }
    }
    return nil
  }

  private static func proof(_ evidence: Evidence) -> Range<Int>? {
    let tokens = evidence.tokens
    for index in tokens.indices where tokens[index].has(.evidence) {
      let isVague = index > 0 && tokens[index - 1].has(.vagueAmountWord)
      if isVague { continue }
      if tokens[index].has(.unit) || isBarePlural(index, evidence), !hasDeterminer(index, tokens) {
        continue
      }
      return index..<(index + 1)
    }
    return nil
  }

  /// "Dockets.", "signatures from the neighbours": nothing says how many or which.
  private static func isBarePlural(_ index: Int, _ evidence: Evidence) -> Bool {
    let token = evidence.tokens[index]
    return index == 0 && token.end - token.start > 4
      && evidence.reading.bytes[token.end - 1] == UInt8(ascii: "s")
  }

  private static func hasDeterminer(_ index: Int, _ tokens: [Token]) -> Bool {
    (max(0, index - 4)..<index).contains {
      tokens[$0].has(.determiner) || tokens[$0].is("'s") || tokens[$0].has(.past)
    }
  }
}
