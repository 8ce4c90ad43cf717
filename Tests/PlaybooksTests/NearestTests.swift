import Testing

@testable import Playbooks

struct NearestTests {
  @Test(arguments: [
    ("effort", "effort", 0), ("efort", "effort", 1), ("effrot", "effort", 1), ("", "abc", 3),
    ("Time", "time", 0), ("meassure", "measure", 1), ("topic", "topics", 1),
  ])
  func `the distance counts slips of the pen`(one: String, other: String, distance: Int) {
    #expect(editDistance(one, other) == distance)
    #expect(editDistance(other, one) == distance)
  }

  @Test func `a name far from all is no slip of the pen`() {
    #expect(["effort", "time"].nearest(to: "rulings") == nil)
    #expect(["effort", "time"].nearest(to: "tiem") == "time")
    #expect(["a"].nearest(to: String(repeating: "a", count: 100_000)) == nil)
  }
}
