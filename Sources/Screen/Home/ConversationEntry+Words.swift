import Conversation
import Language

extension ConversationEntry {
  /// Whose conversation it is, as far as that is known.
  public var person: String {
    if case .table(let draft) = state.phase { return draft.person ?? "Somebody new" }
    return state.phase.table?.person ?? "Somebody new"
  }

  /// The name of the number.
  var number: String {
    if case .table(let draft) = state.phase { return draft.measurableName ?? "" }
    return state.phase.table?.measurable.name ?? ""
  }

  /// How it stands, in a few words.
  func status(today: Day, isShort: Bool = false) -> String {
    if case .ended(let ending) = state.phase {
      return ending.status(on: shortDay(today), isShort: isShort)
    }
    let place = state.phase.placeName
    if isShort, isOpenElsewhere { return "open elsewhere" }
    let elsewhere = isOpenElsewhere ? " · open elsewhere" : ""
    switch state.running {
    case .running: return (isShort ? "" : "conversation ") + "open, at \(place)" + elsewhere
    case .paused: return "paused, at \(place)" + elsewhere
    case .adjourned(let day): return "goes on \(day.inWeek)" + elsewhere
    }
  }

  /// The last day without its weekday, and without its year where that is this one.
  private func shortDay(_ today: Day) -> String {
    let words = lastDay.split(separator: " ")
    guard words.count == 4 else { return lastDay }
    let year = words[3] == String(today.year) ? "" : " \(words[3])"
    return "\(words[1]) \(words[2])\(year)"
  }
}

extension Ending {
  fileprivate func status(on day: String, isShort: Bool) -> String {
    switch self {
    case .onTrack: "on track on \(day)"
    case .targetAgreed: isShort ? "new target \(day)" : "new target agreed \(day)"
    case .notHeld: "not held \(day)"
    case .signed(let outcome):
      (isShort ? "" : "signed \(day) · ") + "check-in \(outcome.checkIn.inWeek)"
    }
  }
}

extension Day {
  /// As people name a day of these weeks: "Wed 25 Nov".
  var inWeek: String { "\(weekday.shortName) \(short)" }

  /// As a title: "Monday 23 November 2026".
  var title: String {
    let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(weekdays[weekday.rawValue]) \(dayOfMonth) \(months[month - 1]) \(year)"
  }
}

extension Phase {
  /// Where the conversation is, in a word or two.
  var placeName: String {
    switch self {
    case .table: "the number"
    case .baseline: "the baseline"
    case .agreeing: "the new target"
    case .readiness, .ready: "readiness"
    case .script: "the opening script"
    case .lastTime: "last time"
    case .ladder(let climb): climb.placeName
    case .readBack: "the read-back"
    case .signing: "the signature"
    case .correcting: "next time"
    case .closing: "the next check-in"
    case .ended: "the end"
    }
  }
}

extension Climb {
  fileprivate var placeName: String {
    switch slot {
    case .gap: "the gap"
    case .obstacle: "the obstacle"
    case .action(let index, _): "Action \(index + 1)"
    case nil: "what else"
    }
  }
}
