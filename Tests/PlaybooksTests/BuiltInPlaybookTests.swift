import Conversation
import Ladder
import Playbooks
import Testing

struct BuiltInPlaybookTests {
  @Test func `nothing is wrong with it`() throws {
    let playbook = try BuiltIn.playbook()

    #expect(playbook.id == "off-track")
    #expect(playbook.title == "One number, off track")
    #expect(playbook.parts.map(\.id) == ["part-1", "part-2"])
    #expect(playbook.parts.map(\.title) == ["Put the number on the table", "The drill-down"])
    #expect(playbook.parts.map(\.requires) == [nil, "part-1"])
  }

  @Test func `the opening script is the method's, word for word`() throws {
    #expect(
      try BuiltIn.playbook().script.sentences == [
        "Whatever the challenges are, solutions must be provided.",
        "That is what the outcome of this conversation will be.",
        "And these are the activities that we're going to then produce to hit this target.",
      ])
  }

  @Test(arguments: [
    (StepID.gap, "Gap"), (.obstacle, "Obstacle"), (.action, "Action"),
    (.counterpart, "With whom"), (.topics, "About what"), (.firstStep, "First step"),
    (.time, "When"), (.measure, "Proof"), (.expectedYield, "What it brings"),
    (.restOfGap, "And what else?"), (.whatElse, "And what else?"),
    (.readBack, "Read back and sign"), (.courseCorrection, "Next time"),
  ])
  func `the ladder's labels are those of the screens`(step: StepID, label: String) throws {
    #expect(try BuiltIn.playbook().step(step).label == label)
  }

  @Test(arguments: Fault.allCases.filter { $0 != .incomplete })
  func `every fault has follow-ups that take turns`(fault: Fault) throws {
    #expect(try BuiltIn.playbook().followUps.faults[fault]?.count ?? 0 >= 3)
  }

  @Test(arguments: Facet.allCases)
  func `every missing part has follow-ups that take turns`(facet: Facet) throws {
    #expect(try BuiltIn.playbook().followUps.missing[facet]?.count ?? 0 >= 3)
  }

  @Test func `a good answer with a part missing has no wording of its own`() throws {
    #expect(try BuiltIn.playbook().followUps.faults[.incomplete] == nil)
  }

  @Test func `at every rung there are at least three wordings, and no two are alike`() throws {
    for (aim, rung, wordings) in try BuiltIn.followUps() {
      #expect(wordings.count >= 3, "\(aim) at \(String(describing: rung))")
      #expect(Set(wordings).count == wordings.count, "\(aim) at \(String(describing: rung))")
    }
  }

  @Test(arguments: Rung.allCases)
  func `every rung asks in more than one way, and says again what it asks`(rung: Rung) throws {
    let playbook = try BuiltIn.playbook()
    let step = try #require(StepID(rawValue: rung.rawValue))

    #expect(playbook.step(step).questions.count >= 2)
    #expect(playbook.followUps.special[.fault(.offTopic)]?[rung] != nil)
  }

  @Test func `letters and blanks are asked what they are`() throws {
    let first = try #require(try BuiltIn.playbook().followUps.blanks.first)

    let several = first.filled(with: [.said: "X, Y and Z", .isOrAre: "are"])
    #expect(several == "What are X, Y and Z?")
    #expect(first.filled(with: [.said: "TBD", .isOrAre: "is"]) == "What is TBD?")
  }

  @Test func `the rest of the gap is asked for in numbers`() throws {
    let question = try #require(try BuiltIn.playbook().step(.restOfGap).questions.first)

    #expect(
      question.filled(with: [.covered: "11", .gap: "18", .rest: "7"])
        == "These bring 11 of the 18. What brings the other 7?")
  }

  @Test func `effort is asked what it looks like`() throws {
    let first = try #require(try BuiltIn.playbook().followUps.faults[.effort]?.first)

    #expect(
      first.filled(with: [.said: "work harder"])
        == "You said “work harder”. If I stood beside you tomorrow, what would I see you do?")
  }

  @Test(arguments: CueMoment.allCases)
  func `the leader is reminded of the method at every moment`(moment: CueMoment) throws {
    #expect(try BuiltIn.playbook().cues[moment]?.count ?? 0 >= 2)
  }

  @Test func `its copy under its own name is no second playbook`() throws {
    let folder = try Folder()
    let path = try folder.write(try BuiltIn.text(), to: "copy.yaml")

    #expect(try PlaybookLibrary().check(path: path).id == "off-track")
  }
}
