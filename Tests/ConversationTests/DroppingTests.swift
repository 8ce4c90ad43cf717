import Testing

@testable import Assessment
@testable import Conversation

/// An action can be taken off the ladder while it is being worked out, and be had back.
struct DroppingTests {
  /// One action that brings a part of the gap, and the next one begun.
  private func atSecondAction() -> Talk {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok telephone Acme")
    talk.climbAction(bringing: 18)
    talk.choose(.another)
    talk.say("ok repaint the shutters", "ok first step")
    return talk
  }

  @Test func `a dropped action is gone with everything said of it`() {
    var talk = atSecondAction()
    talk.ask(.dropAction)

    #expect(talk.events.last == .actionDropped(1))
    #expect(talk.position == .covered)
    #expect(talk.state.phase.climb?.commitments.map(\.action.words) == ["ok telephone Acme"])
    talk.choose(.another)
    talk.say("ok call Lee")
    #expect(talk.position == .asking(.action(1, .firstStep)))
  }

  @Test func `going back has it again, as it was`() {
    var talk = atSecondAction()
    let before = talk.state.phase
    talk.ask(.dropAction)
    talk.ask(.goBack)
    #expect(talk.state.phase == before)

    talk.ask(.dropAction)
    talk.choose(.another)
    talk.ask(.goBack)
    #expect(talk.position == .covered)
    talk.ask(.goBack)
    #expect(talk.position?.slot == .action(0, .expectedYield))
  }

  @Test func `without it the gap is open again, and the actions behind it move up`() {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("ok gap", "ok obstacle", "ok telephone Acme")
    talk.climbAction(bringing: 9)
    talk.say("ok repaint the shutters")
    talk.climbAction(bringing: 9)
    while talk.position?.slot != .action(0, .expectedYield) { talk.ask(.goBack) }
    let before = talk.state.phase
    talk.ask(.dropAction)

    let climb = talk.state.phase.climb
    #expect(climb?.commitments.map(\.action.words) == ["ok repaint the shutters"])
    #expect(climb?.isCovered == false)
    #expect(climb?.held(at: .action(0, .expectedYield))?.words == "ok 9")
    talk.ask(.goBack)
    #expect(talk.state.phase == before)
  }

  @Test func `only an action that has been begun can be dropped`() {
    var talk = Talk()
    talk.comeToLadder()
    #expect(talk.refusal(of: .dropAction) == .noAction)
    talk.say("ok gap", "ok obstacle")
    #expect(talk.refusal(of: .dropAction) == .noAction)
    talk.say("ok telephone Acme")
    talk.climbAction(bringing: 18)
    #expect(talk.refusal(of: .dropAction) == .noAction)
    talk.choose(.finish)
    #expect(talk.refusal(of: .dropAction) == .noAction)
  }
}

extension ClimbPosition {
  fileprivate var slot: Slot? {
    switch self {
    case .asking(let slot), .confirming(let slot, _, _): slot
    case .covered: nil
    }
  }
}
