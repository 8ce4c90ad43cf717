import Conversation
public import Ladder

/// A simulated person to practise on: who they are, what is true about their number, and how they
/// talk while they keep it to themselves.
///
/// It is data, as it stands in a file; ``Counterpart`` is what listens and answers.
public struct Persona: Hashable, Sendable {
  /// The name of the persona on the command line.
  public let id: String
  /// The person's name.
  public let name: String
  /// What they do for a living.
  public let trade: String
  /// How old they are.
  public let age: Int
  /// How they are, in a sentence for whoever chooses them.
  public let manner: String
  /// The number that is off track.
  public let number: StatedNumber
  /// What it takes to win them over, and to lose them.
  public let temper: Temper
  /// What is really so, and what they will really do.
  public let truth: Truth
  /// How they talk.
  public let phrases: Phrases

  /// A persona from everything that is known of them.
  public init(
    id: String, name: String, trade: String, age: Int, manner: String, number: StatedNumber,
    temper: Temper, truth: Truth, phrases: Phrases
  ) {
    self.id = id
    self.name = name
    self.trade = trade
    self.age = age
    self.manner = manner
    self.number = number
    self.temper = temper
    self.truth = truth
    self.phrases = phrases
  }

  /// The first of their names, as one speaks to them.
  public var firstName: String { name.asSpokenTo }
}

/// A number as the leader would put it on the table, in words.
public struct StatedNumber: Hashable, Sendable {
  /// What is counted: "booked demos".
  public let measurable: String
  /// Where it should be: "60", "at most 4%".
  public let target: String
  /// Where it is: "42".
  public let actual: String
  /// By when: "in five weeks".
  public let due: String

  /// A number by its name, where it should be, where it is, and by when.
  public init(measurable: String, target: String, actual: String, due: String) {
    self.measurable = measurable
    self.target = target
    self.actual = actual
    self.due = due
  }
}

/// What it takes to win somebody over, and to lose them.
public struct Temper: Hashable, Sendable {
  /// How much pressing they bear before they are short with the leader: 1 to 9.
  public let patience: Int
  /// How far they trust the leader to begin with: 0 to 10.
  public let trust: Int
  /// How often, of a hundred times, silence makes them say more.
  public let silence: Int
  /// How many questions they say no more to after an attack.
  public let grudge: Int
  /// The rungs that cost one more good question than with others.
  public let guarded: Set<Rung>

  /// A temper from its measures.
  public init(patience: Int, trust: Int, silence: Int, grudge: Int, guarded: Set<Rung>) {
    self.patience = patience
    self.trust = trust
    self.silence = silence
    self.grudge = grudge
    self.guarded = guarded
  }
}
