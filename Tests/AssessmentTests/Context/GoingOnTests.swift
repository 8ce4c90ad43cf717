import Ladder
import Language
import Testing

@testable import Assessment

/// People go on from what they said, whatever the question in between was.
struct GoingOnTests {
  typealias Case = CompletionTests.Case

  static let goneOn = [
    Case(
      .action, said: "I'm going to sit down with my porters.", asked: "What exactly is it about?",
      answer: "The nine late breakfasts on ward 3"),
    Case(
      .action, said: "I'm going to sit down with my porters.",
      asked: "What would I see in front of you while you do it?",
      answer: "about the two missed rounds"),
    Case(
      .action, said: "I'll sit down with them.", asked: "What exactly is it about?",
      answer: "Jo and Karim, about swapping lunch slots"),
    Case(
      .action, said: "I'll be grouting.", asked: "What exactly is it about?",
      answer: "the shower in 14"),
    Case(
      .action, said: "I will call them on Wednesday at ten.",
      asked: "What exactly will you start with?", answer: "the seven overdue accounts"),
    Case(
      .firstStep, said: "Tomorrow at 8 I'll talk to my crew.",
      asked: "What or whom does that concern?",
      answer: "the two missed loads"),
    Case(
      .firstStep, said: "start ringing tomorrow 8:30", asked: "What would I see you do there?",
      answer: "ringing the 6 vets"),
    Case(
      .action, said: "The 60 returned toners, three bins, Ola and I.",
      asked: "Who is the one who does it?", answer: "sorting, dud from good"),
  ]

