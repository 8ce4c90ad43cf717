import Ladder
import Testing

struct BlankFaultTests {
  @Test(arguments: ["Mr X from the bank", "so-and-so", "[name]"])
  func `holds`(words: String) {
    #expect(Judged(words, at: .counterpart).fault == .placeholder)
  }

  @Test(arguments: ["Bay C's crew chief, Ruth"])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .counterpart).isTactical)
  }
}
