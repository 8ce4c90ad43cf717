import Foundation
import Ladder
import Language
import Testing

@testable import Assessment

struct ResolutionTests {
  @Test(arguments: [
    (
      "I'll call them.", "What are you going to do about it?",
      "Nine of the twelve demos were no-shows.",
      "them = nine of the twelve demos"
    ),
    (
      "I'll repaint them all.", "What will you do?", "Four doors came back scratched.",
      "them all = all four doors"
    ),
    (
      "I'll call him.", "What will you do?", "Mr Patel at Corner Foods has stopped ordering.",
      "him = Mr Patel at Corner Foods"
    ),
    (
      "Same again with Lee.", "And what else?",
      "I'll sit down with Sam and go through the no-shows.",
      "Same again with Lee = sit down with Lee and go through the no-shows"
    ),
    (
      // A group needs a topic as well (assessment guide, case 18).
      "I'll call them about the leak.", "What will you do?",
      "Twelve quotes went to the six tenants.",
      "them = the six tenants"
    ),
  ])
  func `what a word stands for is said in full`(
    answer: String, asked: String, said: String, shown: String
  ) {
    let judgement = judge(answer, at: .action, asked, [said])
    #expect(judgement.isTactical)
    #expect(judgement.resolutions.map(\.shown) == [shown])
    #expect(judgement.says == shown)
  }

  @Test func `a bare number takes the unit it was asked for`() {
    let judgement = judge("20 a day", at: .measure, "How many calls?", [])
    #expect(judgement.isTactical)
    #expect(judgement.resolutions.map(\.shown) == ["20 = 20 calls"])
    #expect(!judge("20 a day", at: .measure, "How will you know?", []).isTactical)
  }

  @Test(arguments: [
    ("Yes.", "So will you call the twelve renewals?"),
    ("Okay, I'll do that.", "Why don't you call Dana at Acme?"),
    ("Sure.", "What about emailing the nine parents?"),
  ])
  func `what only the leader said is not the person's`(answer: String, asked: String) {
    let judgement = judge(answer, at: .action, asked, ["42 of 60"])
    #expect(judgement.fault == .assent)
    #expect(judgement.resolutions.isEmpty)
  }

  @Test func `a facet that rests on a pronoun points at the pronoun`() throws {
    let judgement = judge("I’ll call them.", at: .action, "What now?", ["The nine no-shows."])
    let object = try #require(judgement.findings.first { $0.facet == .object })
    #expect(object.text == "them")
    #expect(judgement.resolutions.first?.range == object.range)
  }

  @Test func `full words come back from what was kept`() throws {
    let judgement = judge("Call them", at: .action, "What now?", ["The nine no-shows."])
    let data = try JSONEncoder().encode(judgement)
    #expect(try JSONDecoder().decode(Judgement.self, from: data) == judgement)
    guard case .tactical(let answer) = judgement.verdict else {
      Issue.record("not tactical")
      return
    }
    #expect(answer.wordsInFull == "Call the nine no-shows")
  }

  @Test func `a judgement kept before there were resolutions reads as having none`() throws {
    let judgement = Assessor().assess("Call Dana at Acme", at: .action, today: nil)
    let text = String(decoding: try JSONEncoder().encode(judgement), as: UTF8.self)
    #expect(!text.contains("resolutions"))
    #expect(try JSONDecoder().decode(Judgement.self, from: Data(text.utf8)) == judgement)
  }

  private func judge(
    _ answer: String, at rung: Rung, _ asked: String, _ said: [String]
  ) -> Judgement {
    Assessor().assess(
      answer, at: rung, today: nil, context: AnswerContext(asked: asked, said: said))
  }
}

extension Judgement {
  fileprivate var fault: Fault? {
    switch verdict {
    case .tactical: nil
    case .nebulous(let fault, _): fault
    }
  }
}
