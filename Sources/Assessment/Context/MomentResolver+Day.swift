import Ladder
import Language

extension MomentResolver {
  /// The day that a time of day or a weekday belongs to by what was just said, though it is enough by itself.
  ///
  /// "0430" after "It'll be tomorrow" is tomorrow's, and "Sunday" after "Friday the 11th or Sunday the 13th" the 13th.
  func onDaySaid() -> Rewriting.Edit? {
    guard rung == .time, let time = answer.reading.times.first, answer.reading.times.count == 1,
      let said = recollection.said.first, !said.isHedged
    else { return nil }
    let days = said.reading.times.filter {
      $0.kind == .day && !said.isPast($0) && !said.isBound($0) && !said.isSince($0)
    }
    let words = answer.reading.text(time.tokens)
    switch time.kind {
    case .clock:
      guard days.count == 1, let day = days.first, !day.hasClock, !day.isAtOnce else { return nil }
      return edit(time, "\(said.reading.text(day.tokens)) \(words)")
    case .day:
      guard let weekday = time.weekday, !time.isDate, !time.hasClock,
        let day = days.first(where: { $0.weekday == weekday && $0.isDate })
      else { return nil }
      return edit(time, said.reading.text(day.tokens))
    case .part, .recurring, .vague, .past: return nil
    }
  }

  private func edit(_ time: TimePhrase, _ words: String) -> Rewriting.Edit {
    Rewriting.Edit(
      range: answer.reading.byteRange(time.tokens), replacement: words, full: words)
  }
}

extension Passage {
  /// "off the road till the 10th": how long something lasts.
  func isBound(_ time: TimePhrase) -> Bool {
    ["till", "til", "until"].contains(lead(of: time))
  }

  /// "there since the 20th": from when on something is so.
  func isSince(_ time: TimePhrase) -> Bool { lead(of: time) == "since" }

  private func lead(of time: TimePhrase) -> String {
    let before = word(time.tokens.lowerBound - 1)
    return before == "the" ? word(time.tokens.lowerBound - 2) : before
  }
}
