import Canvas
import Testing

@testable import Screen

/// Every order of keys leaves a screen from which the tour can be finished by doing what it says.
struct TourWalksTests {
  @Test func `from every deed at every stage, doing what is said leads to the end`() {
    let ladder: [TourDeed] = [.enter, .enter, .enter]
    let stages: [[TourDeed]] = [
      [], [.enter], [.enter, .enter], ladder, ladder + [.nonAnswer], ladder + [.action],
      ladder + [.action, .enter, .enter], ladder + [.action, .enter, .enter, .day],
    ]
    for stage in stages {
      var start = Desk.onTour(columns: 80, rows: 24)
      start.does(stage)
      for deed in TourDeed.allCases {
        var desk = start
        desk.does(deed)
        expectEnd(of: desk, after: stage + [deed])
      }
    }
  }

  @Test func `from every two deeds, doing what is said leads to the end`() {
    let start = Desk.onTour(columns: 80, rows: 24)
    for first in TourDeed.allCases {
      for second in TourDeed.allCases {
        var desk = start
        desk.does(first, second)
        expectEnd(of: desk, after: [first, second])
      }
    }
  }

  @Test(arguments: 1...6)
  func `from any deeds, doing what is said leads to the end`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var desk = Desk.onTour(columns: 80, rows: 24)
    var done: [TourDeed] = []
    for _ in 0..<30 where desk.program.meeting != nil {
      let deed = TourDeed.allCases[dice.roll(TourDeed.allCases.count)]
      done.append(deed)
      desk.does(deed)
      if dice.roll(4) == 0 { desk.resize(columns: dice.roll(130), rows: dice.roll(40)) }
      #expect(desk.program.frame().size == desk.program.screen)
      expectEnd(of: desk, after: done)
    }
  }

  private func expectEnd(of start: Desk, after done: [TourDeed]) {
    var desk = start
    for _ in 0..<40 {
      // Left at home, where it can be begun anew.
      guard let line = desk.line, desk.step != nil, line != .farewell else { break }
      desk.does(TourFollower.deeds(at: line))
    }
    #expect(desk.step == nil || desk.line == .farewell, "stranded at \(desk.line!) after \(done)")
    #expect(!desk.askedToKeep)
  }
}
