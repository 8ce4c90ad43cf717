import Conversation
import Ladder
import Rehearsal
import Testing

/// Five kinds of leaders, a hundred seeds, every counterpart.
struct FiveLeadersTests {
  private static let seeds: Range<UInt64> = 0..<100

  /// What became of the rehearsals of one kind of leader with one counterpart.
  struct Outcome {
    var plans = 0, runs = 0, questions = 0, ownership = 0, climbed = 0, openShare = 0

    mutating func add(_ practice: Practice) {
      let debrief = Debrief(practice)
      runs += 1
      plans += practice.isOver ? 1 : 0
      questions += debrief.asked
      ownership += practice.counterpart.ownership
      climbed += debrief.climbed
      openShare += debrief.openShare ?? 0
    }

    func row(_ name: String) -> String {
      let cells = [plans, questions / runs, climbed / runs, ownership / runs, openShare / runs]
      return Self.line(name, cells.map(String.init))
    }

    static let head = ["plans", "questions", "rungs", "ownership", "open %"]

    static func line(_ name: String, _ cells: [String]) -> String {
      let columns = cells.map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }
      return name + String(repeating: " ", count: max(1, 24 - name.count)) + columns.joined()
    }
  }

  @Test(arguments: Cast.ids)
  func `who asks and follows up always gets a whole plan, in a bounded number of questions`(
    id: String
  ) throws {
    let persona = try Cast.persona(id)
    let remembered = Remembered()
    for difficulty in Difficulty.allCases {
      var outcome = Outcome()
      for seed in Self.seeds {
        var practice = try Cast.practice(id, difficulty, seed: seed, assessor: remembered)
        ScriptedLeader.openAsker.lead(&practice, turns: 150, hearing: remembered, lines: [])
        outcome.add(practice)
        let places = practice.climbedPlaces
        let bound = places.map { Counterpart.most(at: $0, of: persona, difficulty) }.reduce(0, +)
        #expect(practice.isOver, "seed \(seed) stops at “\(practice.placeName ?? "")”")
        #expect(practice.turns.count <= bound + 1, "seed \(seed)")
        #expect(practice.conversation.phase.climb?.isCovered == true)
      }
      print(outcome.row("\(id), \(difficulty)"))
    }
  }

  @Test(arguments: Cast.ids)
  func `the plan is whole whatever was said before it`(id: String) throws {
    // Every answer judged in its own context, nothing remembered.
    for seed: UInt64 in 1...3 {
      var practice = try Cast.practice(id, .gentle, seed: seed)
      ScriptedLeader.openAsker.lead(&practice, turns: 150, hearing: Remembered(), lines: [])
      #expect(practice.isOver, "seed \(seed) stops at “\(practice.placeName ?? "")”")
    }
  }

  @Test(arguments: Cast.ids)
  func `nobody else ever does, and ownership ranks the five`(id: String) throws {
    let remembered = Remembered()
    var ranks: [(leader: ScriptedLeader, climbed: Int, ownership: Int)] = []
    var table = [Outcome.line(id, Outcome.head)]
    for leader in ScriptedLeader.allCases {
      let lines = leader == .openAsker ? [] : try LeaderRows.heard(as: leader.move)
      var outcome = Outcome()
      for seed in Self.seeds {
        // The easiest of all: what does not work here works nowhere.
        var practice = try Cast.practice(id, .gentle, seed: seed, assessor: remembered)
        leader.lead(&practice, turns: 60, hearing: remembered, lines: lines)
        outcome.add(practice)
        #expect(practice.isOver == (leader == .openAsker), "\(leader) seed \(seed)")
        if leader != .openAsker { #expect(practice.climbedPlaces.isEmpty) }
      }
      ranks.append((leader, outcome.climbed, outcome.ownership))
      table.append(outcome.row("  " + leader.rawValue))
    }
    print(table.joined(separator: "\n"))
    for (better, worse) in zip(ranks, ranks.dropFirst()) {
      #expect(better.ownership > worse.ownership, "\(better.leader) before \(worse.leader)")
      #expect(better.climbed >= worse.climbed)
    }
  }
}
