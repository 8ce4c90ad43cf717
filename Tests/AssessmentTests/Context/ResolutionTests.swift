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

  /// At which rung, what was said before, the answer, and what of it is put in full.
  static let pointing: [(rung: Rung, said: String, answer: String, shown: String)] = [
    (
      .counterpart, "I buy from three houses: Vitko, Marrs, and the dairy in Lund.", "the third",
      "the third = the dairy in Lund"
    ),
    (
      .counterpart, "Four trustees haven't signed: Ruth, Colm, Mr Baptiste and Hui.",
      "The last two.",
      "The last two = Mr Baptiste and Hui"
    ),
    (
      .counterpart, "Maria has sent no plan since May, and Stefan blocks the stage.",
      "both of them", "both of them = Maria and Stefan"
    ),
    (
      .topics, "Under clause 7 the caterer may cancel with a day's notice.", "that clause",
      "that clause = clause 7"
    ),
    (
      .action, "Ten people walked out because the machine was down.",
      "I'm phoning every one and offering Saturday morning.", "every one = every one of ten people"
    ),
    (
      .firstStep, "I'm going to hang a one-page cleaning rota by every sink.",
      "Print it today after lunch.", "it = a one-page cleaning rota"
    ),
    (
      .time, "The planning committee meets on 18 June.", "The evening before.",
      "The evening before (18 June)"
    ),
    (
      .time, "The choir meets on Thursdays at eight.", "An hour before that.",
      "An hour before Thursdays at eight"
    ),
    (
      .time, "It has to be Wednesday, before the lorries leave.", "0515",
      "0515 = Wednesday 0515"
    ),
    (
      .time, "We've two evenings left, Friday the 11th or Monday the 14th.", "Monday",
      "Monday = Monday the 14th"
    ),
    (
      .time, "The walk round is set for Monday the 7th. The lift is out till the 10th.",
      "the week after", "the week after (Monday the 7th)"
    ),
  ]

  @Test(arguments: pointing)
  func `one of a list, a thing by its name and a time counted from another are found`(
    rung: Rung, said: String, answer: String, shown: String
  ) {
    let judgement = judge(answer, at: rung, "And you?", [said])
    #expect(judgement.isTactical, "\(judgement.says)")
    #expect(
      judgement.resolutions.contains { $0.shown.hasSuffix(shown) }, "\(judgement.resolutions)")
  }

  @Test(arguments: [
    (Rung.counterpart, "I buy from two houses: Vitko and Marrs.", "the third"),
    (.counterpart, "The ferry timetable changed in June.", "both of them"),
    (.topics, "Our caterer may cancel with a day's notice.", "that clause"),
    (.action, "Everybody here is stretched.", "Call every one"),
  ])
  func `a word that points past what was said points to nothing`(
    rung: Rung, said: String, answer: String
  ) {
    #expect(judge(answer, at: rung, "And you?", [said]).resolutions.isEmpty)
  }

  @Test(arguments: ["The same with", "Same again for", "the same to"])
  func `what breaks off behind a small word is judged like anything else`(answer: String) {
    let judgement = judge(
      answer, at: .action, "And what else?", ["I'll sit down with Sam and go through the no-shows."]
    )
    #expect(judgement.words == answer)
  }

  @Test func `a word in a time points to no thing`() {
    let judgement = judge(
      "I'll hand Mrs Ferreira the list right after this call.", at: .firstStep, "When?",
      ["The corrected hymn list is on my desk."])
    #expect(judgement.isTactical)
    #expect(judgement.resolutions.isEmpty)
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
