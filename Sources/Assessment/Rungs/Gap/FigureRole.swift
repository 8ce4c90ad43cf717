import Ladder
import Language

/// What a figure of a gap is, by the words around it: what was wanted, or where it stands today.
///
/// "88 calls logged, 61 of them by me" holds two numbers and no target, "Should be 90, I'm at 71" one of
/// each. A sign of what was wanted or of what is counts for the figure whose words it stands among.
struct FigureRole: OptionSet {
  let rawValue: UInt8

  /// "should be 90", "they pay for 40", "thirty was the ask".
  static let target = FigureRole(rawValue: 1)
  /// "I'm at 71", "39 did", "sold so far".
  static let actual = FigureRole(rawValue: 2)
  /// "31 of 60", "71 against 90".
  static let related = FigureRole(rawValue: 4)

  /// The roles of the figures, in their order.
  static func roles(_ figures: [Int], _ evidence: Evidence) -> [FigureRole] {
    figures.indices.map { number in
      let lower =
        number == 0 ? 0 : start(after: figures[number - 1], before: figures[number], evidence)
      let upper =
        number + 1 == figures.count
        ? evidence.tokens.count
        : start(after: figures[number], before: figures[number + 1], evidence)
      var role = role(of: lower..<max(lower, upper), evidence)
      if number > 0,
        evidence.tokens[figures[number - 1]..<figures[number]].contains(where: isRelation)
      {
        role.insert(.related)
      }
      return role
    }
  }

  /// Where the words of a figure begin, behind the one before: at the first mark or joint between
  /// them, else right behind what the one before counts.
  private static func start(after left: Int, before right: Int, _ evidence: Evidence) -> Int {
    let between = (left + 1)..<max(left + 1, right)
    if let joint = between.last(where: { isJoint(evidence.tokens[$0]) }) { return joint + 1 }
    return min(left + 2, right)
  }

  private static func isJoint(_ token: Token) -> Bool {
    if token.kind == .mark { return !token.isMark("%") && !token.isMark("$") && !token.isMark("'") }
    return token.is("and") || token.is("but") || token.is("while") || token.is("whereas")
      || token.is("against") || token.is("of") || token.is("vs") || token.is("versus")
      || token.is("when") || token.is("where") || token.is("with") || token.is("so")
  }

  private static func isRelation(_ token: Token) -> Bool {
    token.is("of") || token.isMark("/") || token.is("out") || token.is("vs")
      || token.is("against") || token.is("versus")
  }

  private static func role(of range: Range<Int>, _ evidence: Evidence) -> FigureRole {
    var role: FigureRole = []
    for token in evidence.tokens[range] where token.kind == .word {
      if token.has(.targetWord) || token.isIn(targets) { role.insert(.target) }
      if token.isIn(actuals) { role.insert(.actual) }
    }
    return role
  }

  private static let targets = WordSet(
    """
    ask line standard norm rule contract quota licence license requirement pays pay says said told \
    due capacity holds hold seats deal brief board order wish dream mark guideline policy bar \
    meant ideal full allotted quoted quote booked agreed set sets let
    """)

  private static let actuals = WordSet(
    """
    did done have has had got get 've 're 'm are is was were at today now currently far actual \
    actually sold took made came counted stands stand sitting sits running hit managed reached \
    logged delivered finished closed booked signed passed turned yesterday tonight morning \
    so been gone went see saw sees getting doing shows show
    """)
}
