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
    var lines = LineStream()
    lines.forEach { line in
      lineNumber += 1
      answer(to: line, into: &output)
    }
    output.flush()
    return allValid
  }

  private mutating func answer(to line: UnsafeRawBufferPointer, into output: inout OutputBuffer) {
    if let request = AssessmentRequest.flat(line) {
      output.write(answer(to: request))
      return
    }
    switch AssessmentRequest.read(String(decoding: line, as: UTF8.self)) {
    case .success(let request): output.write(answer(to: request))
    case .failure(let problem):
      allValid = false
      output.write(AssessmentResponse.json(problem, line: lineNumber))
    }
  }

  private func answer(to request: AssessmentRequest) -> String {
    let judgement = assessor.assess(
      request.answer, at: request.rung, today: request.today ?? defaultToday)
    return AssessmentResponse.json(id: request.id, judgement)
  }
}

/// Gathers lines so that a long stream is not written byte by byte.
private struct OutputBuffer {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 17) }

  mutating func write(_ line: String) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(10)
    if bytes.count > 1 << 16 { flush() }
  }

  mutating func flush() {
    FileHandle.standardOutput.write(Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }
}
