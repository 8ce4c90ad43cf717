import Conversation
import Ladder
import Playbooks
import Testing

struct BuiltInPlaybookTests {
  @Test func `the built-in playbook is fine`() throws {
    do {
      let playbook = try PlaybookLibrary().playbook(named: "off-track")
      #expect(playbook.title == "One number, off track")
    } catch {
      Issue.record("\(error.message)")
    }
  }
}
