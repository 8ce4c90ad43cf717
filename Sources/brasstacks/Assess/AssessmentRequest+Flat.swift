import Ladder
import Language

extension AssessmentRequest {
  /// Reads the usual line: one flat object of strings, in any order, and beside them at most
  /// fields that nobody asks for.
  ///
  /// Foundation's parser takes longer over a line than the assessor over its answer; this one
  /// takes the lines that need nothing of it. What it does not know it leaves: nil means "not
  /// such a line", never "wrong".
  static func flat(_ line: UnsafeRawBufferPointer) -> AssessmentRequest? {
    var reader = FlatObjectReader(bytes: line)
    var id: String?
    var rung: Rung?
    var answer: String?
    var today: Day?
    guard reader.take(123) else { return nil }
    repeat {
      guard let name = reader.name() else { return nil }
      // A field given twice, or a context, is for the full parser.
      if name.spells("id"), id == nil {
        guard let value = reader.string() else { return nil }
        id = value
      } else if name.spells("rung"), rung == nil {
        guard let value = reader.string() else { return nil }
        rung = Rung(rawValue: value)
      } else if name.spells("answer"), answer == nil {
        guard let value = reader.string() else { return nil }
        answer = value
      } else if name.spells("today"), today == nil {
        guard let day = reader.string().flatMap({ Day(iso: $0) }) else { return nil }
        today = day
      } else {
        guard !isAsked(name), reader.skipValue() else { return nil }
      }
    } while reader.take(44)
    guard reader.take(125), reader.isAtEnd, !reader.dropsByteOrderMark, let id, let rung, let answer
    else { return nil }
    return AssessmentRequest(id: id, rung: rung, answer: answer, today: today, context: nil)
  }

  private static func isAsked(_ name: UnsafeRawBufferPointer) -> Bool {
    name.spells("id") || name.spells("rung") || name.spells("answer") || name.spells("today")
      || name.spells("context")
  }
}
