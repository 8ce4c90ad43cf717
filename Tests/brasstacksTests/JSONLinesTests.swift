import Foundation
import Testing

/// What programs that send JSON lines can rely on.
struct JSONLinesTests {
  @Test func `a line is answered before the next one is there`() throws {
    let folder = Scratch()
    let conversation = """
      mkfifo asked answered
      '\(Programs.brasstacks)' listen --jsonl <asked >answered &
      exec 3>asked 4<answered
      for number in 1 2; do
        echo '{"id":"'$number'","text":"When will you call?"}' >&3
        read answer <&4
        echo "$answer"
      done
      """
    let run = try Programs.run(
      "/usr/bin/timeout", ["60", "sh", "-c", conversation],
      environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"], in: folder.path)

    #expect(run.status == 0)
    let answers = run.output.split(separator: "\n").map { $0.prefix(9) }
    #expect(answers == [#"{"id":"1""#, #"{"id":"2""#])
  }

  @Test func `thousands of lines are answered in their order, however many judge them`() throws {
    var lines = (1...4000).map {
      #"{"id":"\#($0)","rung":"action","answer":"I will call customer \#($0) on Friday."}"#
    }
    lines[2599] = "not json"
    // Ends of lines of two characters, and none behind the last.
    let run = try Scratch().run(["assess", "--jsonl"], input: lines.joined(separator: "\r\n"))
    let answers = run.output.split(separator: "\n")

    #expect(run.status == 65)
    try #require(answers.count == lines.count)
    #expect(answers[2599] == #"{"id":null,"line":2600,"error":"not a JSON object"}"#)
    for (index, answer) in answers.enumerated() where index != 2599 {
      #expect(answer.hasPrefix(#"{"id":"\#(index + 1)","#))
    }
  }

  @Test func `a line longer than any buffer is one line`() throws {
    let words = String(repeating: "I will call Dana. ", count: 40_000)
    let run = try Scratch().run(
      ["assess", "--jsonl"],
      input: #"{"id":"long","rung":"action","answer":"\#(words)"}"# + "\n\n")
    let answers = run.output.split(separator: "\n")

    try #require(answers.count == 2)
    #expect(answers[0].hasPrefix(#"{"id":"long","verdict":"tactical""#))
    #expect(answers[1] == #"{"id":null,"line":2,"error":"not a JSON object"}"#)
  }
}
