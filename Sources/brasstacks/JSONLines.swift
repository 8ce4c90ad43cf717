import Foundation

/// What stands in one line of JSON that was read.
protocol LineRequest {
  static func read(_ fields: [String: Any]) -> Result<Self, LineProblem>
}

/// What is wrong with a line, in words that say what to do.
struct LineProblem: Error {
  let sentence: String

  func json(line: Int) -> String {
    "{\"id\":null,\"line\":\(line),\"error\":\(JSONText.quoted(sentence))}"
  }
}

/// Answers JSON lines on standard input one at a time, in their order.
///
/// Only one line and a small buffer of output are held at a time, so that a long stream needs no
/// more memory than a short one.
struct JSONLines<Request: LineRequest> {
  let answer: (Request) -> String

  /// Reads to the end; false when a line was not valid.
  func run() -> Bool {
    var output = OutputBuffer()
    var number = 0
    var allValid = true
    while let line = readLine(strippingNewline: true) {
      number += 1
      switch Self.request(in: line) {
      case .success(let request):
        output.write(answer(request))
      case .failure(let problem):
        allValid = false
        output.write(problem.json(line: number))
      }
    }
    output.flush()
    return allValid
  }

  private static func request(in line: String) -> Result<Request, LineProblem> {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)),
      let fields = object as? [String: Any]
    else { return .failure(LineProblem(sentence: "not a JSON object")) }
    return Request.read(fields)
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
