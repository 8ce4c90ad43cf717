import Assessment
public import Ladder

/// What a rehearsal looked like, for whoever led it: counts and very words, and no grade.
public struct Debrief: Hashable, Sendable {
  /// How often each kind of remark was made; silences and the script are none.
  public let moves: [LeaderMove: Int]
  /// The folds, word for word; those in lines that were left come last.
  public let folds: [Fold]
  /// The places of the ladder, with what each of them took.
  public let rungs: [ClimbedRung]
  /// How many places there are to climb.
  public let rungCount: Int
  /// The longest silence that was kept, in seconds.
  public let longestSilence: Int
  /// Whose plan it is.
  public let plan: PlanOwnership
  /// The opening script: first thing, late, or never.
  public let script: ScriptSaid
  /// The question that brought most, and the remark that cost most.
  public let best: Quoted?, worst: Quoted?
  /// Whether the plan is whole.
  public let isWhole: Bool

  /// The debrief of the line that is being played, as far as it went; folds that the leader went
  /// back to mend are told too.
  public init(_ branches: Branches) {
    self.init(branches.practice, takenBack: branches.takenBack)
  }

  /// The debrief of a rehearsal as far as it went.
  public init(_ practice: Practice) { self.init(practice, takenBack: []) }

  private init(_ practice: Practice, takenBack: [Exchange]) {
    let turns = practice.turns
    moves = turns.compactMap(\.remark).reduce(into: [:]) { $0[$1.hearing.move, default: 0] += 1 }
    folds = Fold.all(in: turns, takenBack: takenBack)
    rungs = ClimbedRung.all(in: practice)
    rungCount = practice.placeCount
    longestSilence = Debrief.longestSilence(in: turns)
    plan = PlanOwnership(practice)
    script = ScriptSaid(turns)
    let spoken = turns.filter { $0.remark != nil }
    let open = spoken.filter { $0.remark?.hearing.move == .open && $0.weight > 0 }
    best = open.max { $0.weight < $1.weight }.flatMap(Quoted.init)
    worst = spoken.filter { $0.weight < 0 }.min { $0.weight < $1.weight }.flatMap(Quoted.init)
    isWhole = practice.isOver
  }

  /// How many things were asked or told: everything but facts and reflections.
  public var asked: Int {
    [.open, .closed, .leading, .advice, .rescue, .blame].reduce(0) { $0 + moves[$1, default: 0] }
  }

  /// How many of a hundred of those were open questions; nil when nothing was asked.
  public var openShare: Int? {
    asked == 0 ? nil : (200 * moves[.open, default: 0] + asked) / (2 * asked)
  }

  /// How many places were climbed.
  public var climbed: Int { rungs.filter(\.isClimbed).count }

  /// The place that took the most questions.
  public var hardest: ClimbedRung? {
    rungs.filter { $0.questions > 0 }.max { $0.questions < $1.questions }
  }

  private static func longestSilence(in turns: [Exchange]) -> Int {
    var (longest, current) = (0, 0)
    for turn in turns {
      if case .waits(let seconds) = turn.move { current += max(0, seconds) } else { current = 0 }
      longest = max(longest, current)
    }
    return longest
  }
}

/// Words of the leader, and the turn in which they were said.
public struct Quoted: Hashable, Sendable {
  /// Which turn, from 1.
  public let turn: Int
  /// The words.
  public let words: String

  init?(_ turn: Exchange) {
    guard let remark = turn.remark else { return nil }
    self.turn = turn.number
    words = remark.words
  }
}

/// Whether the opening script was said.
public enum ScriptSaid: Hashable, Sendable {
  /// First thing.
  case first
  /// After so many other turns.
  case late(after: Int)
  /// Not at all.
  case never

  init(_ turns: [Exchange]) {
    let place = turns.firstIndex { if case .script = $0.move { true } else { false } }
    let before = turns.prefix(place ?? 0).count { $0.remark != nil }
    self = place == nil ? .never : before == 0 ? .first : .late(after: before)
  }
}
