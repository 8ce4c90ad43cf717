import ArgumentParser
import Assessment
import Foundation
import Ladder

/// `brasstacks listen`: hears whether a leader asks or gives the answer away.
struct ListenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listen",
    abstract: "Hear a leader's words: an open question, or the answer given away.",
    discussion: """
      Says what the words do to the conversation, and which of them decide. With --jsonl, reads \
      one JSON object a line from standard input, {"id","text"}, and writes one a line. With \
      --labelled, reads such lines from a file in which each row also says its "class", and prints \
      how often the program agrees, and every row where it does not.
      """)

  @Flag(help: "Hear many, one JSON object a line.")
  var jsonl = false

  @Option(
    help: ArgumentHelp(
      "Compare what is heard with a file of labelled rows, or - for standard input.",
      valueName: "file"))
  var labelled: String?

  @Argument(help: "The leader's words; without them, standard input is read.")
  var text: [String] = []

  func validate() throws {
    if jsonl, !text.isEmpty {
      throw ValidationError("With --jsonl the words come from standard input, not from TEXT.")
    }
    if labelled != nil, jsonl || !text.isEmpty {
      throw ValidationError("With --labelled the words come from the file alone.")
    }
  }

  func run() throws {
    let ear = Ear()
    if let labelled { return try compare(with: labelled, ear) }
    if jsonl {
      try JSONLines<ListenRequest> { request, line in
        HearingText.write(id: request.id, ear.hear(request.text), to: &line)
      }.runCommand()
      return
    }
    let words = text.isEmpty ? StandardInput.text() : text.joined(separator: " ")
    try reporting { try StandardOutput.write(HearingText.lines(ear.hear(words), of: words)) }
  }

  private func compare(with file: String, _ ear: Ear) throws {
    try reporting {
      var score = RemarkScore()
      for row in try LabelledFile<LabelledRemark>.rows(at: file) {
        score.add(row, heard: ear.hear(row.request.text).move)
      }
      try StandardOutput.write(score.lines())
    }
  }
}
