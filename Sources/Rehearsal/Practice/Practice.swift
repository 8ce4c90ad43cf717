public import Assessment
public import Conversation

/// A rehearsal: the counterpart, the ladder that their answers climb, and everything said so far.
///
/// The ladder is that of a meeting. What the counterpart says is judged by the same assessor, and
/// only what has been earned is put before it.
public struct Practice: Sendable {
  /// How hard the counterpart is to win over.
  public let difficulty: Difficulty
  /// The seed of the talk.
  public let seed: UInt64
  /// The counterpart as they are now.
  public private(set) var counterpart: Counterpart
  /// The conversation with everything that has been climbed.
  public internal(set) var conversation: ConversationState
  /// Everything that happened in it, as the journal of a meeting keeps it.
  public internal(set) var events: [Event] = []
  /// What was said, turn by turn.
  public private(set) var turns: [Exchange] = []
  /// Where the ladder stands; nil when all is said.
  public private(set) var place: Place?
  /// The places that stand, in order.
  public private(set) var climbedPlaces: [Place] = []
  /// What its decisions use: the playbook, the assessor, and the day.
  public let surroundings: Surroundings
  /// What an answer is read against; only what climbs changes it.
  private(set) var context: AnswerContext?

  /// A rehearsal about to begin.
  ///
  /// - Parameters:
  ///   - persona: The person to practise on.
  ///   - difficulty: How hard they are to win over.
  ///   - seed: The same seed gives the same talk.
  ///   - surroundings: The playbook, the assessor, and the day.
  /// - Throws: ``NumberFault`` when the persona's number cannot be put on the table.
  public init(
    persona: Persona, difficulty: Difficulty, seed: UInt64, surroundings: Surroundings
  ) throws(NumberFault) {
    self.difficulty = difficulty
    self.seed = seed
    self.surroundings = surroundings
    counterpart = Counterpart(persona: persona, difficulty: difficulty, seed: seed)
    let playbook = surroundings.playbook.id
    conversation = ConversationState(playbook: playbook, person: persona.name)
    events = [.began(playbook: playbook, person: persona.name)]
    try putOnTheTable(persona.number)
    openTheLadder()
    lookAtTheLadder()
  }

  /// The person practised on.
  public var persona: Persona { counterpart.persona }

  /// Whether the plan is whole and the rule for next time stands.
  public var isOver: Bool { conversation.phase.isOver }

  /// The leader makes a move.
  public mutating func take(_ move: Move) {
    let place = place
    let before = counterpart.standing(at: place)
    let (next, reply) = counterpart.hear(move, at: place)
    let weight = next.standing(at: place) - before
    counterpart = next
    let judgement = judge(reply, at: place)
    let settled = climbedPlaces
    if climb(reply, judgement) { lookAtTheLadder() }
    turns.append(
      Exchange(
        number: turns.count + 1, move: move, place: place, reply: reply, judgement: judgement,
        climbed: climbedPlaces.filter { !settled.contains($0) }, weight: weight))
  }

  /// Takes in where the ladder stands, once it has moved.
  private mutating func lookAtTheLadder() {
    place = conversation.place
    climbedPlaces = conversation.climbedPlaces
    context = conversation.answerContext(
      from: surroundings.playbook, today: surroundings.today)
  }

  /// The rehearsal as it was after so many turns.
  public func rewound(to count: Int) -> Practice {
    guard
      var practice = try? Practice(
        persona: persona, difficulty: difficulty, seed: seed, surroundings: surroundings)
    else { return self }
    for turn in turns.prefix(count) { practice.take(turn.move) }
    return practice
  }

  /// The move that words make: the script, silence where nothing was typed, or a remark.
  public func move(saying words: String, heardBy ear: Ear) -> Move {
    let words = words.spoken
    guard !words.isEmpty else { return .waits(seconds: Self.silenceOfAnEmptyLine) }
    return script(saying: words) ?? .says(Remark(words: words, hearing: ear.hear(words)))
  }

  /// The opening script or a part of it, where that is what was said; it may come in several lines.
  private func script(saying words: String) -> Move? {
    let script = surroundings.playbook.script
    // What is said behind it is heard like anything else.
    guard words.utf8.count <= script.text.utf8.count + Self.slack, !script.sentences.isEmpty,
      script.sentencesMissing(from: words).count < script.sentences.count
    else { return nil }
    let before = turns.compactMap { turn -> String? in
      if case .scriptBegun(let words) = turn.move { words } else { nil }
    }
    let all = (before.suffix(script.sentences.count) + [words]).joined(separator: " ")
    return script.sentencesMissing(from: all).isEmpty ? .script(words) : .scriptBegun(words)
  }

  /// How many bytes longer than the script its copy may be.
  private static let slack = 20

  /// How long an empty line stands for, in seconds.
  public static let silenceOfAnEmptyLine = 5
}

extension String {
  /// What was typed as somebody says it: without control characters and the spaces around it.
  fileprivate var spoken: String { cleaned.replacing("\n", with: " ") }
}
