import Assessment
import Conversation
import Testing

@testable import Screen

/// The same tour as lines of text.
struct PlainTourTests {
  private func tour() -> PlainTour {
    PlainTour(
      Surroundings(playbook: builtIn, assessor: Assessor(), today: monday, lastTimes: []))
  }

  @Test func `it leads through the same steps, each over when its deed is done`() {
    var tour = tour()
    #expect(tour.opening().last?.hasPrefix("Guided tour, 1 of 7: Robin is made up") ?? false)
    let walk = [
      ("1", "1 of 7"), ("paper", "1 of 7"), ("1", "2 of 7"),
      ("I just have to work harder", "3 of 7"),
      ("I'll sit down with Sam and go through the nine checks", "4 of 7"), ("", nil),
      ("", "4 of 7"),
      ("I'll call Sam on Tuesday", "4 of 7"), ("", "5 of 7"), (":list", "6 of 7"),
      (":help", "7 of 7"), (":ask Why don't you just call Sam?", "done"),
    ]
    for (line, place) in walk {
      let said = tour.take(line)?.last ?? ""
      if let place {
        #expect(said.hasPrefix("Guided tour, \(place): "), "“\(line)”: \(said)")
      } else {
        #expect(!said.hasPrefix("Guided tour"))
      }
    }
    #expect(tour.take(":quit") == nil)
  }

  @Test func `what is no answer does not climb, and no line says that anything is kept`() {
    var tour = tour()
    _ = tour.opening()
    for line in ["1", "paper", "1"] { _ = tour.take(line) }
    #expect(tour.take("I just have to try")?.contains("Action · Robin types") ?? false)
    #expect(tour.take(":help")?.contains { $0.contains("nothing of the tour is kept") } ?? false)
    #expect(tour.take(":help")?.contains { $0.contains("everything is kept") } == false)
  }

  @Test func `home without anybody names it`() {
    #expect(
      PlainHome.lines(ConversationList(), today: monday)
        .contains { $0.contains("brasstacks meet --tour") })
  }
}
