import ArgumentParser
import Foundation

/// What stands in one line of JSON that was read.
protocol LineRequest: SendableMetatype {
  /// Reads the fields of a line.
  static func read(_ fields: [String: Any]) -> Result<Self, LineProblem>
  /// Reads a line in the usual form without a full parser; nil where that takes one.
  static func flat(_ line: UnsafeRawBufferPointer) -> Self?
}

extension LineRequest {
  static func flat(_ line: UnsafeRawBufferPointer) -> Self? { nil }
}

/// What is wrong with a line, in words that say what to do.
struct LineProblem: Error {
  let sentence: String

  func write(line number: Int, to line: inout JSONText) {
    line.plain("{\"id\":null,\"line\":")
    line.number(number)
    line.plain(",\"error\":")
    line.quoted(sentence)
    line.plain("}")
  }
}

/// Answers JSON lines on standard input one at a time, in their order.
///
/// Only one line and a small buffer of output are held at a time, so that a long stream needs no
/// more memory than a short one.
struct JSONLines<Request: LineRequest> {
  /// Writes what is answered to a request.
  let answer: (Request, inout JSONText) -> Void

  /// Reads standard input to its end, and ends the command with 65 when a line was not valid.
  ///
  /// - Throws: An `ExitCode`; what happened has been said then.
  func runCommand() throws {
    var allValid = true
    try reporting { allValid = try run() }
    guard allValid else { throw ExitCode(65) }
  }

  /// Reads to the end; false when a line was not valid.
  ///
  /// - Throws: ``CommandFailure`` when the answers cannot be written.
  private func run() throws(CommandFailure) -> Bool {
    var output = OutputBuffer()
    var lines = LineStream()
    var number = 0
    var allValid = true
    while let request = lines.next({ Self.request(in: $0) }) {
      number += 1
      switch request {
      case .success(let request):
        try output.line { answer(request, &$0) }
      case .failure(let problem):
        allValid = false
        try output.line { problem.write(line: number, to: &$0) }
      }
    }
    try output.flush()
    return allValid
  }

  private static func request(
    in line: UnsafeRawBufferPointer
  ) -> Result<Request, LineProblem> {
    if let request = Request.flat(line) { return .success(request) }
    guard let object = try? JSONSerialization.jsonObject(with: Data(line)),
      let fields = object as? [String: Any]
    else { return .failure(LineProblem(sentence: "not a JSON object")) }
    return Request.read(fields)
  }
}

/// Gathers lines so that a long stream is not written line by line.
private struct OutputBuffer {
  private var text = JSONText()

  mutating func line(_ write: (inout JSONText) -> Void) throws(CommandFailure) {
    write(&text)
    text.plain("\n")
    if text.count > 1 << 16 { try flush() }
  }

  mutating func flush() throws(CommandFailure) {
    try StandardOutput.write(Array(text.bytes))
    text.clear()
  }
}
