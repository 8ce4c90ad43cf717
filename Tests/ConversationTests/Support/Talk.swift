import Testing

@testable import Conversation

/// A conversation under test: asks for things one after the other, and keeps what happened.
struct Talk {
  private(set) var state = ConversationState(playbook: "sample", person: nil)
  private(set) var events: [Event] = [.began(playbook: "sample", person: nil)]
  var world = surroundings()

  /// Asks, expecting it to be done.
  mutating func ask(_ request: Request, _ location: SourceLocation = #_sourceLocation) {
    switch state.decide(request, given: world) {
    case .success(let event):
      let fits = state.apply(event)
      #expect(fits, sourceLocation: location)
      events.append(event)
    case .failure(let refusal):
      Issue.record("\(request) was refused: \(refusal)", sourceLocation: location)
    }
  }

  /// Types replies one after the other.
  mutating func say(_ replies: String..., at location: SourceLocation = #_sourceLocation) {
    for reply in replies { ask(.reply(reply), location) }
  }

  /// Makes choices one after the other.
  mutating func choose(_ choices: Choice..., at location: SourceLocation = #_sourceLocation) {
    for choice in choices { ask(.choose(choice), location) }
  }

  /// Why a request is refused; nil when it is not.
  func refusal(of request: Request) -> Refusal? {
    switch state.decide(request, given: world) {
    case .success: nil
    case .failure(let refusal): refusal
    }
  }

  /// Part 1, with Dana's 42 of 60.
  mutating func putNumberOnTable() {
    say("Dana Reyes", "booked demos", "60", "42", "2026-12-31")
    choose(.yes, .yes, .yes, .haveIt, .yes)
  }

  /// Part 1 and the opening script, to the foot of the ladder.
  mutating func comeToLadder() {
    putNumberOnTable()
    choose(.saidAloud)
    say(openingScript.text)
  }

  /// The ladder to the end with one action that brings it all, ready to be read back.
  mutating func climbToCover() {
    say("ok gap", "ok obstacle", "ok call")
    climbAction(bringing: 18)
  }

  /// The rungs of an action that is done alone, once the action itself is said.
  mutating func climbAction(bringing yield: Int) {
    say("ok first step")
    choose(.confirm)
    say("ok time")
    choose(.confirm)
    say("ok measure", "ok \(yield)")
  }

  /// Where the ladder stands.
  var position: ClimbPosition? { state.phase.climb?.position }

  /// What is asked.
  var prompt: Prompt? { state.prompt(from: samplePlaybook, today: monday) }
}
