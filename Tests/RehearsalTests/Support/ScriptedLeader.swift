import Assessment
import Ladder
import Rehearsal

/// Five kinds of leaders.
enum ScriptedLeader: String, CaseIterable, Sendable {
  case openAsker = "asks, and follows up"
  case adviser = "gives advice"
  case crossExaminer = "asks yes or no"
  case rescuer = "rescues"
  case blamer = "blames"

  static let script =
    "Whatever the challenges are, solutions must be provided. That is what the outcome of this "
    + "conversation will be. And these are the activities that we're going to then produce to hit "
    + "this target."

  /// What the ear hears in everything that this leader says.
  var move: LeaderMove {
    switch self {
    case .openAsker: .open
    case .adviser: .advice
    case .crossExaminer: .closed
    case .rescuer: .rescue
    case .blamer: .blame
    }
  }

  /// Leads a rehearsal to its end, or for so many turns.
  func lead(
    _ practice: inout Practice, turns: Int, hearing: Remembered, lines: [String]
  ) {
    practice.take(.script(Self.script))
    var random = SeededGenerator(seed: practice.seed)
    while practice.turns.count <= turns, let place = practice.place {
      let words =
        self == .openAsker
        ? OpenQuestions.next(in: practice, at: place) : lines.randomElement(using: &random) ?? ""
      practice.take(hearing.move(saying: words))
    }
  }
}

/// What the open asker asks: a question of the rung, then one that takes up what was said, and so
/// on.
enum OpenQuestions {
  static func next(in practice: Practice, at place: Place) -> String {
    let asked = practice.turns.reversed().prefix { $0.place == place }
    let own = at(place.rung)
    guard asked.count % 2 == 1, let last = asked.first?.reply, last.kind == .dodge else {
      return own[(asked.count + 1) / 2 % own.count]
    }
    return "What do you mean by “\(phrase(of: last.words))”?"
  }

  /// A longer word of what was said, to be taken up.
  private static func phrase(of words: String) -> String {
    let spoken = words.split { !$0.isLetter && $0 != "'" }
    return spoken.max { $0.count < $1.count }.map(String.init) ?? words
  }

  static func at(_ rung: Rung) -> [String] {
    switch rung {
    case .gap:
      [
        "Where do you stand against your target today?", "What does the number say this morning?",
        "How far off are you?", "What is the target, and what have you got?",
        "What's the count as of today?", "Where should it be, and where is it?",
      ]
    case .obstacle:
      [
        "What is in the way?", "What happened last week?", "What gets between you and the number?",
        "What have you seen with your own eyes?", "Where does it get stuck?",
        "What else is in the way?",
      ]
    case .action:
      [
        "What are you going to do about it?", "What will you do?",
        "What is the one thing that you can do about it?", "What would you like to change?",
        "What else could you do?", "What options do you see?",
      ]
    case .counterpart:
      [
        "Who do you need to sit down with?", "Who will you do it with?", "Who else is part of it?",
        "Which people do you need for that?", "Whom will you speak to?", "Who exactly is that?",
      ]
    case .topics:
      [
        "What exactly will you talk about?", "What is on the agenda?", "What will you ask them?",
        "Which points will you go through?", "What do you want to cover?",
        "What will you open with?",
      ]
    case .firstStep:
      [
        "What is the very first thing you will do, and when?", "What will you do first?",
        "How will you begin?", "What comes first?", "What will you start with tomorrow?",
        "What is the smallest first step?",
      ]
    case .time:
      [
        "When will you do it?", "On which day, and at what time?", "By when?",
        "When does it stand in your calendar?", "What time of day?", "When exactly?",
      ]
    case .measure:
      [
        "How will we both know it happened?", "What will there be to look at?",
        "What will you show me?", "What can we count?", "How will you measure it?",
        "What would I see if I looked?",
      ]
    case .expectedYield:
      [
        "How much will this bring?", "How many will that be?", "What number do you put on it?",
        "How much of the gap is that?", "How many do you count on?", "What will it bring?",
      ]
    case .courseCorrection:
      [
        "Next time, how will you notice early, and what will you do?", "What will be the sign?",
        "How will you spot it?", "What will you see first when it slips?",
        "At which number will you begin to act?", "What will tell you?",
      ]
    }
  }
}
