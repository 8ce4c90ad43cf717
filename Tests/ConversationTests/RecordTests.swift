import Foundation
import Testing

@testable import Conversation

struct RecordTests {
  /// A whole conversation, with a try that did not climb, a way back and a pause in it.
  private func whole() -> Talk {
    var talk = Talk()
    talk.comeToLadder()
    talk.say("try harder")
    talk.ask(.pause)
    talk.ask(.resume)
    talk.climbToCover()
    talk.ask(.goBack)
    talk.choose(.confirm, .finish)
    talk.say("I call", "Dana", "ok rule", "27 Nov")
    talk.choose(.confirm)
    return talk
  }

  @Test func `folding the events gives the conversation back at every point`() throws {
    let events = whole().events
    var state = ConversationState(playbook: "sample", person: nil)
    for (index, event) in events.enumerated().dropFirst() {
      let fits = state.apply(event)
      #expect(fits)
      #expect(try ConversationState(events.prefix(index + 1)) == state)
    }
    #expect(state == whole().state)
  }

  @Test func `events survive being written down and read back`() throws {
    for event in whole().events {
      let data = try JSONEncoder().encode(event)
      #expect(try JSONDecoder().decode(Event.self, from: data) == event)
    }
  }

  @Test func `an event that does not fit is found, with its place`() {
    var events = whole().events
    events.remove(at: 3)
    #expect(throws: Misfit(position: 3)) { try ConversationState(events) }
    #expect(throws: Misfit(position: 0)) { try ConversationState([]) }
  }
}
