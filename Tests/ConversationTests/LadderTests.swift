import Ladder
import Language
import Testing

@testable import Assessment
@testable import Conversation

struct LadderTests {
  @Test func `a nebulous answer never climbs, however often it is given`() {
    var talk = Talk()
    talk.comeToLadder()
    for _ in 0..<20 {
      talk.say("I just have to work harder")
      #expect(talk.position == .asking(.gap))
    }

    #expect(talk.state.phase.tries.count == 20)
    talk.say("ok gap")
    #expect(talk.position == .asking(.obstacle))
    #expect(talk.state.phase.tries.isEmpty)
  }

  @Test func `the rungs are asked in order`() {
    var talk = Talk()
    talk.comeToLadder()
    var steps: [StepID?] = []
    for words in [
      "ok gap", "ok obstacle", "ok call with somebody", "ok Dana", "ok topics", "ok first", "",
      "ok time", "", "ok proof", "ok 18",
    ] {
      if words.isEmpty {
        talk.choose(.confirm)
      } else {
        steps.append(talk.prompt?.step)
        talk.say(words)
      }
    }

    #expect(
      steps == [
        .gap, .obstacle, .action, .counterpart, .topics, .firstStep, .time, .measure,
        .expectedYield,
      ])
    #expect(talk.prompt?.step == .whatElse)
  }

  @Test func `whom and about what are asked only of what is done with others`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok write")
    #expect(talk.prompt?.step == .firstStep)

    talk.ask(.goBack)
    talk.say("ok call with them", "ok alone")
    #expect(talk.prompt?.step == .firstStep)
  }

  @Test func `what was already said is shown with its words and only confirmed`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok sit down with Sam on Friday")
    #expect(talk.prompt?.shown?.words == "Sam")
    #expect(talk.prompt?.shown?.reason == .saidEarlier)

    talk.choose(.confirm)
    talk.say("ok topics")
    talk.say("ok first")
    talk.choose(.confirm)
    #expect(talk.prompt?.step == .time)
    #expect(talk.prompt?.shown?.words == "Friday")
    #expect(talk.prompt?.shown?.date == "Tue 24 Nov 2026, tomorrow")
  }

  @Test func `a nebulous answer in place of a shown one does not climb either`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok sit down with Sam")
    let before = talk.position
    talk.say("some people")

    #expect(talk.position == before)
    talk.say("ok Lee")
    #expect(talk.state.phase.climb?.settled(at: .action(0, .counterpart))?.words == "ok Lee")
  }

  @Test func `a date is seen in full before it counts`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok write", "ok first")
    #expect(talk.prompt?.shown?.date == "Tue 24 Nov 2026, tomorrow")
    #expect(talk.state.phase.climb?.settled(at: .action(0, .firstStep)) == nil)

    talk.choose(.confirm)
    #expect(talk.state.phase.climb?.settled(at: .action(0, .firstStep)) != nil)
  }

  @Test func `the coverage gate blocks until the actions bring the gap`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok write")
    talk.climbAction(bringing: 11)
    #expect(talk.prompt?.step == .restOfGap)
    #expect(talk.state.phase.values[.covered] == "11")
    #expect(talk.state.phase.values[.rest] == "7")
    #expect(talk.refusal(of: .choose(.finish)) == .wordsNeeded)

    talk.say("ok paint")
    talk.climbAction(bringing: 7)
    #expect(talk.position == .covered)
  }

  @Test func `a number that is not counted has no gap to name and no coverage gate`() {
    var talk = Talk()
    talk.say("Dana Reyes", "audit", "yes")
    talk.choose(.no)
    talk.say("31 Dec")
    talk.choose(.yes, .yes, .yes, .haveIt, .yes, .saidAloud)
    talk.say(openingScript.text)
    #expect(talk.position == .asking(.obstacle))
    talk.say("ok obstacle", "ok write", "ok first")
    talk.choose(.confirm)
    talk.say("ok time")
    talk.choose(.confirm)
    talk.say("ok proof")

    #expect(talk.position == .covered)
  }

  @Test func `another action can be wanted, and not wanted after all`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.climbToCover()
    talk.choose(.another)
    #expect(talk.position == .asking(.action(1, .action)))

    talk.ask(.goBack)
    #expect(talk.position == .covered)
  }
}

struct GoingBackTests {
  @Test func `going back shows the answer again, and confirming it comes back to where one was`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok write")
    talk.ask(.goBack)
    #expect(talk.prompt?.shown?.words == "ok write")
    #expect(talk.prompt?.shown?.reason == .reopened)

