/// One line of `listen --jsonl`.
struct ListenRequest: LineRequest {
  let id: String
  let text: String

  static func read(_ fields: [String: Any]) -> Result<ListenRequest, LineProblem> {
    guard let id = fields["id"] as? String else {
      return .failure(LineProblem(sentence: "“id” is missing or not a string"))
    }
    guard let text = fields["text"] as? String else {
      return .failure(LineProblem(sentence: "“text” is missing or not a string"))
    }
    return .success(ListenRequest(id: id, text: text))
  }
}
