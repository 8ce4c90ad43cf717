import Conversation
import Ladder
import Playbooks
import Testing

struct BuiltInWordingTests {
  /// What is no question: the words that are said, and those that are written.
  static let instructions: Set<StepID> = [.sayScript, .writeScript, .sign]

  @Test func `every follow-up ends with a question`() throws {
    for (_, _, wordings) in try BuiltIn.followUps() {
      for wording in wordings { #expect(wording.source.hasSuffix("?"), "\(wording.source)") }
    }
  }

  @Test func `every step asks, but for the words that are said, written and signed`() throws {
    for (step, wording) in try BuiltIn.questions() where !Self.instructions.contains(step) {
      #expect(wording.source.hasSuffix("?"), "\(wording.source)")
    }
  }

  @Test func `a follow-up asks one question`() throws {
    for (_, _, wordings) in try BuiltIn.followUps() {
      for wording in wordings {
        #expect(wording.source.count { $0 == "?" } == 1, "\(wording.source)")
      }
    }
  }

  /// How a question begins that holds the answer, or can be answered with yes.
  static let folding = [
    "have you", "why don", "why not", "you should", "shouldn", "you could", "could you", "can you",
    "what about", "how about", "what if", "maybe you", "perhaps you", "if i were you", "try to",
    "wouldn", "couldn", "don’t you", "isn’t it", "do you want me", "would you like", "i’ll ",
    "i will do", "let me", "let’s", "you need to", "you must", "you have to",
    "what would happen if",
    "what’s stopping", "what is stopping", "don’t worry", "never mind", "is it ", "are you ",
    "did you", "do you think", "will you be able", "would it help", "need help",
  ]

  /// Every sentence of every follow-up, in small letters.
  static let sentences = Result {
    Set(
      try BuiltIn.followUps().flatMap(\.wordings).flatMap { wording in
        wording.source.lowercased().split { ".?".contains($0) }.map { $0.drop { $0 == " " } }
      })
  }

  @Test(arguments: folding)
  func `no follow-up folds`(stem: String) throws {
    for sentence in try Self.sentences.get() {
      #expect(!sentence.hasPrefix(stem))
    }
  }

  /// Words that hurt in a room, praise, or push.
  static let unkind = [
    "nebulous", "vague", "wrong", "fail", "excuse", "lazy", "bad", "great", "excellent", "perfect",
    "well done", "good job", "should you", "why did", "always", "never ",
  ]

  @Test(arguments: unkind)
  func `no question hurts, praises or pushes`(word: String) throws {
    let wordings = try BuiltIn.followUps().flatMap(\.wordings) + BuiltIn.questions().map(\.wording)
    for wording in wordings {
      #expect(!wording.source.lowercased().contains(word), "\(wording.source)")
    }
  }

  @Test func `nothing in the whole file is called nebulous in the room`() throws {
    let playbook = try BuiltIn.playbook()
    let cues = StepID.allCases.flatMap { playbook.step($0).cues } + playbook.cues.values.joined()
    for cue in cues { #expect(!cue.source.lowercased().contains("nebulous"), "\(cue.source)") }
  }

  @Test func `a phrase of any shape is quoted`() throws {
    for (aim, _, wordings) in try BuiltIn.followUps() {
      for wording in wordings where wording.placeholders.contains(.said) && aim != .blank {
        #expect(wording.source.contains("“{said}”"), "\(wording.source)")
      }
    }
  }

  @Test func `most follow-ups give the person's own words back`() throws {
    for (aim, rung, wordings) in try BuiltIn.followUps() where aim != .fault(.empty) {
      let echoing = wordings.count { $0.placeholders.contains(.said) }
      #expect(2 * echoing > wordings.count, "\(aim) at \(String(describing: rung))")
    }
  }

  @Test func `where nothing was said nothing is quoted`() throws {
    for (aim, _, wordings) in try BuiltIn.followUps() where aim == .fault(.empty) {
      for wording in wordings {
        #expect(wording.placeholders.isDisjoint(with: [.said, .isOrAre]), "\(wording.source)")
      }
    }
  }

  @Test func `a wording is short enough to be said in one breath`() throws {
    for (_, _, wordings) in try BuiltIn.followUps() {
      for wording in wordings { #expect(wording.source.count <= 100, "\(wording.source)") }
    }
  }

  @Test func `apostrophes are typographic, but for the script`() throws {
    let wordings = try BuiltIn.followUps().flatMap(\.wordings) + BuiltIn.questions().map(\.wording)
    for wording in wordings {
      #expect(!wording.source.contains("'"), "\(wording.source)")
      #expect(!wording.source.contains("\""), "\(wording.source)")
    }
  }
}
