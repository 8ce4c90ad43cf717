import Assessment
import Canvas
import Ladder
import Testing

@testable import Screen

/// What the tour says: short enough for every screen, and never the answer.
struct TourCaptionTests {
  private let keys = TourKeys(Keys.builtIn.program)

  @Test(arguments: TourLine.allCases)
  func `it is never cut short where it is said in sentences`(line: TourLine) {
    for size in Snapshot.everySize + [Size(columns: 120, rows: 33), Size(columns: 46, rows: 14)] {
      let caption = TourCaption(
        line.words(keys), place: "8 of 8", leave: keys.leave, size: size)
      let said = caption.lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
      let rows = TourCaption.rows(in: size)
      #expect(caption.lines.count <= rows)
      if rows == 1 {
        #expect(said.hasSuffix(line.words(keys).brief), "\(size)")
      } else {
        #expect(said.hasSuffix(line.words(keys).caption.suffix(10)), "\(size): \(said)")
      }
    }
  }

  @Test(arguments: TourLine.allCases)
  func `it never holds an answer`(line: TourLine) {
    let words = [line.words(keys).caption, line.wordsInLines]
    let quoted = words.flatMap { $0.split(whereSeparator: { "“”".contains($0) }).map(String.init) }
    for text in words + quoted {
      for rung in [Rung.action, .firstStep, .measure, .expectedYield, .courseCorrection] {
        let verdict = Assessor().assess(text, at: rung, today: monday, context: nil).verdict
        guard case .nebulous = verdict else {
          Issue.record("“\(text)” would climb at \(rung)")
          continue
        }
      }
    }
  }

  @Test func `it looks right at its start, at a non-answer, at a list, and at its end`() throws {
    let sizes = [
      Size(columns: 120, rows: 33), Size(columns: 80, rows: 24), Size(columns: 48, rows: 16),
      Size(columns: 20, rows: 5),
    ]
    try Snapshot.expect(Desk(offersTour: true).program, named: "tour-offer", sizes: sizes)
    var desk = Desk.onTour()
    try Snapshot.expect(desk.program, named: "tour-script", sizes: sizes)
    desk.does(.enter, .enter, .enter, .nonAnswer)
    try Snapshot.expect(desk.program, named: "tour-non-answer", sizes: sizes)
    desk.does(.action, .enter, .enter, .day)
    try Snapshot.expect(desk.program, named: "tour-date", sizes: sizes)
    desk.does(.enter, .pane, .card, .actions)
    try Snapshot.expect(desk.program, named: "tour-actions", sizes: sizes)
    desk.does(.escape, .escape, .own, .fold)
    try Snapshot.expect(desk.program, named: "tour-fold", sizes: sizes)
  }
}
