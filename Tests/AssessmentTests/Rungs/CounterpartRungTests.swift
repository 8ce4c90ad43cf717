import Ladder
import Testing

struct CounterpartRungTests {
  @Test(arguments: [
    "The opera's wardrobe mistress.", "the night sergeant", "all five of my beavers' leaders",
    "our two weekend lasses", "the ghillie", "my bro in law", "mum", "d plumber",
    "the 16 who haven't paid", "the 14 people who took a leaflet",
  ])
  func `knows people by trade, rank, kin and nickname`(words: String) {
    #expect(Ruled.fault(words, at: .counterpart) == nil)
  }
}
