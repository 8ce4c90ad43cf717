import Language

extension Spoilers {
  /// "by hand if I must", "from home if need be": how far somebody would go, and nothing that it hangs on.
  ///
  /// It stands behind a way of doing it that is told by itself; not "I'll knock on the door if need be", nor "on
  /// the eve of the audit if I have to".
  static func isUtmost(_ opener: Int, _ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    guard isOnlyNeed(from: opener, tokens) else { return false }
    let mark = tokens[..<opener].lastIndex { $0.kind == .mark }
    guard let mark, mark > 0, (1...5).contains(opener - mark - 1) else { return false }
    let way = (mark + 1)..<opener
    return tokens[way.lowerBound].has(.preposition)
      && !evidence.reading.times.contains { $0.tokens.overlaps(way) && $0.isDate }
      && !tokens[way].contains { $0.has(.mine) || $0.has(.will) }
  }

  /// "if need be", "if I must", "if I have to", up to a mark or the end.
  private static func isOnlyNeed(from opener: Int, _ tokens: [Token]) -> Bool {
    guard tokens[opener].is("if") else { return false }
    let rest = tokens[(opener + 1)...].prefix { $0.kind != .mark }
    let need = rest.drop { $0.has(.mine) }
    guard let first = need.first else { return false }
    switch need.count {
    case 1: return first.is("must") || first.is("necessary")
    case 2:
      let isNeed = first.is("need") || first.is("needs")
      return isNeed && need.last?.is("be") == true
        || first.is("have") && need.last?.is("to") == true
    default: return false
    }
  }
}
