import Assessment
import Conversation
import Rehearsal
import Testing

/// A rehearsal from beginning to end, and back again.
struct PracticeTests {
  private let words = [
    ScriptedLeader.script, "Where do you stand against your target today?", "",
    "Have you tried texting them?", "What do you mean by that?", "What is in the way?", "",
    "Don't worry about it, I'll call them for you.", "What happened last week?",
  ]

  private func played(_ id: String = "blamer", seed: UInt64) throws -> Practice {
    var practice = try Cast.practice(id, seed: seed)
    for line in words { practice.say(line) }
    return practice
  }

  @Test(arguments: Cast.ids)
  func `the same seed gives the same talk, and another one another`(id: String) throws {
    let one = try played(id, seed: 7)
    #expect(try played(id, seed: 7).turns == one.turns)
    #expect(try played(id, seed: 8).turns != one.turns)
  }

  @Test(arguments: Cast.ids)
  func `three rehearsals in a row do not sound alike`(id: String) throws {
    let talks = try (1...3).map { seed in
      Set(try played(id, seed: UInt64(seed)).turns.map(\.reply.words))
    }
    for (one, other) in [(0, 1), (1, 2), (0, 2)] {
      #expect(talks[one].intersection(talks[other]).count <= words.count / 2)
    }
  }

  @Test func `the record of a rehearsal is a conversation that can be read again`() throws {
    var practice = try Cast.practice("politician", .gentle)
    ScriptedLeader.openAsker.lead(&practice, turns: 150, hearing: Remembered(), lines: [])
    let read = try ConversationState(practice.events)
    #expect(read.phase.isOver)
    #expect(read.phase.climb?.commitments == practice.conversation.phase.climb?.commitments)
  }

  @Test func `going back keeps both lines, and the talk up to there`() throws {
    var branches = Branches(try played(seed: 7))
    let first = branches.practice.turns
    branches.rewind(to: 4)
    #expect(branches.practice.turns == Array(first.prefix(4)))
    branches.take(branches.practice.move(saying: "What would you like to see?", heardBy: Ear()))

    #expect(branches.lines.count == 2)
    #expect(branches.lines[0].practice.turns == first)
    #expect(branches.lines[1].origin?.line == 0)
    #expect(branches.lines[1].origin?.turns == 4)
    branches.play(0)
    #expect(branches.practice.turns == first)
  }

  @Test func `the same words after going back get the same reply`() throws {
    var branches = Branches(try played(seed: 7))
    let first = branches.practice.turns
    branches.rewind(to: 4)
    for line in words.dropFirst(4) {
      branches.take(branches.practice.move(saying: line, heardBy: Ear()))
    }
    #expect(branches.practice.turns == first)
  }

  @Test func `the playbook's own questions are good ones at their places`() throws {
    let practice = try Cast.practice("hard-worker", .gentle)
    let playbook = try Cast.surroundings().playbook
    for rung in ActionRung.allCases {
      for question in playbook.step(rung.step).questions {
        guard let words = question.filled(with: [.gap: "18", .action: "call the nine kitchens"])
        else { continue }
        let place = Place.ladder(.action(0, rung))
        let move = practice.move(saying: words, heardBy: Ear())
        let (_, reply) = Counterpart(persona: practice.persona, difficulty: .hard, seed: 1)
          .hear(move, at: place)
        #expect(reply.kind == .dodge, "\(rung): \(words): \(reply.kind)")
      }
    }
  }
}
