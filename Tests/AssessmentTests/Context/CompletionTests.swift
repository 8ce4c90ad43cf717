import Ladder
import Language
import Testing

@testable import Assessment

struct CompletionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rung: Rung
    let said: [String]
    let asked: String
    let answer: String

    init(_ rung: Rung, said: String..., asked: String, answer: String) {
      self.rung = rung
      self.said = said
      self.asked = asked
      self.answer = answer
    }

    var testDescription: String { "\(asked) \(answer)" }

    var judgement: Judgement {
      Assessor().assess(
        answer, at: rung, today: Day(iso: "2026-11-24"),
        context: AnswerContext(asked: asked, said: said))
    }
  }

  static let completed = [
    Case(.gap, said: "We've 17 reviews signed off.", asked: "Out of how many?", answer: "Forty."),
    Case(
      .gap, said: "We're supposed to glaze 90 pots a week.", asked: "And how many is it?",
      answer: "Only sixty-two, this week"),
    Case(
      .gap, asked: "You wanted 25 swims by June. Where are you now?", answer: "Nine so far"),
    Case(.gap, said: "I've resoled 34 pairs so far this week.", asked: "Out of?", answer: "45."),
    Case(.gap, asked: "What percentage of quota is that?", answer: "64"),
    Case(
      .gap, said: "Absence is meant to stay under 4 percent.", asked: "And where are we?",
      answer: "double that, since August"),
    Case(
      .gap, said: "We vaccinated 31 calves.", asked: "And the number you were after?",
      answer: "twelve more than that"),
    Case(.gap, said: "Arrears are 4,800.", asked: "And where should they be?", answer: "nil"),
    Case(.gap, said: "I've done six.", asked: "Six out of what?", answer: "ten, one per site"),
    Case(
      .obstacle, said: "The harbour office has our mooring form.",
      asked: "How long have they had it?",
      answer: "Since 9 February."),
    Case(
      .topics, said: "I'm going through the induction checklist with Farah.",
      asked: "Which part of it?", answer: "Steps 4 to 7"),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "When will you start on that?", answer: "Tomorrow at 8."),
    Case(
      .firstStep, said: "Measure the trench with Declan, peg to peg.",
      asked: "On which of the next two working days is that?",
      answer: "half seven tomorrow, before the digger comes"),
    Case(
      .firstStep, said: "I'm going to write new labels for the sixty seed drawers.",
      asked: "When will you start, and where?", answer: "Tonight, the top row."),
    Case(
      .action, said: "Two farms still owe us milk samples, Halden and Brandt.",
      asked: "Which of them will you ring?", answer: "The second one."),
    Case(
      .courseCorrection, said: "We need 300 shoeboxes packed by the 30th.",
      asked: "If the count's under 200 on the 15th, what then?",
      answer: "Call the four parishes that haven't started, same day."),
    Case(
      .firstStep, said: "I'll phone Halden Belts tomorrow.", asked: "At what time?",
      answer: "Half past nine"),
    Case(
      .firstStep, said: "I'll write the form for handover.", "tomorrow at 2",
      asked: "You said “tomorrow at 2”. And what will you do?",
      answer: "type the page, four boxes on it, and print one"),
    Case(
      .firstStep, said: "I'll ring the hire shop in Alton.",
      asked: "When in the next two working days?",
      answer: "the minute they unbolt the door tomorrow, half seven"),
    Case(
      .firstStep, said: "I'm going to visit the four garages that stopped ordering.",
      asked: "Where do you begin, and when?", answer: "With Lambert, Wednesday at 10."),
    Case(
      .firstStep, said: "Mrs Treharne has the spare keys.",
      asked: "What will you do first thing tomorrow?", answer: "Ring her."),
    Case(
      .measure, said: "I'm doing ride-alongs with my four drivers.", asked: "How many a week?",
      answer: "Three."),
    Case(
      .measure, said: "My nephew and I are labelling 1,200 jars.", asked: "How many by Friday?",
      answer: "Half of them."),
    Case(
      .time, said: "The auditors are here until 4 December.", asked: "By when?",
      answer: "The day after they've gone."),
    Case(
      .time, said: "I see the bursar on Friday.", asked: "Morning or afternoon?",
      answer: "Afternoon."),
    Case(
      .courseCorrection, said: "Next time I'll go straight to Radek with the open tickets.",
      asked: "What will tell you that it is time?", answer: "More than 30 in the queue at noon."),
    Case(
      .courseCorrection, said: "When the tally on my door is under 15 on a Friday.",
      asked: "Then what?", answer: "I ring the nine parents on the list."),
    Case(
      .counterpart, said: "Both my night porters miss the 4am round.", asked: "With whom?",
      answer: "The pair of them."),
  ]

  @Test(arguments: completed)
  func `an answer to a narrow question completes what the person said`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
  }

  static let open = [
    Case(
      .gap, said: "We've 17 reviews signed off.", asked: "Out of how many?", answer: "A lot more."),
    Case(
      .gap, said: "Line 2 has to fill 400 crates a shift.", asked: "And what came off it?",
      answer: "Line 2 got a new foreman"),
    Case(
      .obstacle, said: "The harbour office has our form.", asked: "How long have they had it?",
      answer: "Ages."),
    Case(
      .obstacle, said: "Kavita is on leave.", asked: "Since when?",
      answer: "I'll find out and tell you tomorrow."),
    Case(
      .action, said: "I'm going to ring the members who stopped.", asked: "Which ones?",
      answer: "The important ones."),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "When will you start on that?", answer: "Soon."),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "When will you start on that?", answer: "Hopefully tomorrow at 8."),
    Case(
      .firstStep, said: "Maybe I could ring the caterers.", asked: "When will you start on that?",
      answer: "Tomorrow at 8."),
    Case(
      .firstStep, said: "The caterers stopped ordering.", asked: "When will you ring all eight?",
      answer: "Tomorrow at 8."),
    Case(
      .firstStep, said: "I'm going to ring the 61 on the list.",
      "I might start with the ones from January.",
      asked: "At which hour of the next two working days?", answer: "ten past nine tomorrow"),
    Case(
      .action, said: "I'll speak to the committee.", asked: "What exactly is it about?",
      answer: "the standpipe. long as norman isnt in the chair that night"),
    Case(
      .gap, said: "Honey's at 210 kilos.", asked: "What should it be?", answer: "more than that"),
    Case(
      .gap, said: "Honey's at 210 kilos.", asked: "What should it be?",
      answer: "double what it was last year"),
    Case(.gap, said: "We're at 5.", asked: "What should it be?", answer: "ten less than that"),
    Case(
      .time, said: "The dryer belt went on Sunday.", "Fit a new belt with Kit.",
      asked: "When will you do it?", answer: "same time I told you before"),
    Case(
      .time, said: "On Friday I'll mend the gate.", "Drive the posts in along the creek.",
      asked: "Which day is that?", answer: "same day as the other one"),
    Case(
      .counterpart, said: "The price of diesel went up by 8%.", asked: "Who do you need to meet?",
      answer: "Them, obviously."),
    Case(
      .action, said: "It rained on six of the ten days.", asked: "What will you do?",
      answer: "I'll ring them."),
    Case(
      .courseCorrection, said: "I'll ring the seven shops tomorrow.",
      asked: "Next time, how will you notice early, and what will you do?",
      answer: "Under 450 a week."),
  ]

  @Test(arguments: [20, 400, 100_000])
  func `a number of any length can be told from another`(digits: Int) {
    let number = String(repeating: "9", count: digits)
    let row = Case(
      .gap, said: "Honey's at \(number) kilos.", asked: "What should it be?", answer: "treble that")
    #expect(row.judgement.words == "treble that")
  }

  static let ofItsOwn = [
    Case(
      .action, said: "I'll sit down with Sam and Lee about the nine no-shows.",
      "Friday, noon at the latest.", asked: "When will that be?",
      answer: "Friday, noon at the latest."),
    Case(
      .action, said: "I'll sit down with Sam and Lee about the nine no-shows.", "Work harder.",
      asked: "Which ones?", answer: "the 19 overdue premiums"),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "What comes first, and when?", answer: "Win back Hoskins by 12 tomorrow"),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "At which hour of the next two working days?",
      answer: "try my absolute hardest from 6am tomorrow"),
    Case(
      .firstStep, said: "I'm going to ring the eight caterers who stopped ordering.",
      asked: "What do you do first, and on which day?",
      answer: "Tomorrow at 8 I'm getting a proper grip on the kitchen"),
    Case(
      .action, said: "I'll ring the five oldest quotes.", asked: "What exactly will you do?",
      answer: "maybe I'll ring them, if I feel up to it"),
    Case(
      .counterpart, said: "Both my night porters miss the 4am round.",
      asked: "Who would you look for first?", answer: "They're useless, all of them."),
  ]

  @Test(arguments: ofItsOwn)
  func `what says something of its own does not borrow a better plan`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  static let askedOnly = [
    Case(
      .firstStep, said: "I'm going to sit down with Priya.",
      asked: "When in the next two working days?", answer: "I'll pull the nine recordings."),
    Case(
      .firstStep, said: "I'm going to sit down with Priya.",
      asked: "Which moment in the next two working days is that?",
      answer: "I'll ring the eight caterers shortly."),
    Case(
      .firstStep, said: "I'm going to sit down with Priya.",
      asked: "What of it will be done by the end of tomorrow?", answer: "I'll copy the four terms."),
    Case(
      .gap, said: "We're on 37.",
      asked: "You said “We're on 37”. How far apart are the two numbers?",
      answer: "We're on 37."),
    Case(.gap, asked: "Who is the one who does it?", answer: "Nineteen lifts."),
  ]

  @Test(arguments: askedOnly)
  func `what only the question says is no part of the answer`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  @Test(arguments: open)
  func `what is vague, not firm or only the leader's completes nothing`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  @Test func `what the detail completes is shown in full`() {
    let row = Case(
      .firstStep, said: "I'll call the nine no-shows.", asked: "When?", answer: "Tomorrow at 9.")
    #expect(
      row.judgement.resolutions.map(\.full) == ["I'll call the nine no-shows, tomorrow at 9"])
  }
}
