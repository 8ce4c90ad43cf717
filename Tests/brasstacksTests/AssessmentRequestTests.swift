import Foundation
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
  func `a context of the wrong shape makes the line invalid`(
    context: String, isValid: Bool
  ) throws {
    let line = #"{"id":"1","rung":"measure","answer":"20 a day",\#(context)}"#
    let fields = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    switch AssessmentRequest.read(fields) {
    case .success: #expect(isValid)
    case .failure(let problem):
      #expect(!isValid)
      #expect(problem.sentence.contains("“context”"))
    }
  }
}
