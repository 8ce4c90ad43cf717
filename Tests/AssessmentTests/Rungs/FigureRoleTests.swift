import Ladder
import Testing

@testable import Assessment

struct FigureRoleTests {
  private func roles(_ words: String) -> [FigureRole] {
    let evidence = Evidence(words, at: .gap, today: nil)
    return FigureRole.roles(Figures.tokens(evidence), evidence)
  }

  @Test(arguments: ["Should be 90, I'm at 71.", "thirty was the ask, we did 22"])
  func `what was wanted is told from what is`(words: String) {
    let found = roles(words).map { $0.contains(.target) }
    #expect(found == [true, false])
  }

  @Test func `two counts of today hold no target`() {
    let found = roles("We logged 88 calls and did 27 visits.")
    #expect(found.count == 2)
    #expect(found.allSatisfy { !$0.contains(.target) })
  }

  @Test(arguments: ["31 of 60", "71 against 90"])
  func `one figure is set against another`(words: String) {
    #expect(roles(words).last?.contains(.related) == true)
  }
}
