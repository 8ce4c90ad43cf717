import Assessment
import Ladder
import Rehearsal
import Testing

/// What is said about a rehearsal afterwards.
struct DebriefTests {
  private func debrief(_ words: [String]) throws -> Debrief {
    var practice = try Cast.practice("hard-worker")
    for line in words { practice.say(line) }
    return Debrief(practice)
  }

  @Test func `counts, very words and the longest silence`() throws {
    let debrief = try debrief([
      "Where do you stand against your target today?", "", "", "Did you call them?", "",
      "Just call them.", "What's wrong with you?", "What is in the way?",
    ])
    #expect(debrief.asked == 5)
    #expect(debrief.moves[.open] == 2)
    #expect(debrief.openShare == 40)
    #expect(debrief.folds.map(\.words) == ["Just call them."])
    #expect(debrief.folds.map(\.turn) == [6])
    #expect(debrief.longestSilence == 10)
    #expect(debrief.script == .never)
    #expect(debrief.worst?.words == "What's wrong with you?")
    #expect(!debrief.isWhole)
  }

  @Test func `a fold that was taken back is told all the same`() throws {
    var branches = Branches(try Cast.practice("hard-worker"))
    func say(_ words: String) {
      branches.take(branches.practice.move(saying: words, heardBy: Ear()))
    }
    say("You should call Dana.")
    say("Just text them.")
    branches.rewind(to: 1)
    say("What will you do?")

    let folds = Debrief(branches).folds
    #expect(folds.map(\.words) == ["You should call Dana.", "Just text them."])
    #expect(folds.map(\.isTakenBack) == [false, true])

    branches.rewind(to: 0)
    say("What is in the way?")
    #expect(Debrief(branches).folds.map(\.isTakenBack) == [true, true])
    #expect(Debrief(branches).openShare == 100)

    branches.play(0)
    #expect(Debrief(branches).folds.map(\.isTakenBack) == [false, false])
  }

  @Test func `the script late is told`() throws {
    #expect(try debrief(["Hello.", ScriptedLeader.script]).script == .late(after: 1))
    #expect(try debrief([ScriptedLeader.script]).script == .first)
  }

  @Test func `nothing said is nothing counted`() throws {
    let debrief = try debrief([])
    #expect(debrief.openShare == nil)
    #expect(debrief.folds.isEmpty)
    #expect(debrief.best == nil && debrief.worst == nil)
    #expect(debrief.climbed == 0)
  }

  @Test(arguments: Rung.allCases)
  func `a stem is the beginning of an open question, and holds no answer`(rung: Rung) {
    let fixed: Set = [
      "where", "what", "how", "who", "which", "when", "with", "whom", "on", "by", "do", "does",
      "will", "have", "you", "we", "i", "is", "are", "the", "say", "today", "far", "happened",
      "gets", "else", "exactly", "points", "want", "to", "first", "comes", "begin", "day", "both",
      "there", "be", "would", "many", "much", "of", "bring", "notice", "tell",
    ]
    for stem in QuestionStem.stems(at: rung) {
      let words = stem.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(fixed.isSuperset(of: words), "\(stem)")
      #expect(!Ear().hear(stem).isFolding, "\(stem)")
    }
  }

  @Test func `the parts at whose place the leader folded are the leader's`() throws {
    var practice = try Cast.practice("wounded", .gentle)
    practice.say(ScriptedLeader.script)
    practice.say("You should count the meals.")
    ScriptedLeader.openAsker.lead(&practice, turns: 150, hearing: Remembered(), lines: [])
    let debrief = Debrief(practice)
    #expect(debrief.isWhole)
    #expect(debrief.plan.yours == 1)
    #expect(debrief.plan.theirs == debrief.climbed - 1)
    #expect(debrief.climbed == debrief.rungCount)
  }
}
