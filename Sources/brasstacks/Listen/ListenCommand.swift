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
      one JSON object a line from standard input, {"id","text"}, and writes one a line.
      """)

  @Flag(help: "Hear many, one JSON object a line.")
  var jsonl = false

  @Argument(help: "The leader's words; without them, standard input is read.")
  var text: [String] = []

  func validate() throws {
    if jsonl, !text.isEmpty {
      throw ValidationError("With --jsonl the words come from standard input, not from TEXT.")
    }
  }

  func run() throws {
    let ear = Ear()
    if jsonl {
      try JSONLines<ListenRequest> { request, line in
        HearingText.write(id: request.id, ear.hear(request.text), to: &line)
      }.runCommand()
      return
    }
    let words = text.isEmpty ? StandardInput.text() : text.joined(separator: " ")
    try reporting { try StandardOutput.write(HearingText.lines(ear.hear(words), of: words)) }
  }
}
