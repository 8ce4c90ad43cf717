import Testing

@testable import brasstacks

struct AssessmentRequestTests {
  @Test(arguments: [
    (#""context":{"asked":"How many calls?","said":["a","b"]}"#, true),
    (#""context":null"#, true), (#""context":{}"#, true),
    (#""context":"How many?""#, false), (#""context":{"asked":5}"#, false),
    (#""context":{"asked":"a","said":"b"}"#, false),
    (#""context":{"asked":"a","said":["b",3]}"#, false),
  ])
  func `a context of the wrong shape makes the line invalid`(context: String, isValid: Bool) {
    let line = #"{"id":"1","rung":"measure","answer":"20 a day",\#(context)}"#
    switch AssessmentRequest.read(line) {
    case .success: #expect(isValid)
    case .failure(let problem):
      #expect(!isValid)
      #expect(problem.sentence.contains("“context”"))
    }
  }
}
