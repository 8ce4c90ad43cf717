import Foundation
import Testing

/// `assess --labelled` and `listen --labelled`: anybody can try the program on rows of their own.
struct LabelledFileTests {
  @Test func `answers are counted against their labels, and the misses are listed`() throws {
    let run = try Scratch().run(
      ["assess", "--labelled"],
      file: """
        {"id":"1","rung":"action","answer":"I'll call the 12 stalled renewals.","verdict":"tactical"}
        {"id":"2","rung":"action","answer":"I just have to work harder.","verdict":"nebulous","fault":"effort"}

        {"id":"3","rung":"time","answer":"Tuesday 9am","verdict":"tactical","today":"2026-11-24","resolves":"2026-12-01"}
        {"id":"4","rung":"action","answer":"Okay.","verdict":"tactical"}
        """)
    #expect(run.status == 0)
    for line in [
      "accuracy 0.750 (3 of 4)",
      "tactical refused 0.333 (1 of 3)",
      "nebulous let through 0.000 (0 of 1)",
      "fault named as labelled 1.000 (1 of 1)",
      "date resolved as labelled 1.000 (1 of 1)",
      "4 action wanted tactical, got assent: Okay.",
    ] {
      #expect(collapsed(run.output).contains(line), "\(line)\n\(run.output)")
    }
  }

  /// One space where columns are set with many.
  private func collapsed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  @Test func `remarks are counted by class`() throws {
    let run = try Scratch().run(
      ["listen", "--labelled"],
      file: """
        {"id":"1","text":"What will you do first?","class":"open"}
        {"id":"2","text":"You should call them.","class":"advice"}
        {"id":"3","text":"You should call them on Monday.","class":"open"}
        """)
    #expect(run.status == 0)
    #expect(run.output.contains("0.667 (2 of 3)"))
    #expect(run.output.contains("3  wanted open, got advice: You should call them on Monday."))
  }

  @Test(arguments: [
    ("not json", "line 1: not a JSON object"),
    ("\n{\"id\":\"1\"}", "line 2: “answer” is missing"),
    (#"{"id":"1","rung":"action","answer":"x","verdict":"maybe"}"#, "line 1: “verdict” is neither"),
    (
      #"{"id":"1","rung":"action","answer":"x","verdict":"nebulous"}"#, "line 1: “fault” is not one"
    ),
    ("", "holds no rows"),
  ])
  func `a wrong line is named, with what to do`(text: String, problem: String) throws {
    let run = try Scratch().run(["assess", "--labelled"], file: text)
    #expect(run.status == 65)
    #expect(run.complaint.contains(problem), "\(run.complaint)")
  }

  @Test func `rows may come through a pipe`() throws {
    let row = #"{"id":"1","text":"What will you do first?","class":"open"}"#
    let run = try Scratch().run(["listen", "--labelled", "-"], input: row + "\n")
    #expect(run.status == 0)
    #expect(run.output.contains("1.000 (1 of 1)"), "\(run.output)")
    let wrong = try Scratch().run(["listen", "--labelled", "/dev/stdin"], input: "no row\n")
    #expect(wrong.complaint.contains("/dev/stdin, line 1: not a JSON object"))
  }

  @Test func `a file that is not there is said to be missing`() throws {
    let run = try Scratch().run(["assess", "--labelled", "/nowhere/rows.jsonl"])
    #expect(run.status == 65)
    #expect(run.complaint.contains("/nowhere/rows.jsonl cannot be read"))
  }
}

extension Scratch {
  /// Runs the program with a file of its own behind the arguments.
  fileprivate func run(_ arguments: [String], file text: String) throws -> Ending {
    try text.write(toFile: file("rows.jsonl"), atomically: true, encoding: .utf8)
    return try run(arguments + [file("rows.jsonl")])
  }
}
