import Ladder
import Language
import Testing

@testable import Assessment

/// What nobody's was becomes somebody's as soon as they say so, and only then.
struct OwnerTests {
  typealias Case = CompletionTests.Case

  private static let list = "The list of 19 no-shows gets called on Friday."

  static let claimed = [
    Case(.action, said: list, asked: "Who will do that?", answer: "me"),
    Case(.action, said: list, asked: "You said “gets called”. Who does that?", answer: "I do"),
    Case(.action, said: list, asked: "Who does that?", answer: "I will, with Sam"),
    Case(.action, said: list, asked: "Who does that?", answer: "Me and Sam."),
    Case(
      .action, said: "Somebody should ring the 19 no-shows.", asked: "Who is that somebody?",
      answer: "I will."),
    Case(
      .action, said: "We need to call the 19 no-shows.", asked: "Who will?", answer: "Me"),
    Case(
      .action, said: "The die wants taking out and regrinding.", asked: "Who takes it out?",
      answer: "me, on the crane, Sat morning"),
  ]

  @Test(arguments: claimed)
  func `whoever says that they do it has said what they do`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
  }

  static let inFull = [
    (said: list, full: "I call the list of 19 no-shows on Friday"),
    ("Every trailer gets weighed at the gate", "I weigh every trailer at the gate"),
    ("Somebody should ring the 19 no-shows", "I'll ring the 19 no-shows"),
  ]

  @Test(arguments: inFull)
  func `it is shown as their own act`(said: String, full: String) {
    let row = Case(.action, said: said, asked: "Who does that?", answer: "me")
    #expect(row.judgement.resolutions.map(\.full) == [full])
  }

  static let unclaimed = [
    Case(.action, said: list, asked: "Who will do that?", answer: "Priya does"),
    Case(.action, said: list, asked: "Who will do that?", answer: "someone from the team"),
    Case(.action, said: list, asked: "Who will do that?", answer: "I might"),
    Case(.action, said: list, asked: "Who will do that?", answer: "me, if nobody else does"),
    Case(.action, said: "We need to work harder.", asked: "Who does that?", answer: "me"),
    Case(
      .firstStep, said: "tonight w my flatmate, the fridge", asked: "Who will do that?",
      answer: "me n jonas, told u"),
  ]

  @Test(arguments: unclaimed)
  func `nobody is put down for what is not theirs, not firm, or no act`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }
}
