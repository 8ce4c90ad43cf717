import Testing

@testable import brasstacks

/// When typed words have to be kept, and for how long they are remembered.
struct DraftKeeperTests {
  private let start = ContinuousClock.now

  @Test func `a burst of keys is one write, and never late`() {
    var drafts = DraftKeeper()
    drafts.note("I", at: start)
    drafts.note("I just", at: start + .milliseconds(400))
    #expect(drafts.due(at: start + .milliseconds(499)) == nil)
    #expect(drafts.due(at: start + .milliseconds(500)) == "I just")
    drafts.forget()
    #expect(drafts.words == nil)
    #expect(drafts.wait(from: start) == nil)
  }

  @Test func `words whose write failed are remembered, and due again`() {
    var drafts = DraftKeeper()
    drafts.note("I just", at: start)
    drafts.postpone(at: start + .seconds(1))
    #expect(drafts.due(at: start + .seconds(5)) == nil)
    #expect(drafts.wait(from: start + .seconds(5)) == .seconds(1))
    #expect(drafts.due(at: start + .seconds(6)) == "I just")
    drafts.note("I just have to", at: start + .seconds(7))
    #expect(drafts.due(at: start + .seconds(7)) == "I just have to")
  }

  @Test func `what is not there is not put off`() {
    var drafts = DraftKeeper()
    drafts.postpone(at: start)
    #expect(drafts.wait(from: start) == nil)
  }
}
