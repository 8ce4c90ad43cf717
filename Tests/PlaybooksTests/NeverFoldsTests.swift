import Assessment
import Conversation
import Ladder
import Testing

@testable import Playbooks

/// The program's own words, heard by its own ear.
struct NeverFoldsTests {
  /// What stands in the places: words that suggest nothing.
  static let words = PlaybookCheck.values

  @Test func `no question folds or blames`() throws {
    for (step, wording) in try BuiltIn.questions() {
      let words = try #require(wording.filled(with: Self.words))
      let move = Ear().hear(words).move
      #expect(!move.isFolding && move != .blame, "\(move): \(words)")
      if !BuiltInWordingTests.instructions.contains(step) {
        #expect(move == .open || move == .closed, "\(move): \(words)")
      }
    }
  }

  @Test func `no follow-up folds or blames`() throws {
    for (_, _, wordings) in try BuiltIn.followUps() {
      for wording in wordings {
        let words = try #require(wording.filled(with: Self.words))
        let move = Ear().hear(words).move
        #expect(move == .open || move == .closed, "\(move): \(words)")
      }
    }
  }

  @Test func `the script is no fold`() throws {
    for line in try BuiltIn.playbook().script.sentences {
      #expect(!Ear().hear(line).isFolding, "\(line)")
    }
  }
}
