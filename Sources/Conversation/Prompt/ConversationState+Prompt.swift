import Assessment
public import Language

extension ConversationState {
  /// What is asked now; nil once the conversation is over.
  ///
  /// - Parameters:
  ///   - playbook: The playbook of this conversation.
  ///   - today: The day on which it is asked, so that dates near it can be named by it.
  /// - Returns: The question, with everything that belongs to it.
  public func prompt(from playbook: Playbook, today: Day) -> Prompt? {
    guard let step = phase.step else { return nil }
    let wording = playbook.step(step)
    let values = phase.values
    return Prompt(
      turn: phase.turn, step: step, label: wording.label,
      question: wording.question(turn: phase.questionTurn, values: values),
      followUp: followUp(from: playbook, values: values), choices: phase.choices,
      takesWords: phase.takesWords, rung: phase.rung, shown: phase.shown(today: today),
      kept: phase.kept ?? keptCopy, cues: cues(from: playbook, at: wording, values: values))
  }

  /// The script as it was typed before, where one has gone back to it.
  private var keptCopy: String? {
    guard case .script(_, .toWrite, _) = phase,
      case .typed(let words)? = leftBehind?.groundwork.copy
    else { return nil }
    return words
  }

  /// The next question after the last nebulous answer, its wordings taking turns.
  private func followUp(from playbook: Playbook, values: [Placeholder: String]) -> String? {
    let (wordings, turn) = followUps(from: playbook, values: values)
    return wordings.isEmpty ? nil : wordings[turn]
  }

  /// The other wordings of the follow-up that stands, the one whose turn is next first.
  ///
  /// - Parameter playbook: The playbook of this conversation.
  /// - Returns: The wordings; none before anything had to be followed up.
  public func followUpsToCome(from playbook: Playbook) -> [String] {
    let (wordings, turn) = followUps(from: playbook, values: phase.values)
    return wordings.isEmpty ? [] : Array(wordings[(turn + 1)...] + wordings[..<turn])
  }

  /// All wordings of the follow-up that stands, and the one whose turn it is.
  private func followUps(
    from playbook: Playbook, values: [Placeholder: String]
  ) -> (wordings: [String], turn: Int) {
    guard let last = phase.tries.last, let aim = Aim(of: last) else { return ([], 0) }
    let said = last.phrase
    var values = values
    values[.said] = said
    values[.isOrAre] = said.map { $0.isSeveral ? "are" : "is" }
    let wordings = playbook.followUps.templates(for: aim, at: last.rung)
      .compactMap { $0.filled(with: values) }
    guard !wordings.isEmpty else { return ([], 0) }
    // The leader may have gone on to another of them.
    if let asked = ownQuestion.flatMap({ wordings.firstIndex(of: $0) }) { return (wordings, asked) }
    return (wordings, max(0, aims[aim, default: 1] - 1) % wordings.count)
  }
}

extension Step {
  /// The question in the wording whose turn it is, of those whose places can be filled.
  fileprivate func question(turn: Int, values: [Placeholder: String]) -> String {
    let wordings = questions.compactMap { $0.filled(with: values) }
    return wordings.isEmpty ? label : wordings[turn % wordings.count]
  }
}

extension Judgement {
  /// The person's own phrase to give back: the words that the fault rests on, or the answer when
  /// it is short; nil when nothing was said.
  var phrase: String? {
    if let echo { return echo.text }
    let said = words.split(whereSeparator: \.isWhitespace)
    guard !said.isEmpty else { return nil }
    let phrase = said.prefix(8).joined(separator: " ")
    let bare = phrase.reversed().drop { ".!?,;:…".contains($0) }.reversed()
    return said.count > 8 ? String(bare) + "…" : String(bare)
  }
}

extension String {
  /// Whether a phrase names several things: "X, Y and Z".
  fileprivate var isSeveral: Bool {
    contains(",") || lowercased().split(separator: " ").contains { $0 == "and" || $0 == "&" }
  }
}