  @Test(arguments: goneOn)
  func `what is missing may come by itself, or behind the words of before`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
    #expect(row.behindItself.judgement.isTactical, "\(row.behindItself.judgement.says)")
  }

  static let completed = [
    Case(
      .gap, said: "76", asked: "I heard “76”. What number did we agree on?", answer: "should be 90"),
    Case(
      .gap, said: "41 today",
      asked: "First the numbers. What is the target, and where are you today?",
      answer: "should be 60"),
    Case(
      .measure, said: "Calls to lapsed donors.",
      asked: "You said “Calls to lapsed donors”. How many of what, exactly?",
      answer: "fifteen a day"),
    Case(
      .measure, said: "Site visits", asked: "You said “Site visits”. How many of what, exactly?",
      answer: "eight by the 30th"),
    Case(
      .courseCorrection, said: "I'll call the agency and book two extra cleaners.",
      asked: "You said “call the agency”. What will be the sign that it is time for that?",
      answer: "three names on the sick sheet"),
    Case(
      .courseCorrection,
      said: "Thursdays at noon, fewer than eighteen on the sheet, that's my sign.",
      asked: "I heard “that's my sign”. What is your move when you see it?",
      answer: "text the forty regulars"),
  ]

  @Test(arguments: completed)
  func `a number, a proof and a rule are completed by what they lacked`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.judgement.resolutions.isEmpty, "what it stands for is shown")
  }

  static let named = [
    Case(
      .action, said: "I'll call some of the customers.",
      asked: "You said “some of the customers”. Which ones?", answer: "the 12 who left in May"),
    Case(
      .action, said: "I'll call ___ about the 12 renewals.",
      asked: "You said “___”. Who is behind it, by name?", answer: "Priya"),
    Case(
      .firstStep, said: "I'll write the theory chapter.", "pull the notes out of the box",
      asked: "When in the next two working days?", answer: "Wednesday at 7am"),
    Case(
      .courseCorrection, said: "When the rate goes over 4 on a Friday.", "Same as last time.",
      asked: "And when that happens, what will you do?",
      answer: "I ring the two pickers and count every tote with them"),
    Case(
      .firstStep, said: "I'll call the 12 parents at some point this week.",
      asked: "When in the next two working days?", answer: "tomorrow at 9"),
    Case(
      .courseCorrection, said: "When the queue at the bay gets too long I open bay three.",
      asked: "How long is too long?", answer: "seven lorries"),
  ]

  @Test(arguments: named)
  func `what was vague is named in its place`(_ row: Case) {
    #expect(row.judgement.isTactical, "\(row.judgement.says)")
  }

  @Test func `a conversation of forty open answers is judged in no time`() {
    let said = (1...40).map { "I'll talk to my crew number \($0)." }
    let judged = Assessor().assess(
      "the late ones", at: .firstStep, today: Day(iso: "2026-11-24"),
      context: AnswerContext(asked: "When will you start?", said: said))
    #expect(!judged.isTactical)
  }

  static let ofAnother = [
    Case(
      .gap, said: "262 litres a day.", asked: "You said “262 litres”. And where should it be?",
      answer: "270 the month before"),
    Case(
      .gap, said: "76", asked: "I heard “76”. What number did we agree on?",
      answer: "was 71 at the start of the month"),
    Case(
      .gap, said: "The ceiling for sick days is 150.", asked: "What is the number today?",
      answer: "Still 150, they haven't moved the ceiling."),
    Case(
      .gap, said: "should be 60", asked: "And where is it today?",
      answer: "Four consultants haven't dictated since the 2nd."),
    // Said at another question, and so no try at this one.
    Case(
      .courseCorrection, said: "I'm bringing two childminders along.",
      asked: "What will be your warning sign, and what do you do then?",
      answer: "When two of them miss a session in a row."),
    Case(
      .courseCorrection, said: "Two beekeepers sent no papers for nine weeks.",
      asked: "How will you know earlier, and what happens then?",
      answer: "I'll ring both of them myself."),
    Case(
      .courseCorrection, said: "I'll call the agency and book two extra cleaners.",
      asked: "You said “call the agency”. What will be the sign that it is time for that?",
      answer: "with Ana, both ends of it"),
  ]

  @Test(arguments: ofAnother)
  func `what was said of something else lends nothing`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  static let open = [
    Case(
      .action, said: "I'm going to sit down with my porters.", asked: "What exactly is it about?",
      answer: "everything really"),
    Case(
      .action, said: "I'm going to sit down with my porters.", asked: "What exactly is it about?",
      answer: "in the canteen"),
    Case(
      .action, said: "I'll have a chat with Olufemi.",
      asked: "What would I see in front of you while you do it?", answer: "a coffee"),
    Case(
      .action, said: "I'll phone round.", asked: "What or whom does that concern, by name?",
      answer: "maybe the 12 parents"),
    Case(
      .action, said: "Maybe I'll phone round.", asked: "What or whom does that concern, by name?",
      answer: "the 12 parents"),
    Case(
      .action, said: "I'm going to ring round.", asked: "What is the very next action?",
      answer: "they need to resubmit the 2 claims"),
    Case(
      .firstStep, said: "I will write to the trustees.", asked: "What exactly will you start with?",
      answer: "tomorrow at ten"),
  ]

  @Test(arguments: open)
  func `what is vague, hedged or of its own completes nothing, alone or behind it`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
    #expect(!row.behindItself.judgement.isTactical, "\(row.behindItself.judgement.says)")
  }

  static let scenes = [
    Case(
      .action, said: "I'll call.", asked: "What would I see in front of you while you do it?",
      answer: "The phone, my desk, a cold tea."),
    Case(
      .firstStep, said: "Before lunch today I'm walking over to have a chat with my people.",
      asked: "What would I see in front of you while you do it?",
      answer: "The four of them, on the sofas by the lifts."),
    Case(
      .firstStep, said: "tonight at 8 i start writing", asked: "What is the very next action?",
      answer: "pen, paper, phone in the drawer"),
  ]

  @Test(arguments: scenes)
  func `what stands around while it is done does not tell what it is about`(_ row: Case) {
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }

  @Test func `words with a time of their own, however vague, do not borrow a better one`() {
    let row = Case(
      .firstStep, said: "I'll be on the phone tomorrow from 8:15.",
      asked: "What exactly will you be doing?", answer: "texting Kwame soonish")
    #expect(!row.judgement.isTactical, "\(row.judgement.says)")
  }
}

extension CompletionTests.Case {
  /// The same, typed behind the words of before, as the field on the screen keeps them.
  fileprivate var behindItself: Self {
    Self(
      rung, said: said.joined(), asked: asked, answer: said.joined() + " " + answer)
  }
}
