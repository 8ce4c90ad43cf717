import Ladder
import Testing

struct CourseCorrectionRungTests {
  @Test(arguments: [
    "Float switch in the red, I shut the valve and fetch Amir.",
    "Next bounce on a cheque, I phone the customer within the hour.",
  ])
  func `takes a state that can be seen for a sign`(words: String) {
    #expect(Ruled.fault(words, at: .courseCorrection) == nil)
  }

  @Test(arguments: ["If ward 3 is still full at noon I'll ring the pharmacy."])
  func `needs no topic where the sign says it`(words: String) {
    #expect(Ruled.fault(words, at: .courseCorrection) == nil)
  }
}
