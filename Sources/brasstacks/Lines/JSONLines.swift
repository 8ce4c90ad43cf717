import ArgumentParser
import Foundation
import Synchronization

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

/// Answers JSON lines on standard input, in their order.
///
/// What has come in is answered before more is waited for, so that a program that asks line by line
/// is answered line by line; where many lines are there, all processors share them. Only those and
/// their answers are held at a time, so that a long stream needs no more memory than a short one.
struct JSONLines<Request: LineRequest> {
  /// Writes what is answered to a request.
  let answer: @Sendable (Request, inout JSONText) -> Void

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
    var stream = LineStream()
    var allValid = true
    while let batch = stream.batch() {
      for part in answers(to: batch) {
        try StandardOutput.write(Array(part.text.bytes))
        allValid = allValid && part.allValid
      }
    }
    return allValid
  }

  /// The answers to some lines, part by part.
  private func answers(to batch: LineBatch) -> [Answers] {
    // A few for each processor, so that none waits long for the slowest.
    let parts = batch.parts(most: 4 * ProcessInfo.processInfo.activeProcessorCount)
    let made = Mutex([Answers](repeating: Answers(), count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { part in
      let answers = answers(to: parts[part], of: batch)
      made.withLock { $0[part] = answers }
    }
    return made.withLock { $0 }
  }

  private func answers(to part: Range<Int>, of batch: LineBatch) -> Answers {
    var answers = Answers()
    batch.forEach(of: part) { number, line in
      switch Self.request(in: line) {
      case .success(let request): answer(request, &answers.text)
      case .failure(let problem):
        answers.allValid = false
        problem.write(line: number, to: &answers.text)
      }
      answers.text.plain("\n")
    }
    return answers
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

/// What is written to some lines.
private struct Answers: Sendable {
  var text = JSONText()
  var allValid = true
}
