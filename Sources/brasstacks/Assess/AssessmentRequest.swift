import Foundation
import Ladder
import Language

/// One line of `assess --jsonl`.
struct AssessmentRequest: LineRequest {
  let id: String
  let rung: Rung
  let answer: String
  let today: Day?

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
    return .success(AssessmentRequest(id: id, rung: rung, answer: answer, today: today))
  }
}