    talk.choose(.confirm)
    #expect(talk.position == .asking(.action(0, .firstStep)))
  }

  @Test func `what leaned on a changed answer is asked again, with its words kept`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.climbToCover()
    for _ in 0..<5 { talk.ask(.goBack) }
    #expect(talk.position?.slotAsked == .action(0, .action))

    talk.say("fine another way")
    let rungs: [Conversation.ActionRung] = [.firstStep, .time, .measure, .expectedYield]
    let asked = rungs.map { rung in
      let position = talk.position
      talk.choose(.confirm)
      return position
    }
    #expect(asked.map { $0?.slotAsked } == rungs.map { .action(0, $0) })
    #expect(asked.allSatisfy { $0?.reason == .leanedOnChange })
    #expect(talk.position == .covered)
  }

  @Test func `saying the same again changes nothing that leaned on it`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok write", "ok first")
    talk.choose(.confirm)
    for _ in 0..<2 { talk.ask(.goBack) }
    talk.say("ok write")

    #expect(talk.position?.reason == .reopened)
    #expect(talk.position?.slotAsked == .action(0, .firstStep))
  }

  @Test func `the number can be put right from the ladder, and every answer is kept`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle")
    for _ in 0..<2 { talk.ask(.goBack) }
    #expect(talk.position?.slotAsked == .gap)

    talk.ask(.goBack)
    #expect(talk.prompt?.step == .writeScript)
    #expect(talk.prompt?.kept == openingScript.text)
    for _ in 0..<8 { talk.ask(.goBack) }
    #expect(talk.prompt?.step == .actual)

    talk.say("50", "31 Dec")
    talk.choose(.yes, .yes, .yes, .haveIt, .yes, .saidAloud)
    talk.say(openingScript.text)
    #expect(talk.state.phase.table?.measurable.gap == Quantity(10))
    #expect(talk.prompt?.shown?.words == "ok gap")
    #expect(talk.prompt?.shown?.reason == .leanedOnChange)
    talk.choose(.confirm, .confirm)
    #expect(talk.position == .asking(.action(0, .action)))
  }

  @Test func `going back out of the ladder and in again changes nothing`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.ask(.goBack)
    talk.say(openingScript.text)

    #expect(talk.position == .asking(.gap))
    #expect(talk.state.leftBehind == nil)
  }

  @Test func `what is signed stays signed`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.climbToCover()
    talk.choose(.finish)
    talk.say("I call", "Dana")

    #expect(talk.refusal(of: .goBack) == .alreadySigned)
  }
}

struct ClosingTests {
  private func atReadBack() -> Talk {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok telephone Acme")
    talk.climbAction(bringing: 9)
    talk.say("ok repaint the shutters")
    talk.climbAction(bringing: 9)
    talk.choose(.finish)
    return talk
  }

  @Test func `every commitment has to be said back`() {
    var talk = atReadBack()
    talk.say("I will telephone them")
    let plan = Plan(talk.state.phase.climb!)!
    #expect(
      talk.state.phase == .readBack(plan, missing: [1], said: "I will telephone them"))

