@testable import Assessment
@testable import Conversation
import Ladder
import Testing

@Suite struct CommitmentTitleTests {
  @Test func `a title begins with the act and leaves every later word alone`() {
    #expect(title(of: DanaStory.withSam) == "Sit down with Sam and Lee")
  }

  @Test(arguments: [
    ("I'll call Acme", [(Facet.actor, "I"), (.commitment, "'ll"), (.action, "call")], "Call Acme"),
    ("we will call Acme", [(.actor, "we"), (.commitment, "will"), (.action, "call")], "Call Acme"),
    ("call Acme", [(.action, "call")], "Call Acme"),
    ("I call Acme", [(.actor, "I"), (.commitment, "I call"), (.action, "call")], "Call Acme"),
    ("écrire à Léa", [], "Écrire à Léa"),
  ])
  func `only what says that the speaker is committed goes`(
    words: String, found: [(Facet, String)], expected: String
  ) {
    #expect(title(of: answer(words, found)) == expected)
  }

  @Test(arguments: [
    ("Sam and I will call Acme", [(Facet.actor, "Sam and I"), (.commitment, "will")]),
    ("First I'll call Acme", [(.actor, "I"), (.commitment, "'ll")]),
    ("I will, on Friday, call Acme", [(.commitment, "I will")]),
  ])
  func `whoever else acts and whatever comes before stays`(
    words: String, found: [(Facet, String)]
  ) {
    #expect(title(of: answer(words, found)) == words)
  }

  @Test func `findings that cover everything leave the words as they are`() {
    #expect(title(of: answer("I will", [(.actor, "I"), (.commitment, "will")])) == "I will")
  }

  @Test func `findings beyond the words do no harm`() {
    let finding = Finding(facet: .commitment, range: 0..<99, text: "I will call")
    let answer = TacticalAnswer(rung: .action, words: "I will call", findings: [finding])

    #expect(title(of: answer) == "I will call")
  }

  private func title(of answer: TacticalAnswer) -> String {
    Commitment(index: 0, action: answer, parts: []).title
  }

  private func answer(_ words: String, _ found: [(Facet, String)]) -> TacticalAnswer {
    let findings = found.compactMap { facet, text -> Finding? in
      guard let range = words.firstRange(of: text) else { return nil }
      let start = words.utf8.distance(from: words.startIndex, to: range.lowerBound)
      return Finding(facet: facet, range: start..<start + text.utf8.count, text: text)
    }
    return TacticalAnswer(rung: .action, words: words, findings: findings)
  }
}
