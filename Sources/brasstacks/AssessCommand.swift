import ArgumentParser
import Assessment
import Foundation
import Ladder
import Language

/// `brasstacks assess`: judges one answer, or many as JSON lines.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Judge an answer: tactical or still open.",
    discussion: """
      Exits 0 when the answer is tactical and 1 when it is not. With --jsonl, reads one JSON \
      object a line from standard input, {"id","rung","answer","today"?,"context"?}, and writes \
      one a line. A context is {"asked","said"}: the question put, and what was said before, \
      oldest first.
      """)

  @Option(help: ArgumentHelp("The question that was answered.", valueName: "rung"))
  var rung: String = Rung.action.rawValue

  @Option(help: ArgumentHelp("The day on which it was said.", valueName: "YYYY-MM-DD"))
  var today: String?

  @Flag(help: "Judge many answers, one JSON object a line.")
  var jsonl = false

  @Argument(help: "The answer; without it, standard input is read.")
  var text: [String] = []

  func validate() throws {
    guard Rung(rawValue: rung) != nil else {
      throw ValidationError(
        "There is no rung “\(rung)”. The rungs are: "
          + Rung.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    if let today, Day(iso: today) == nil {
      throw ValidationError("“\(today)” is not a date. Write it as YYYY-MM-DD.")
    }
    if jsonl, !text.isEmpty {
      throw ValidationError("With --jsonl the answers come from standard input, not from TEXT.")
    }
  }

  func run() throws {
    let day = today.flatMap { Day(iso: $0) }
    if jsonl {
      var stream = AssessmentStream(defaultToday: day)
      guard stream.run() else { throw ExitCode(65) }
      return
    }
    let words = text.isEmpty ? AssessCommand.standardInput() : text.joined(separator: " ")
    let judgement = Assessor().assess(words, at: Rung(rawValue: rung) ?? .action, today: day)
    print(JudgementText.lines(judgement).joined(separator: "\n"))
    if case .nebulous = judgement.verdict { throw ExitCode(1) }
  }

  private static func standardInput() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
