import Conversation
import Language
public import Rehearsal

/// A rehearsal as text to keep: the talk, the checklist it came to, and the debrief.
public enum RehearsalText {
  /// What stands over the parts of the text after the talk.
  public static let headings = [checklist, debrief, everyLine]

  private static let checklist = "Checklist"
  private static let debrief = "Debrief"
  private static let everyLine = "Every line that was tried"

  /// The lines: those of the line that was played last, and then every line there was.
  public static func lines(_ branches: Branches) -> [String] {
    let others =
      branches.lines.count > 1 ? ["", everyLine, ""] + LineText.all(branches) : []
    return played(branches) + others
  }

  private static func played(_ branches: Branches) -> [String] {
    let practice = branches.practice
    let persona = practice.persona
    let about = ["\(persona.name), \(persona.age), \(persona.trade).", practice.title, ""]
    let talk = practice.turns.flatMap { turn in
      ["You: \(turn.move.words)", "\(persona.firstName): \(turn.reply.words)"]
        + turn.climbed.map { "  ✓ \(practice.label(of: $0))" }
    }
    let climb = practice.conversation.phase.climb
    return about + talk + ["", checklist, ""] + (climb.map(ChecklistText.lines) ?? [])
      + ["", debrief, ""] + DebriefText.lines(Debrief(branches))
  }
}
