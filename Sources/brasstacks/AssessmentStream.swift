import Assessment
import Foundation
import Ladder
import Language

/// Judges answers given as JSON lines on standard input, one at a time.
struct AssessmentStream {
  let defaultToday: Day?
  private let assessor = Assessor()
  private var lineNumber = 0
  private var allValid = true

  init(defaultToday: Day?) {
    self.defaultToday = defaultToday
  }

  /// Reads to the end; false when a line was not valid.
  mutating func run() -> Bool {
    var output = OutputBuffer()
    while let line = readLine(strippingNewline: true) {
      lineNumber += 1
      output.write(answer(to: line))
    }
    output.flush()
    return allValid
  }

  private mutating func answer(to line: String) -> String {
    switch AssessmentRequest.read(line) {
    case .success(let request):
      let judgement = assessor.assess(
        request.answer, at: request.rung, today: request.today ?? defaultToday,
        context: request.context)
      return AssessmentResponse.json(id: request.id, judgement)
    case .failure(let problem):
      allValid = false
      return AssessmentResponse.json(problem, line: lineNumber)
    }
  }
}

/// Gathers lines so that a long stream is not written byte by byte.
private struct OutputBuffer {
  private var text = ""

  mutating func write(_ line: String) {
    text += line
    text += "\n"
    if text.utf8.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    FileHandle.standardOutput.write(Data(text.utf8))
    text = ""
  }
}
