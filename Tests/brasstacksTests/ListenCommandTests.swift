import Foundation
import Testing

/// `listen`, as a person and as a program use it.
struct ListenCommandTests {
  @Test func `a fold is named with the words that decide`() throws {
    let run = try Scratch().run(["listen", "Have you thought about calling them?"])
    #expect(run.status == 0)
    #expect(run.output.contains("leading"))
    #expect(run.output.contains("“calling them”"))
  }

  @Test func `lines are answered in their order, and a bad one does not stop the rest`() throws {
    let lines = """
      {"id":"1","text":"When will you call?"}
      not json
      {"id":"3"}
      {"id":"4","text":"You should call them."}

      """
    let run = try Scratch().run(["listen", "--jsonl"], input: lines)
    #expect(run.status == 65)
    let answers = run.output.split(separator: "\n").map(String.init)
    try #require(answers.count == 4)
    #expect(answers[0] == #"{"id":"1","class":"open","folding":false,"aims_at":"time"}"#)
    #expect(answers[1] == #"{"id":null,"line":2,"error":"not a JSON object"}"#)
    #expect(answers[2].contains("“text” is missing"))
    #expect(answers[3] == #"{"id":"4","class":"advice","folding":true,"aims_at":null}"#)
  }
}
