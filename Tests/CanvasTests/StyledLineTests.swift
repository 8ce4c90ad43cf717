import Canvas
import Testing

struct StyledLineTests {
  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
    ("hello", -1, ""), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("日本語", 2, "…"), ("", 3, ""), ("👨‍👩‍👧 us", 4, "👨‍👩‍👧 …"),
  ])
  func `a line is cut by columns`(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }

  @Test func `the mark of the cut looks like what was cut`() {
    let line = StyledLine("who ", .held) + StyledLine("does what", .open)

    #expect(line.truncated(to: 7).runs == [StyledRun("who ", .held), StyledRun("do…", .open)])
    #expect(line.truncated(to: 5).runs == [StyledRun("who ", .held), StyledRun("…", .open)])
    #expect(line.truncated(to: 4).runs == [StyledRun("who…", .held)])
  }

  @Test(arguments: [
    (StyledLine.Alignment.leading, "日本    "), (.center, "  日本  "), (.trailing, "    日本"),
  ])
  func `a line is filled up with blanks`(alignment: StyledLine.Alignment, padded: String) {
    #expect(StyledLine("日本").padded(to: 8, alignment: alignment).text == padded)
  }

  @Test func `a line too long to pad is cut to the columns`() {
    #expect(StyledLine("日本語").padded(to: 4).text == "日… ")
  }

  @Test func `runs that look the same become one`() {
    var line: StyledLine = "12 min"
    line.append(" left")
    line.append("", .notice)

    #expect(line.runs == [StyledRun("12 min left")])
  }
}
