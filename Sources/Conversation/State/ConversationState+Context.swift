public import Assessment
import Ladder
public import Language

extension ConversationState {
  /// What the next words answer: the question put, and what the person has said before.
  ///
  /// Only their own words count as said; what the leader put on the table lends no more than the
  /// name of the number.
  ///
  /// - Parameters:
  ///   - playbook: The playbook of this conversation.
  ///   - today: The day on which it is asked.
  /// - Returns: The context; nil where words are not judged.
  public func answerContext(from playbook: Playbook, today: Day) -> AnswerContext? {
    guard phase.rung != nil, let prompt = prompt(from: playbook, today: today) else { return nil }
    return AnswerContext(
      asked: ownQuestion ?? prompt.followUp ?? prompt.question, said: phase.saidBefore)
  }
}

extension Climb {
  /// What was said at the place where the conversation stands and waits to be confirmed: "Thursday", before
  /// "at half nine".
  fileprivate var waiting: [String] {
    guard case .confirming(_, let answer, _) = position else { return [] }
    return [answer.wordsInFull]
  }
}

extension Phase {
  /// What the person said before, oldest first, in full words.
  fileprivate var saidBefore: [String] {
    guard let climb else { return [] }
    let answers = climb.slots.prefix { $0 != climb.slot }
      .compactMap { climb.settled(at: $0)?.wordsInFull }
    return [climb.groundwork.table.measurable.name] + answers + climb.waiting + tries.map(\.words)
  }
}
