import Language

/// How the numbers of a gap stand to each other, as far as its words tell.
struct GapShape {
  /// The tokens that are figures; a date, a clock and a length of time are none.
  let numbers: [Int]
  /// What each of them is.
  let roles: [FigureRole]
  /// "42 of 60", "42/60", "42 against 60".
  let isRelated: Bool
  /// A word of what was wanted: "target", "should be", "the contract says".
  let hasTarget: Bool
  /// "18 short", "four under".
  let isDistance: Bool
  /// "70 % of target".
  let isPercentOfTarget: Bool
  /// "Half of quota", "two thirds of the list".
  let share: Range<Int>?
  /// A comparison with what was, which says nothing of the target: "up from 288 last November".
  let hasFormer: Bool

  init(_ evidence: Evidence) {
    let found = Figures.tokens(evidence)
    numbers = found
    roles = FigureRole.roles(found, evidence)
    isRelated = Figures.areRelated(found, evidence)
    hasTarget = evidence.tokens.contains { $0.has(.targetWord) }
    isDistance = found.contains { GapShape.isDistance($0, evidence.tokens) }
    isPercentOfTarget = found.contains { GapShape.isPercentOfTarget($0, evidence.tokens) }
    share = GapShape.share(evidence.tokens)
    hasFormer = GapShape.hasFormer(evidence)
  }

  /// Whether two figures place today against the target.
  ///
  /// Holds: "42 of 60." "Should be 90, I'm at 71." "312, par's 280." Does not hold: "312 covers, up
  /// from 288 last November." "86 cartons, 31 trays, 4 tubs."
  var places: Bool {
    if hasTarget || isDistance || isPercentOfTarget { return !hasFormer || numbers.count > 2 }
    return !hasFormer && (isRelated || numbers.count == 2)
  }

  /// All of it as one number, for the learned weights.
  var code: UInt64 {
    var code = UInt64(min(numbers.count, 3))
    for holds in [isRelated, hasTarget, isDistance, isPercentOfTarget, share != nil, hasFormer] {
      code = code << 1 | (holds ? 1 : 0)
    }
    return code
  }

  /// The roles of the first figures as one number, for the learned weights.
  var roleCode: UInt64 { roles.prefix(4).reduce(1) { $0 << 4 | UInt64($1.rawValue) } }

  // MARK: Signs

  private static let distances = WordSet(
    "short over under behind shy below above off ahead adrift down missing light heavy")

  private static func isDistance(_ index: Int, _ tokens: [Token]) -> Bool {
    for token in tokens[(index + 1)...].prefix(4) {
      if token.kind == .mark, !token.isMark("%") { break }
      if token.isIn(distances) { return true }
    }
    return index > 1 && (tokens[index - 1].is("by") || tokens[index - 1].is("short"))
      && tokens[..<index].contains { $0.has(.short) || $0.has(.over) }
  }

  private static func isPercentOfTarget(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count,
      tokens[index + 1].isMark("%") || tokens[index + 1].has(.percentOf)
        || tokens[index + 1].is("per") && tokens[(index + 2)...].first?.is("cent") == true
    else { return false }
    return tokens[(index + 1)...].prefix(8).contains { $0.has(.targetWord) }
      || tokens[..<index].suffix(4).contains { $0.is("at") }
        && tokens.contains { $0.has(.targetWord) }
  }

  private static let shares = WordSet(
    "half halfway third thirds quarter quarters fifth fifths tenth tenths")

  /// "Dead on half of quota", "two thirds of the target".
  private static func share(_ tokens: [Token]) -> Range<Int>? {
    for index in tokens.indices where tokens[index].kind == .word {
      guard tokens[index].isIn(shares) else { continue }
      if tokens[(index + 1)...].prefix(5).contains(where: { $0.has(.targetWord) }) {
        return index..<(index + 1)
      }
    }
    return nil
  }

  private static let formerWords = WordSet(
    "previous previously ago used because")
  private static let formerUnits = WordSet(
    "year month season spring summer autumn winter quarter term time")

  private static func hasFormer(_ evidence: Evidence) -> Bool {
    let tokens = evidence.tokens
    return tokens.indices.contains { index in
      let token = tokens[index]
      guard token.kind == .word else { return false }
      if token.isIn(formerWords) { return true }
      let next = tokens[(index + 1)...].first
      if token.is("last"), let next, next.isIn(formerUnits) {
        return true
      }
      if token.is("before"), let next, next.is("that") { return true }
      return token.is("from") && isMove(index, tokens)
        || token.is("week") && next?.is("before") == true
    }
  }

  /// "From 4.5 to 6.1", "up from 288", "down from 19".
  private static func isMove(_ from: Int, _ tokens: [Token]) -> Bool {
    guard let next = tokens[(from + 1)...].first, next.kind == .number || next.has(.number)
    else { return false }
    return tokens[(from + 2)...].prefix(3).contains { $0.is("to") }
      || from > 0 && (tokens[from - 1].is("up") || tokens[from - 1].is("down"))
  }
}
