import Assessment
import Ladder
import Language

/// An answer, and what a person who knows the guide says of it.
struct LabelledAnswer: LabelledRow {
  let request: AssessmentRequest
  /// The fault it is refused for; nil where it is tactical.
  let fault: Fault?
  /// The day its moment comes to, or "recurring"; nil where the label does not say.
  let resolves: String?

  static func read(_ fields: [String: Any]) -> Result<LabelledAnswer, LineProblem> {
    AssessmentRequest.read(fields).flatMap { request in
      fault(fields).map { fault in
        LabelledAnswer(request: request, fault: fault, resolves: fields["resolves"] as? String)
      }
    }
  }

  private static func fault(_ fields: [String: Any]) -> Result<Fault?, LineProblem> {
    switch fields["verdict"] as? String {
    case "tactical": return .success(nil)
    case "nebulous":
      guard let name = fields["fault"] as? String, let fault = Fault(rawValue: name) else {
        let names = Fault.allCases.map(\.rawValue).joined(separator: ", ")
        return .failure(LineProblem(sentence: "“fault” is not one of: \(names)"))
      }
      return .success(fault)
    default:
      return .failure(LineProblem(sentence: "“verdict” is neither “tactical” nor “nebulous”"))
    }
  }
}
