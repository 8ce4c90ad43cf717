import Assessment
import Foundation
import Ladder
import Language

/// One line of `assess --jsonl`.
struct AssessmentRequest: LineRequest {
  let id: String
  let rung: Rung
  let answer: String
  let today: Day?
  let context: AnswerContext?

  static func read(_ fields: [String: Any]) -> Result<AssessmentRequest, LineProblem> {
    guard let id = fields["id"] as? String else {
      return .failure(LineProblem(sentence: "“id” is missing or not a string"))
    }
    guard let answer = fields["answer"] as? String else {
      return .failure(LineProblem(sentence: "“answer” is missing or not a string"))
    }
    guard let name = fields["rung"] as? String, let rung = Rung(rawValue: name) else {
      let names = Rung.allCases.map(\.rawValue).joined(separator: ", ")
      return .failure(LineProblem(sentence: "“rung” is not one of: \(names)"))
    }
    var today: Day?
    if let given = fields["today"], !(given is NSNull) {
      guard let text = given as? String, let day = Day(iso: text) else {
        return .failure(LineProblem(sentence: "“today” is not a date as YYYY-MM-DD"))
      }
      today = day
    }
    return context(fields["context"]).map { context in
      AssessmentRequest(id: id, rung: rung, answer: answer, today: today, context: context)
    }
  }

  private static func context(_ given: Any?) -> Result<AnswerContext?, LineProblem> {
    guard let given, !(given is NSNull) else { return .success(nil) }
    guard let fields = given as? [String: Any] else {
      return .failure(LineProblem(sentence: "“context” is not an object with “asked” and “said”"))
    }
    guard let asked = text(fields["asked"]) else {
      return .failure(LineProblem(sentence: "“asked” in “context” is not a string"))
    }
    guard let said = texts(fields["said"]) else {
      return .failure(LineProblem(sentence: "“said” in “context” is not a list of strings"))
    }
    return .success(AnswerContext(asked: asked, said: said))
  }

  /// A string; empty where none is given, and nil where it is something else.
  private static func text(_ given: Any?) -> String? {
    guard let given, !(given is NSNull) else { return "" }
    return given as? String
  }

  private static func texts(_ given: Any?) -> [String]? {
    guard let given, !(given is NSNull) else { return [] }
    return given as? [String]
  }
}
