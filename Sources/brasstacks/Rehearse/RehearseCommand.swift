import ArgumentParser
import Canvas
import Conversation
import Foundation
import Language
import Playbooks
import Rehearsal
import Screen

/// Rehearses a conversation alone: against somebody who dodges, or in the other chair.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Rehearse alone, against somebody who dodges.",
    discussion: """
      A simulated counterpart dodges as people do, gives in only to good questions, and never saves \
      the leader. The same seed gives the same talk. With --answer the chairs are changed: the \
      program asks, you answer.

      Where there is no terminal, or with --plain, the rehearsal is held as lines of text:
        brasstacks rehearse --plain --seed 7 < words.txt

      With -o the talk and its debrief are written as well, once the rehearsal is over:
        brasstacks rehearse -o talk.txt
      """)

  @OptionGroup var options: GlobalOptions

  @Option(help: ArgumentHelp("Whom to practise on; --list names them.", valueName: "name or file"))
  var counterpart: String?

  @Option(help: ArgumentHelp("The seed of the talk; without it, any.", valueName: "number"))
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      "1 gentle, with questions suggested; 2 usual, with the rung's name; 3 hard, without help.",
      valueName: "1-3"),
    transform: Difficulty.init(fromCommandLine:))
  var difficulty: Difficulty?

  @Flag(help: "As in an exam: no help at any difficulty, no note before an answer is given away.")
  var exam = false

  @Flag(help: "The other chair: the program asks, you answer.")
  var answer = false

  @Option(help: ArgumentHelp("Your name, in the other chair.", valueName: "name"))
  var person: String?

  @Flag(help: "Print the rehearsals kept, and how many of their questions were open.")
  var trend = false

  @OptionGroup var destination: OutputOptions

  @Flag(help: "List the counterparts.")
  var list = false

  @Option(
    help: ArgumentHelp(
      "Print a counterpart's file, to copy it and change it.", valueName: "name"))
  var show: String?

  func validate() throws {
    if purposes.count > 1 {
      throw ValidationError(
        "\(purposes.joined(separator: " and ")) are different things: give one of them.")
    }
    if let purpose = purposes.first, let stray = optionsOfATalk.first {
      throw ValidationError(
        "\(stray) is for a rehearsal against somebody: leave it out, or leave \(purpose) out.")
    }
    if person != nil, !answer {
      throw ValidationError("--person is for the other chair: give it with --answer.")
    }
    if answer, destination.output != nil {
      throw ValidationError("-o writes a rehearsal that you lead: give -o or --answer, not both.")
    }
    if answer, exam {
      throw ValidationError("--exam is for whoever leads: give --answer or --exam, not both.")
    }
  }

  /// What was asked for in place of a rehearsal against somebody.
  private var purposes: [String] {
    [(list, "--list"), (show != nil, "--show"), (trend, "--trend"), (answer, "--answer")]
      .filter(\.0).map(\.1)
  }

  /// What was given that only such a rehearsal has a use for.
  private var optionsOfATalk: [String] {
    [
      (counterpart != nil, "--counterpart"), (difficulty != nil, "--difficulty"),
      (seed != nil, "--seed"), (destination.output != nil, "--output"), (exam && !answer, "--exam"),
    ].filter(\.0).map(\.1)
  }

  func run() throws {
    try reporting {
      if list { return try listCounterparts() }
      if let show {
        return try StandardOutput.write(CounterpartLibrary.own.file(named: show).bytes)
      }
      if trend { return try StandardOutput.write(RehearsalLog.trend(options)) }
      if answer {
        return try AnsweringRoom.hold(person: person, RehearsalDesk.surroundings(options))
      }
      try lead()
    }
  }

  /// Holds the rehearsal; what was said goes into the file even where the journal did not take it.
  private func lead() throws {
    try destination.check()
    let held = try RehearsalRoom.enter(
      RehearsalDesk.practice(
        with: counterpart ?? CounterpartLibrary.first, difficulty: difficulty ?? .usual, seed: seed,
        options),
      isExam: exam, options)
    var failures = held.failure.map { [$0] } ?? []
    do { try write(held.branches) } catch { failures.append(error) }
    let complaints = failures.compactMap { Complaint($0) }
    complaints.forEach { StandardError.say(lines: $0.message) }
    let status = held.end == .left ? complaints.first?.status : held.end.status
    if let status { throw status }
  }

  private func write(_ branches: Branches) throws(CommandFailure) {
    guard destination.output != nil else { return }
    try destination.write(RehearsalText.lines(branches).map { $0 + "\n" }.joined())
  }

  private func listCounterparts() throws {
    var problems: [CounterpartError] = []
    for (file, result) in CounterpartLibrary.own.list() {
      switch result {
      case .success(let persona):
        // A file's name, like its words, could hold what steers a terminal.
        let words = "\(persona.name), \(persona.age), \(persona.trade). \(persona.manner)"
        let place = file.contains("/") ? "  (\(PlainLine.of(file)))" : ""
        let id = PlainLine.of(persona.id).padded(to: 14)
        try StandardOutput.write(["\(id) \(PlainLine.of(words))\(place)"])
      case .failure(let error): problems.append(error)
      }
    }
    guard !problems.isEmpty else { return }
    problems.forEach { StandardError.say(lines: $0.message) }
    throw ExitCode(65)
  }
}

extension Difficulty {
  fileprivate init(fromCommandLine text: String) throws {
    guard let number = Int(text), let difficulty = Difficulty(rawValue: number) else {
      throw ValidationError("It takes 1 (gentle), 2 (usual) or 3 (hard).")
    }
    self = difficulty
  }
}
