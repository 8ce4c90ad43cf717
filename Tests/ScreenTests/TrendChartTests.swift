import Screen
import Testing

/// The chart of open questions over past rehearsals.
struct TrendChartTests {
  @Test func `it goes up and down with the share of open questions`() {
    #expect(
      TrendChart.lines([30, 52, 48, 76, 100]) == [
        "Open questions, last 5 rehearsals",
        "  100 ┤                   ╭─────",
        "   75 ┤              ╭────╯     ",
        "   50 ┤    ╭─────────╯          ",
        "   25 ┤────╯                    ",
        "    0 ┤                         ",
        "      └─────────────────────────",
      ])
  }

  @Test func `one rehearsal is no several`() {
    #expect(TrendChart.lines([40])[0] == "Open questions, last rehearsal")
  }

  @Test func `eight at most are shown, and a fall is drawn through`() {
    let lines = TrendChart.lines(Array(repeating: 0, count: 20) + [100, 0])
    #expect(lines[0] == "Open questions, last 8 rehearsals")
    #expect(lines.joined().contains("╰"))
    #expect(lines.joined().contains("│"))
  }
}
