import Assessment
import Conversation
import Ladder
import Playbooks
import Testing

/// The program's own words, heard by its own ear.
struct NeverFoldsTests {
  /// What stands in the places: words that suggest nothing.
  static let words: [Placeholder: String] = Dictionary(
    uniqueKeysWithValues: Placeholder.allCases.map { place in
      let filling =
        switch place {
        case .said: "work harder"
        case .isOrAre: "is"
        case .person: "Dana"
        case .measurable: "calls per week"
        case .action: "call the twelve renewals"
        case .target, .actual, .due, .gap, .covered, .rest: "12"
        }
      return (place, filling)
    })

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
