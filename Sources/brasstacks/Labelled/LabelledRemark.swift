import Ladder

/// What a leader said, and the class that a person who knows the guide gives it.
struct LabelledRemark: LabelledRow {
  let request: ListenRequest
  let move: LeaderMove

  static func read(_ fields: [String: Any]) -> Result<LabelledRemark, LineProblem> {
    ListenRequest.read(fields).flatMap { request in
      guard let name = fields["class"] as? String, let move = LeaderMove(rawValue: name) else {
        let names = LeaderMove.allCases.map(\.rawValue).joined(separator: ", ")
        return .failure(LineProblem(sentence: "“class” is not one of: \(names)"))
      }
      return .success(LabelledRemark(request: request, move: move))
    }
  }
}
