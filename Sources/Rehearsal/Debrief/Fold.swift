import Assessment
public import Ladder

/// One time that the leader gave the answer away.
public struct Fold: Hashable, Sendable {
  /// Which turn, from 1.
  public let turn: Int
  /// Advice, a leading question, or a rescue.
  public let move: LeaderMove
  /// Everything that was said, word for word.
  public let words: String
  /// The very words that gave it away.
  public let deciding: String
  /// How an open question at that place could begin, without an answer in it.
  public let stem: String
  /// Whether the leader went back to before it; it was said all the same.
  public let isTakenBack: Bool

  /// Every fold of these turns, and behind them those of turns that were taken back.
  static func all(in turns: [Exchange], takenBack: [Exchange] = []) -> [Fold] {
    let said = all(in: turns, isTakenBack: false, after: 0)
    return said + all(in: takenBack, isTakenBack: true, after: said.count)
  }

  private static func all(
    in turns: [Exchange], isTakenBack: Bool, after count: Int
  ) -> [Fold] {
    var folds: [Fold] = []
    for turn in turns {
      guard let remark = turn.remark, remark.hearing.isFolding else { continue }
      folds.append(
        Fold(
          turn: turn.number, move: remark.hearing.move, words: remark.words,
          deciding: remark.decidingWords,
          stem: QuestionStem.at(turn.place?.rung ?? .courseCorrection, count: count + folds.count),
          isTakenBack: isTakenBack))
    }
    return folds
  }
}

/// How open questions begin, by what is asked for.
///
/// Only their beginnings: what follows is the leader's to find, and the answer the person's.
public enum QuestionStem {
  /// The stems for a rung.
  public static func stems(at rung: Rung) -> [String] {
    switch rung {
    case .gap: ["Where do you …", "What does … say today?", "How far …"]
    case .obstacle: ["What is …", "What happened …", "What gets …"]
    case .action: ["What will you …", "What have you …", "How will you …"]
    case .counterpart: ["Who …", "Who else …", "With whom …"]
    case .topics: ["What exactly will you …", "Which points …", "What do you want to …"]
    case .firstStep: ["What will you do first …", "What comes …", "How will you begin …"]
    case .time: ["When will …", "On which day …", "By when …"]
    case .measure: ["How will we both …", "What will there be …", "What would I …"]
    case .expectedYield: ["How many …", "How much of …", "What will … bring?"]
    case .courseCorrection: ["How will you notice …", "What will tell you …", "What will you …"]
    }
  }

  /// The stem for a rung, taking turns.
  static func at(_ rung: Rung, count: Int) -> String {
    let stems = stems(at: rung)
    return stems[count % stems.count]
  }
}
