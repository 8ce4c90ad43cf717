import Ladder
import Testing

struct RungTests {
  @Test func `the rungs bear the guide's names`() {
    #expect(
      Rung.allCases.map(\.rawValue) == [
        "gap", "obstacle", "action", "counterpart", "topics", "time", "first_step", "measure",
        "expected_yield", "course_correction",
      ])
  }

  @Test func `faults stand in the order in which they are mended`() {
    #expect(Fault.allCases.first == .empty)
    #expect(Fault.allCases.last == .incomplete)
    #expect(Fault.allCases.count == 18)
  }
}
