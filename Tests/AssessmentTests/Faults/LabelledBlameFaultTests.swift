import Ladder
import Testing

struct LabelledBlameFaultTests {
  @Test(arguments: ["That they're a shambles over there."])
  func `holds`(words: String) {
    #expect(Judged(words, at: .topics).fault == .blame)
  }

  @Test(arguments: ["Why the 6am vans left twenty minutes late four days out of five."])
  func `does not hold`(words: String) {
    #expect(Judged(words, at: .topics).isTactical)
  }
}
