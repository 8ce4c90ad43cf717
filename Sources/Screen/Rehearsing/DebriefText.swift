import Conversation
import Canvas
import Ladder
import Language
public import Rehearsal

/// The debrief of a rehearsal as lines of text: counts and very words, and no grade.
public enum DebriefText {
  /// The lines.
  public static func lines(_ debrief: Debrief) -> [String] {
    asked(debrief) + folds(debrief) + rungs(debrief) + rest(debrief)
  }

  /// Where the words stand behind their labels.
  static let margin = 18

  private static func asked(_ debrief: Debrief) -> [String] {
    let named: [(LeaderMove, String)] = [
      (.open, "open"), (.closed, "closed"), (.leading, "leading"), (.advice, "advice"),
      (.rescue, "rescue"), (.blame, "blame"), (.reflect, "given back"),
    ]
    let counts = named.compactMap { move, name in
      debrief.moves[move].map { "\(name) \($0)" }
    }
    return [
      row("Questions asked", ([String(debrief.asked)] + counts).joined(separator: "   ")),
      row("Open questions", debrief.openShare.map { "\($0) of 100" } ?? "none were asked"),
      row("Opening script", debrief.script.words),
    ]
  }

  private static func folds(_ debrief: Debrief) -> [String] {
    var lines = [row("Folds", debrief.folds.isEmpty ? "none" : String(debrief.folds.count))]
    for fold in debrief.folds {
      lines.append(
        row(
          "",
          "“\(fold.words.quoted)”  turn \(fold.turn), \(fold.move.name)\(fold.isTakenBack ? ", taken back" : "")"
        ))
      lines.append(row("", "  an open question begins: \(fold.stem)"))
    }
    return lines
  }

  private static func rungs(_ debrief: Debrief) -> [String] {
    var lines = [row("Rungs climbed", "\(debrief.climbed) of \(debrief.rungCount)")]
    lines += debrief.rungs.map { rung in
      let questions = rung.questions == 1 ? "1 question" : "\(rung.questions) questions"
      return row("", "\(rung.isClimbed ? "✓" : "·") \(rung.title): \(questions)")
    }
    if let hardest = debrief.hardest {
      let questions = hardest.questions == 1 ? "1 question" : "\(hardest.questions) questions"
      lines.append(row("Hardest", "\(hardest.title), \(questions)"))
    }
    return lines
  }

  private static func rest(_ debrief: Debrief) -> [String] {
    let plan = debrief.plan
    let parts = plan.theirs + plan.yours
    let silence = debrief.longestSilence
    var lines = [
      row("Longest silence", silence == 0 ? "none was kept" : "\(silence) s"),
      row(
        "The plan is",
        parts == 0
          ? "nobody’s yet"
          : "theirs \(plan.theirs) of \(parts) parts, yours \(plan.yours)"),
      row("Held for theirs", "\(plan.felt) of 100"),
    ]
    if let best = debrief.best {
      lines.append(row("Best question", "“\(best.words.quoted)”  turn \(best.turn)"))
    }
    if let worst = debrief.worst {
      lines.append(row("Cost most", "“\(worst.words.quoted)”  turn \(worst.turn)"))
    }
    return lines
  }

  private static func row(_ label: String, _ words: String) -> String {
    label.padded(to: margin) + words
  }
}

extension LeaderMove {
  /// The move as a debrief names it.
  var name: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    case .leading: "leading"
    case .advice: "advice"
    case .rescue: "a rescue"
    case .blame: "blame"
    case .reflect: "given back"
    case .statement: "said"
    }
  }
}

extension ClimbedRung {
  /// The rung as the ladder names it, with the number of its action where there are several.
  var title: String {
    guard case .ladder(.action(let index, _)) = place else { return name }
    return "\(name) \(index + 1)"
  }
}

extension ScriptSaid {
  fileprivate var words: String {
    switch self {
    case .first: "said first thing"
    case .late(let turns): "said late, after \(turns) \(turns == 1 ? "turn" : "turns")"
    case .never: "never said"
    }
  }
}

extension String {
  /// The words in one line, cut where nobody would read on.
  fileprivate var quoted: String {
    let line = PlainLine.of(self)
    return line.count > 160 ? line.prefix(160) + "…" : line
  }
}
