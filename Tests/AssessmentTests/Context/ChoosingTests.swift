import Ladder
import Language
import Testing

@testable import Assessment

/// What is picked from several, put right in one thing, or told the meaning of, stands on what was said.
struct ChoosingTests {
  typealias Case = CompletionTests.Case

  static let chosen = [
    Case(
      .action,
      said: "Two ways: reprint the labels, or go and relabel the 40 jars on shelf 2 with Ines.",
      asked: "Which will you do?", answer: "The second. This afternoon."),
    Case(
      .topics,
      said: "There's the late gritter on Mill Lane, the two sick notes, and the broken tail lift.",
      asked: "Which of those will you go through with him?", answer: "gritter and tail lift"),
    Case(
      .topics, said: "1 wasps in the hives, 2 mould on frame six, 3 the missing queen in hive 9",
      asked: "Which one?", answer: "the third one"),
    Case(
      .topics,
      said: "They want changes in two places: the notice period, and clause 4 on deposits.",
      asked: "The notice period?", answer: "no, the other one"),
    Case(
      .firstStep, said: "sand the rail, phone Murphy about the missing hinges, brief the lads",
      asked: "Which comes first, and when?", answer: "phone, in ten minutes"),
  ]

  @Test(arguments: chosen)
  func `one of several is taken by its place, its name, or as the other one`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
  }

  static let changed = [
    Case(
      .courseCorrection,
      said: "When fewer than five vans are back by four I ring the depot that night",
      asked: "Still five?", answer: "no, seven, not five"),
    Case(
      .courseCorrection,
      said: "if a few porters phone in sick before seven I'll ring the agency for two bank staff",
      asked: "How many is a few?", answer: "three"),
    Case(
      .firstStep, said: "tomorrow at nine I phone Mrs Lund about the deposit",
      asked: "Mrs Lund, is it?", answer: "Mr Lund, not Mrs Lund"),
  ]

  @Test(arguments: changed)
  func `what was said stands with one thing in it changed or made plain`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
  }

  static let open = [
    Case(
      .action, said: "I could reprint the labels, or go and relabel the 40 jars with Ines.",
      asked: "Which will you do?", answer: "The second."),
    Case(
      .topics, said: "There's the late gritter, and the broken tail lift.",
      asked: "Which of those?", answer: "the fourth"),
    Case(
      .courseCorrection, said: "if a few drivers call in sick I'll hire a relief lorry",
      asked: "How many is a few?", answer: "depends on the day"),
    Case(
      .measure, said: "I could count the calls or the letters, not decided yet",
      asked: "How many?", answer: "30"),
  ]

  @Test(arguments: open)
  func `nothing is picked from what was only supposed or is not there`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  static let joined = [
    Case(
      .courseCorrection, said: "Fewer than nine stalls booked by the Friday",
      asked: "And when that happens, what will you do?",
      answer: "Then I ring the market office, that same afternoon"),
    Case(
      .firstStep, said: "Load the trailer, so that it is full before we go",
      asked: "When in the next two working days is that?",
      answer: "Later today, on foot, and by hand"),
    Case(
      .firstStep, said: "call the coal merchant",
      asked: "When in the next two working days is that?", answer: "6am tomorrow when he opens"),
  ]

  @Test(arguments: joined)
  func `a half that might pass by itself is joined to the half before it`(_ row: Case) throws {
    let shown = try #require(row.judgement.resolutions.first { $0.shown.contains(row.said[0]) })
    #expect(row.judgement.isTactical)
    #expect(shown.shown.hasPrefix(row.answer))
  }

  static let ofOthers = [
    "Wardrobe are looking out the frock tonight.", "The shop shuts at six tonight.",
    "It rains tomorrow.", "Boyle is in at seven.", "My wife does the leaflets tonight.",
  ]

  @Test(arguments: ofOthers)
  func `what somebody else does, or what is so, completes no act`(answer: String) {
    let row = Case(
      .firstStep, said: "I sell raffle tickets from a trestle in the market.",
      asked: "What comes first, and when?", answer: answer)
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  @Test(arguments: [
    (Rung.counterpart, "Marek from IT", "I'll fix the text reminder."),
    (.obstacle, "14 kilos of bass in the bin last week, I put it on the scale", "Food cost is up."),
    (.measure, "Ten of them, in ink, pinned up by noon", "I'll read it out at the two services."),
  ])
  func `nothing is put in full that points to nothing`(rung: Rung, answer: String, said: String) {
    let row = Case(rung, said: said, asked: "And what is that?", answer: answer)
    #expect(row.judgement.resolutions.isEmpty, "\(row.judgement.says)")
  }

  @Test func `the program's own two working days are nobody`() {
    let row = Case(
      .firstStep, said: "Karim and young Theo", "I'm sitting down with them about the steak trim.",
      asked: "On which of the next two working days is that?",
      answer: "cut one steak in front of the two of them at tonight's briefing, 4.30")
    #expect(row.judgement.resolutions.contains { $0.shown.contains("Karim") })
  }
}
