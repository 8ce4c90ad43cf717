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
      let said = caption.lines.flatMap { words(of: $0.runs.map(\.text).joined()) }
      let wanted =
        TourCaption.rows(in: size) == 1 ? line.words(keys).brief : line.words(keys).caption
      #expect(caption.lines.count <= TourCaption.rows(in: size))
      #expect(said.suffix(words(of: wanted).count) == words(of: wanted)[...], "\(size)")
    }
  }

  @Test(arguments: TourLine.allCases)
  func `it never holds an answer`(line: TourLine) {
    let said = [line.words(keys).caption, line.wordsInLines]
    // Nothing of what Robin has told is taken up, and what is quoted to be typed would not climb.
    let told: Set = ["crews", "crew", "skipped", "friday", "shifts", "checks"]
    for text in said {
      let lowered = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(told.isDisjoint(with: lowered))
      let quoted = text.split(separator: "“").dropFirst().compactMap {
        $0.split(separator: "”").first
      }
      for phrase in quoted where !phrase.hasPrefix(":") {
        let judgement = Assessor().assess(
          String(phrase), at: .action, today: monday, context: nil)
        guard case .nebulous = judgement.verdict else {
          Issue.record("“\(phrase)” would climb")
          continue
        }
      }
    }
  }

  private func words(of text: String) -> [String] {
    text.split(separator: " ").map(String.init)
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
