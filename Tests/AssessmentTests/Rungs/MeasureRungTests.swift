import Ladder
import Testing

struct MeasureRungTests {
  @Test(arguments: [
    "The mop on the hook by the sluice.", "Crates left on the dock: none.", "The porch light, lit.",
    "Look behind the counter, the old till is gone.",
  ])
  func `counts what can be seen`(words: String) {
    #expect(Ruled.fault(words, at: .measure) == nil)
  }

  @Test(arguments: ["Vouchers.", "Receipts from the drivers."])
  func `asks more of a bare plural`(words: String) {
    #expect(Ruled.fault(words, at: .measure) == .incomplete)
  }
}
