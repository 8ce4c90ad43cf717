import Assessment
import Conversation
import Language

extension RoomEnding {
  /// What is left to say when a conversation is over.
  init(_ ending: Ending, of meeting: Meeting) {
    switch ending {
    case .signed(let outcome):
      let distance = outcome.checkIn.distance(from: meeting.today).map { ", \($0)" } ?? ""
      self.init(
        headline: "Signed by \(outcome.signed.name).",
        checkIn: "Next check-in: \(outcome.checkIn.full)\(distance)",
        rule: outcome.rule.wordsAsMeant,
        // A tour leaves nothing to be had later.
        export: meeting.tour == nil
          ? "brasstacks log export \(meeting.id) --format markdown" : nil)
    case .onTrack(let table):
      self.init(
        headline:
          "\(table.person) is on track: \(table.measurable.name) \(table.measurable.numbers).",
        more: ["There is nothing to drill today."] + table.measurable.doubt)
    case .targetAgreed(let table):
      self.init(
        headline: "A target is agreed: \(table.measurable.name) \(table.measurable.goal) by "
          + "\(table.measurable.due.full).",
        more: [
          "It is \(table.firstName)’s own now. The conversation about reaching it is for another "
            + "day."
        ])
    case .notHeld(let table):
      self.init(
        headline: "The conversation is not held today.",
        more: [
          "\(table.firstName)’s number stays where it is until it is talked about.",
          "A hard conversation gets easier once it has been practised. Say the opening script "
            + "aloud beforehand, and put the questions to somebody you trust.",
        ])
    }
  }
}

extension Measurable {
  /// What to do where less may be better, and the target was typed without saying so.
  fileprivate var doubt: [String] {
    guard let ceiling else { return [] }
    return ["Is less better here? Then go back with ^O to the target, and type “\(ceiling)”."]
  }

  /// The target as it is typed where less is better; nil unless that may have been meant.
  var ceiling: String? {
    guard case .counted(let count) = standing, count.direction == .atLeast,
      count.actual > count.target
    else { return nil }
    return "at most \(count.written(count.target))"
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
