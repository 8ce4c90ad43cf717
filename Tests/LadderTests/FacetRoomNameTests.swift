import Ladder
import Testing

struct FacetRoomNameTests {
  @Test func `every facet has a name of its own for the room`() {
    let names = Facet.allCases.map(\.roomName)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.isEmpty })
    #expect(Facet.time.roomName == "when")
    #expect(Facet.measure.roomName == "proof")
    #expect(Facet.measure.roomName(at: .measure) == "proof")
    #expect(Facet.measure.roomName(at: .expectedYield) == "how much")
    #expect(Facet.object.roomName(at: .obstacle) == "what exactly")
  }
}
