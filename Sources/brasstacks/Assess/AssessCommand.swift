import ArgumentParser
import Assessment
import Ladder
import Language
import Playbooks

/// `brasstacks assess`: judges one answer, or many as JSON lines.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Judge an answer: tactical or still open.",
    discussion: """
      Exits 0 when the answer is tactical and 1 when it is not. With --jsonl, reads one JSON \
      object a line from standard input, {"id","rung","answer","today"?,"context"?}, and writes \
      one a line. A context is {"asked","said"}: the question put, and what was said before, \
      oldest first. With --labelled, reads such lines from a file in which each row also says \
      "verdict", "fault" and, where it is known, "resolves", and prints how often the program \
      agrees, by rung and by fault, and every row where it does not.
      """)

  @Option(help: ArgumentHelp("The question that was answered.", valueName: "rung"))
  var rung: String = Rung.action.rawValue

  @Flag(help: "Judge many answers, one JSON object a line.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "Compare the judgements with a file of labelled rows, or - for standard input.",
      valueName: "file"))
  var labelled: String?

  @Argument(help: "The answer; without it, standard input is read.")
  var text: [String] = []

  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard Rung(rawValue: rung) != nil else {
      throw ValidationError(
        "There is no rung “\(rung)”. The rungs are: "
          + Rung.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    if jsonl, !text.isEmpty {
      throw ValidationError("With --jsonl the answers come from standard input, not from TEXT.")
    }
    if labelled != nil, jsonl || !text.isEmpty {
      throw ValidationError("With --labelled the answers come from the file alone.")
    }
  }

  func run() throws {
    // Without a day, nothing that hangs on the calendar can be said.
    let day = globals.todayGiven
    var vocabulary = Vocabulary()
    try reporting { vocabulary = try LexiconFile.vocabulary(at: Places.own.lexicon) }
    let assessor = Assessor(vocabulary: vocabulary)
    if let labelled { return try compare(with: labelled, assessor) }
    if jsonl {
      try JSONLines<AssessmentRequest> { request, line in
        AssessmentResponse.write(id: request.id, assessor.judgement(of: request, day), to: &line)
      }.runCommand()
      return
    }
    let words = text.isEmpty ? StandardInput.text() : text.joined(separator: " ")
    let judgement = assessor.assess(words, at: Rung(rawValue: rung) ?? .action, today: day)
    try reporting { try StandardOutput.write(JudgementText.lines(judgement)) }
    if case .nebulous = judgement.verdict { throw ExitCode(1) }
  }

  private func compare(with file: String, _ assessor: Assessor) throws {
    let day = globals.todayGiven
    try reporting {
      var score = AnswerScore()
      for row in try LabelledFile<LabelledAnswer>.rows(at: file) {
        score.add(row, assessor.judgement(of: row.request, day))
      }
      try StandardOutput.write(score.lines())
    }
  }
}

extension Assessor {
  /// What one line comes to, on its own day or else on the day given.
  fileprivate func judgement(of request: AssessmentRequest, _ day: Day?) -> Judgement {
    assess(
      request.answer, at: request.rung, today: request.today ?? day, context: request.context)
  }
}
