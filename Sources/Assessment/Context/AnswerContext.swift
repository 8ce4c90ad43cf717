/// What an answer was given to: the question put, and what was said before.
public struct AnswerContext: Hashable, Sendable, Codable {
  /// The question as it was put.
  public let asked: String
  /// What the person said before, oldest first.
  public let said: [String]

  /// A context from the question put and the person's earlier words, oldest first.
  public init(asked: String, said: [String] = []) {
    self.asked = asked
    self.said = said
  }
}