    talk.say("I am telephoning, then I do the shutters")
    #expect(
      talk.state.phase == .signing(plan, readBack: "I am telephoning, then I do the shutters"))
  }

  @Test func `what was said back in one breath counts together with what is added`() {
    var talk = atReadBack()
    talk.say("I will telephone them", "nothing of the kind", "and the shutters")

    #expect(talk.events.suffix(2).first == .saidBack(words: "nothing of the kind", missing: [1]))
    #expect(talk.prompt?.step == .sign)
    guard case .signing(_, let said) = talk.state.phase else { return }
    #expect(said == "I will telephone them\nnothing of the kind\nand the shutters")
  }

  @Test func `going back to the read-back begins it anew`() {
    var talk = atReadBack()
    talk.say("I will telephone them, and the shutters")
    talk.ask(.goBack)
    talk.say("I will telephone them")

    #expect(talk.events.last == .saidBack(words: "I will telephone them", missing: [1]))
  }

  @Test(arguments: [
    ("ok cut the ad bid", "cut the bid", true), ("ok cut the ad bid", "I will do it", false),
    ("ok ask Lee", "I ask Lee", true),
    ("ok telephone Acme", "I ring them up", false),
  ])
  func `a commitment of short words can be said back as well`(
    action: String, said: String, isSaid: Bool
  ) {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", action)
    talk.climbAction(bringing: 18)
    talk.choose(.finish)
    talk.say(said)

    #expect((talk.prompt?.step == .sign) == isSaid)
  }

  @Test(arguments: [
    ("Dana", true), ("dana  REYES", true), ("Reyes", true), ("Dana R.", true),
    ("Ms Dana Reyes", true), ("Dana Maria Reyes", true), ("Lee", false), ("Lee Reyes", false),
    ("Ms", false), ("yes", false), ("D. Reyes", true), ("d reyes", true), ("D. R.", true),
    ("D.R.", true), ("Ms D M Reyes", true), ("D.", false), ("R", false), ("L. Reyes", false),
    ("D. L.", false), ("D. Rao", false), ("R. D.", false),
  ])
  func `the signature is the person's own name`(name: String, isTheirs: Bool) {
    var talk = atReadBack()
    talk.say("telephone, shutters")

    #expect(
      talk.refusal(of: .reply(name)) == (isTheirs ? nil : .notTheirName(person: "Dana Reyes")))
  }

  @Test func `going back to the rule for next time shows it, to be confirmed or said anew`() {
    var talk = atReadBack()
    talk.say("telephone, shutters", "Dana Reyes", "ok under ten by Wednesday")
    talk.ask(.goBack)
    #expect(talk.prompt?.step == .courseCorrection)
    #expect(talk.prompt?.shown?.words == "ok under ten by Wednesday")
    #expect(talk.prompt?.shown?.reason == .reopened)
    #expect(talk.refusal(of: .goBack) == .alreadySigned)

    talk.say("I will keep an eye on it")
    #expect(talk.prompt?.shown?.words == "ok under ten by Wednesday")
    talk.choose(.confirm)
    #expect(talk.events.last == .ruleConfirmed)
    #expect(talk.prompt?.step == .nextCheckIn)

    talk.ask(.goBack)
    talk.say("ok under nine by Wednesday")
    guard case .closing(_, let rule, nil) = talk.state.phase else {
      Issue.record("\(talk.state.phase)")
      return
    }
    #expect(rule.words == "ok under nine by Wednesday")
  }

  @Test func `a rule that was never given cannot be confirmed`() {
    var talk = atReadBack()
    talk.say("telephone, shutters", "Dana Reyes")

    #expect(talk.refusal(of: .choose(.confirm)) == .wordsNeeded)
  }

  @Test func `the rule for next time is held to its rung, then the check-in closes`() {
    var talk = atReadBack()
    talk.say("telephone, shutters", "Dana Reyes", "I will keep an eye on it")
    #expect(talk.prompt?.step == .courseCorrection)
    #expect(talk.prompt?.followUp == "You said “I will keep an eye on it”. One?")

    talk.say("ok under ten by Wednesday")
    talk.say("25 Nov")
    #expect(talk.prompt?.shown?.words == "Wed 25 Nov 2026")
    talk.say("26 Nov")
    talk.choose(.confirm)

    guard case .ended(.signed(let outcome)) = talk.state.phase else {
      Issue.record("\(talk.state.phase)")
      return
    }
    #expect(outcome.checkIn == Day(iso: "2026-11-26"))
    #expect(outcome.signed.plan.commitments.map(\.isComplete) == [true, true])
  }
}

struct FollowUpTests {
  @Test func `the wordings take turns and give back the person's own phrase`() {
    var talk = Talk()
    talk.comeToLadder()
    let asked = (0..<4).map { _ in
      talk.say("work harder")
      return talk.prompt?.followUp
    }

    #expect(
      asked == [
        "You said “work harder”. One?", "You said “work harder”. Two?",
        "You said “work harder”. Three?", "You said “work harder”. One?",
      ])
  }

  @Test func `letters standing for content are asked what they are`() {
    let judgement = Judgement(
      rung: .topics, words: "We're going to talk about X, Y and Z",
      verdict: .nebulous(.placeholder, missing: [.topic]), findings: [],
      echo: Echo(range: 26..<36, text: "X, Y and Z", isBlank: true))

    #expect(Aim(of: judgement) == .blank)
  }

  @Test func `what is incomplete is asked for the first part that it misses`() {
    let judgement = Judgement(
      rung: .firstStep, words: "call Dana", verdict: .nebulous(.incomplete, missing: [.time]),
      findings: [])

    #expect(Aim(of: judgement) == .missing(.time))
  }

  @Test func `who does it is not asked before there is something to be done`() {
    let nothing = Judgement(
      rung: .firstStep, words: "Sam",
      verdict: .nebulous(.incomplete, missing: [.actor, .action, .object, .time]), findings: [])
    let nobody = Judgement(
      rung: .firstStep, words: "calls to the nine tomorrow",
      verdict: .nebulous(.incomplete, missing: [.actor]), findings: [])

    #expect(Aim(of: nothing) == .missing(.action))
    #expect(Aim(of: nobody) == .missing(.actor))
  }
}

extension ClimbPosition {
  var slotAsked: Slot? {
    switch self {
    case .asking(let slot), .confirming(let slot, _, _): slot
    case .covered: nil
    }
  }

  var reason: ConfirmReason? {
    if case .confirming(_, _, let reason) = self { reason } else { nil }
  }
}
