import Assessment
import Canvas
import Conversation
import Language

/// What is left to say when a conversation is over.
enum EndingWords {
  /// The words, by how soon they may be left away.
  static func pieces(_ ending: Ending, meeting: Meeting, style: PromptStyle) -> [PromptPiece] {
    let columns = style.width
    return switch ending {
    case .signed(let outcome):
      signed(outcome, meeting: meeting, columns: columns)
        + (style.showsRung ? [] : rule(outcome, columns: columns)) + export(meeting, columns)
    case .onTrack(let table):
      plain(
        "\(table.person) is on track: \(table.measurable.name) \(table.measurable.numbers).",
        ["There is nothing to drill today."], columns: columns)
    case .targetAgreed(let table):
      plain(
        "A target is agreed: \(table.measurable.name) \(table.measurable.goal) by "
          + "\(table.measurable.due.full).",
        [
          "It is \(table.firstName)’s own now. The conversation about reaching it is for another "
            + "day."
        ], columns: columns)
    case .notHeld(let table):
      plain(
        "The conversation is not held today.",
        [
          "\(table.firstName)’s number stays where it is until it is talked about.",
          "A hard conversation gets easier once it has been practised. Say the opening script "
            + "aloud beforehand, and put the questions to somebody you trust.",
        ], columns: columns)
    }
  }

  private static func plain(_ title: String, _ more: [String], columns: Int) -> [PromptPiece] {
    [.text(.question, title, .question, columns)]
      + more.flatMap { [.gap, .text(.shown, $0, .text, columns)] }
      + [.gap, .text(.hint, "Enter goes home.", .quiet, columns)]
  }

  private static func signed(
    _ outcome: Outcome, meeting: Meeting, columns: Int
  ) -> [PromptPiece] {
    let distance = outcome.checkIn.distance(from: meeting.today).map { ", \($0)" } ?? ""
    return [
      .text(.question, "Signed by \(outcome.signed.name).", .question, columns), .gap,
      .text(.shown, "Next check-in: \(outcome.checkIn.full)\(distance)", .resolved, columns),
    ]
  }

  /// The rule, where the ladder beside it does not show it.
  private static func rule(_ outcome: Outcome, columns: Int) -> [PromptPiece] {
    [
      .gap, .text(.shown, "Next time:", .heading, columns),
      .text(.shown, "“\(outcome.rule.words)”", .answer, columns),
    ]
  }

  private static func export(_ meeting: Meeting, _ columns: Int) -> [PromptPiece] {
    [
      .gap, .text(.hint, "The whole plan:", .quiet, columns),
      .text(.hint, "brasstacks log export \(meeting.id) --format markdown", .text, columns),
      .gap, .text(.hint, "Enter goes home.", .quiet, columns),
    ]
  }
}

extension Ending {
  /// How it ended, in a word or two.
  var title: String {
    switch self {
    case .onTrack: "On track"
    case .targetAgreed: "Target agreed"
    case .notHeld: "Not today"
    case .signed: "Signed"
    }
  }
}
