import Conversation
import Language
public import Rehearsal

/// A rehearsal as text to keep: the talk, the checklist it came to, and the debrief.
public enum RehearsalText {
  /// The lines.
  public static func lines(_ practice: Practice) -> [String] {
    let persona = practice.persona
    let about = ["\(persona.name), \(persona.age), \(persona.trade).", practice.title, ""]
    let talk = practice.turns.flatMap { turn in
      ["You: \(turn.move.words)", "\(persona.firstName): \(turn.reply.words)"]
        + turn.climbed.map { "  ✓ \(practice.label(of: $0))" }
    }
    let climb = practice.conversation.phase.climb
    return about + talk + ["", "Checklist", ""] + (climb.map(ChecklistText.lines) ?? [])
      + ["", "Debrief", ""] + DebriefText.lines(Debrief(practice))
  }
}
