public import Assessment
import Ladder
public import Language

/// What a decision may use: the playbook, the judge, the day, and what was signed before.
public struct Surroundings: Sendable {
  /// The playbook of the conversation.
  public let playbook: Playbook
  /// Judges the answers.
  public let assessor: any Assessing
  /// The day on which it is said.
  public let today: Day
  /// What earlier conversations led to.
  public let lastTimes: [LastTime]

  /// What a decision may use.
  public init(
    playbook: Playbook, assessor: any Assessing, today: Day, lastTimes: [LastTime]
  ) {
    self.playbook = playbook
    self.assessor = assessor
    self.today = today
    self.lastTimes = lastTimes
  }
}

extension ConversationState {
  /// The longest answer, in characters.
  public static let longestReply = 4_000

  /// The event that a request makes happen, or why it is refused.
  ///
  /// Nothing changes by it: record the event, then ``apply(_:)`` it.
  public func decide(_ request: Request, given surroundings: Surroundings) -> Result<Event, Refusal>
  {
    if case .resume = request {
      return running == .running ? .failure(.alreadyRunning) : .success(.resumed)
    }
    guard !phase.isOver || request == .goBack && phase.before != nil else {
      return .failure(.ended)
    }
    guard running == .running else { return .failure(.notRunning) }
    switch request {
    case .resume: return .failure(.alreadyRunning)
    case .pause: return .success(.paused)
    case .adjourn(let day):
      return day > surroundings.today ? .success(.adjourned(to: day)) : .failure(.dayGoneBy(day))
    case .goBack: return decideToGoBack()
    case .dropAction: return decideToDrop()
    case .choose(let choice): return phase.decide(choice, given: surroundings)
    case .reply(let words):
      return said(words).flatMap { said in
        phase.decide(
          said, given: surroundings,
          in: answerContext(from: surroundings.playbook, today: surroundings.today))
      }
    case .ask(let words):
      guard phase.rung != nil else { return .failure(.noRung) }
      return said(words).map { .asked(question: $0, Ear().hear($0).move) }
    }
  }

  private func said(_ words: String) -> Result<String, Refusal> {
    let said = words.cleaned
    guard !said.isEmpty else { return .failure(.nothingSaid) }
    guard said.count <= Self.longestReply else {
      return .failure(.tooLong(limit: Self.longestReply))
    }
    return .success(said)
  }

  private func decideToDrop() -> Result<Event, Refusal> {
    guard case .ladder(let climb) = phase, let index = climb.actionInWork else {
      return .failure(.noAction)
    }
    return .success(.actionDropped(index))
  }

  private func decideToGoBack() -> Result<Event, Refusal> {
    if phase.before != nil { return .success(.wentBack) }
    if case .correcting = phase { return .failure(.alreadySigned) }
    return .failure(.nothingBefore)
  }
}

extension String {
  /// Without control characters but line ends, and without white space at either end.
  package var cleaned: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      scalars.append(isControl ? " " : scalar)
    }
    let text = String(scalars)
    return String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
