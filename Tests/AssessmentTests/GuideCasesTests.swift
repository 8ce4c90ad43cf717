import Ladder
import Testing

/// The hard cases of the assessment guide, section 4, under their numbers.
struct GuideCasesTests {
  typealias Case = (words: String, rung: Rung, fault: Fault?)

  @Test(
    arguments: [
      ("I just have to work harder. I'm going to call the 12 stalled renewals.", Rung.action, nil),
      ("I'll try to call the 12 stalled renewals.", .action, .uncommitted),
    ] as [Case])
  func `1. filler beside a real plan does not spoil it, a hedge on the plan does`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'm calling the 12 renewals on Tuesday at 9am", Rung.time, nil)
    ] as [Case])
  func `2. extra facets never hurt`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I will do stuff Friday at 3pm with 5 people", Rung.action, Fault.placeholder),
      ("On Tuesday at 9 I'll try harder", .action, .effort),
    ] as [Case])
  func `3. stuffing does not help`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("X, Y and Z", Rung.topics, Fault.placeholder),
      ("ABC", .topics, .placeholder),
      ("so-and-so", .counterpart, .placeholder),
      ("TBD", .time, .placeholder),
      ("blah", .topics, .placeholder),
    ] as [Case])
  func `4. letters and blanks are placeholders`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'll close five deals by Friday.", Rung.action, Fault.outcome),
      ("I'm going to hit my number.", .action, .outcome),
      ("I'm going to ask Acme for the order", .action, nil),
    ] as [Case])
  func `5. what another party decides is an outcome, asking for it is an action`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'll stop wasting time", Rung.action, Fault.abstract),
      (
        "I'm cancelling the Monday pipeline meeting and using the hour to call the 12 renewals",
        .action, nil
      ),
    ] as [Case])
  func `6. dropping something is no action unless what replaces it is said`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'm going to ask Priya to pull the list of lapsed accounts", Rung.action, nil),
      ("Priya will handle it", .action, .ownerless),
    ] as [Case])
  func `7. handing over is an action when the handing over is filmed`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("Talk to my team", Rung.action, Fault.incomplete),
      ("Sit down with my two SDRs and go through the nine no-shows", .action, nil),
    ] as [Case])
  func `8. talking to a group needs a topic`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("block 8 to 9 every morning for prospecting calls", Rung.action, nil),
      ("set aside some time", .action, .abstract),
    ] as [Case])
  func `9. meetings with oneself count when they can be seen`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("il cal the 12 stalled renewels tusday", Rung.action, nil)
    ] as [Case])
  func `10. sloppy typing is no fault`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("no time", Rung.obstacle, Fault.abstract),
      ("I spent 14 of last week's 40 hours on support tickets", .obstacle, nil),
      ("Acme's procurement has had the contract since 3 November", .obstacle, nil),
    ] as [Case])
  func `12. an obstacle is a fact that can be checked`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("my team", Rung.counterpart, nil),
      ("the team", .counterpart, .placeholder),
      ("people", .counterpart, .placeholder),
      ("some customers", .counterpart, .placeholder),
      ("management", .counterpart, .placeholder),
    ] as [Case])
  func `13. a counterpart is somebody in particular`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("by 31 January", Rung.time, nil),
      ("by end of Q1", .time, nil),
      ("by end of the month", .time, nil),
      ("this quarter", .time, .vagueTime),
      ("this month", .time, .vagueTime),
      ("next week", .time, .vagueTime),
      ("Tomorrow", .time, nil),
      ("Friday", .time, nil),
      ("at 3pm", .time, nil),
      ("tonight", .time, nil),
      ("Monday morning", .time, nil),
      ("in the morning", .time, .vagueTime),
      ("this week", .time, .vagueTime),
    ] as [Case])
  func `14. a time fits a calendar`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("the signed order form", Rung.measure, nil),
      ("20 calls", .measure, nil),
      ("I'll feel better", .measure, .feeling),
    ] as [Case])
  func `15. a measure is a count or evidence`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("42 of 60", Rung.gap, nil),
      ("at 70% of target", .gap, nil),
      ("18 demos short of 60", .gap, nil),
      ("42", .gap, .incomplete),
      ("a bit behind", .gap, .vagueAmount),
    ] as [Case])
  func `16. a gap is two numbers`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      (
        "If I'm under ten booked demos by Wednesday noon, I'll clear Thursday morning and call the no-show list",
        Rung.courseCorrection, nil
      ),
      ("I'll keep a closer eye on it", .courseCorrection, .abstract),
    ] as [Case])
  func `17. a course correction has both halves`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'll call Dana at Acme", Rung.action, nil),
      ("I'll call Dana at Acme", .firstStep, .incomplete),
      ("I'll talk to my team", .action, .incomplete),
    ] as [Case])
  func `18. one named person can be the object of a contact`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("relevant stakeholders", Rung.counterpart, Fault.placeholder),
      ("a couple of folks", .counterpart, .placeholder),
    ] as [Case])
  func `19. nobody in particular is a placeholder`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'll call Dana at Acme in three weeks", Rung.firstStep, Fault.incomplete),
      ("I'll call Dana at Acme on Thursday", .firstStep, nil),
    ] as [Case])
  func `20. a first step is near`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("calls", Rung.measure, Fault.incomplete)
    ] as [Case])
  func `21. a unit without a count is incomplete`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("All being well I'll call Dana at Acme", Rung.action, Fault.conditional),
      ("God willing I'll call Dana at Acme", .action, .conditional),
      ("Time permitting I'll call Dana at Acme", .action, .conditional),
      ("Barring surprises I'll call Dana at Acme", .action, .conditional),
      ("Fingers crossed I'll call Dana at Acme", .action, .uncommitted),
      ("Touch wood I'll call Dana at Acme", .action, .uncommitted),
      ("In an ideal world I'll call Dana at Acme", .action, .uncommitted),
      ("I was going to call Dana at Acme, then I thought better of it.", .action, .uncommitted),
    ] as [Case])
  func `22. hedges in idiom count`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("hopefully Wednesday", Rung.time, Fault.uncommitted),
      ("I could do Friday", .time, .uncommitted),
      ("Wednesday if legal have finished", .time, .conditional),
    ] as [Case])
  func `23. a hedge on the moment counts`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'll call Dana at Acme soon", Rung.action, nil)
    ] as [Case])
  func `24. at action, soon does no harm`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I'm dropping the weekly report", Rung.action, Fault.abstract)
    ] as [Case])
  func `25. dropping with nothing in its place is abstract`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("If I'm under ten by Wednesday noon", Rung.courseCorrection, Fault.incomplete),
      ("I'll call the no-show list", .courseCorrection, .incomplete),
    ] as [Case])
  func `26. half a course correction is incomplete`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("This afternoon", Rung.time, nil),
      ("later today", .time, nil),
      ("by close of business", .time, nil),
      ("before Christmas", .time, nil),
      ("straight after this meeting", .time, nil),
      ("any time from December", .time, .vagueTime),
      ("any day but Friday", .time, .vagueTime),
    ] as [Case])
  func `27. deadlines within reach fit a calendar, open ranges do not`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("maybe Dana", Rung.counterpart, Fault.uncommitted),
      ("hopefully the signed form", .measure, .uncommitted),
      ("10 entries, if Jean logs them", .measure, .conditional),
    ] as [Case])
  func `28. a hedge on the answer counts at every rung`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("One of us will call Dana", Rung.action, Fault.ownerless),
      ("lockers to be checked", .action, .ownerless),
      ("My two SDRs and I will go through the nine no-shows", .action, nil),
      ("My team and I will go through the nine no-shows", .action, nil),
      ("My team will go through the nine no-shows", .action, .ownerless),
    ] as [Case])
  func `29. one of us is nobody; my team and I are somebody`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("nobody else, I do this one alone", Rung.counterpart, nil),
      ("nobody listens to me", .counterpart, .blame),
    ] as [Case])
  func `30. alone is a full answer, a complaint is not`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I don't know", Rung.action, Fault.deferral),
      ("not sure yet", .action, .deferral),
      ("No idea if it'll work. I'm texting the 18 no-shows.", .action, nil),
      ("nothing", .obstacle, .empty),
      ("can't think of any", .obstacle, .empty),
    ] as [Case])
  func `31. not knowing is a deferral unless the plan follows; no obstacle is empty`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("walk", Rung.action, Fault.incomplete),
      ("go for a run", .action, .incomplete),
      ("go for a run in Finsbury Park", .action, nil),
    ] as [Case])
  func `32. an act without an object needs a place, a length, a count or a companion`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I call the list every morning at nine", Rung.action, nil)
    ] as [Case])
  func `33. a habit in the present is committed`(words: String, rung: Rung, fault: Fault?) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test(
    arguments: [
      ("I want to be at 60, I'm at 42", Rung.gap, nil),
      ("I'd like Dana", .counterpart, nil),
      ("I want to go through the 17 overdue invoices", .topics, nil),
      ("I'd like 4 signed visit slips", .measure, nil),
    ] as [Case])
  func `34. wanting does no harm where no act is asked for`(
    words: String, rung: Rung, fault: Fault?
  ) {
    #expect(Judged(words, at: rung).fault == fault)
  }

  @Test func `11. only what is written is judged, never whether it is wise`() {
    #expect(Judged("I'm phoning the 12 renewals at three in the morning.", at: .action).isTactical)
  }

  @Test(arguments: [
    ("I just have to work harder, what do you want me to do?", Rung.action, Fault.reversal),
    ("Let me think about it, I might call Dana at Acme.", .action, .deferral),
    ("Hopefully somebody will call them.", .action, .ownerless),
    ("Hopefully I'll call some people about stuff.", .action, .placeholder),
  ])
  func `35. the fault to be mended first is named`(words: String, rung: Rung, fault: Fault) {
    #expect(Judged(words, at: rung).fault == fault)
  }
}
