import Ladder
import Language

extension MomentResolver {
  /// The day that a time of day or a weekday belongs to by what was said, though it is enough by itself.
  ///
  /// "0430" after "It'll be tomorrow" is tomorrow's, "Sunday" after "Friday the 11th or Sunday the 13th" the 13th,
  /// and "two days after that" is no time of today.
  func onDaySaid() -> Rewriting.Edit? {
    guard rung == .time, let said = recollection.said.first, !said.isHedged else { return nil }
    let times = answer.reading.times
    let isAtOnce = !times.isEmpty && times.allSatisfy(\.isAtOnce)
    if isAtOnce, let (passage, time) = recollection.moments.first {
      return pointed(passage, time)
    }
    if let hour = times.last(where: { $0.kind == .clock }),
      times.allSatisfy({ $0.kind == .clock || $0.kind == .part })
    {
      return hourOfDay(hour, in: said)
    }
    return times.count == 1 ? nextWeekday(times[0]) ?? weekday(times[0], in: said) : nil
  }

  /// "the Monday after", counted on from the day that was said.
  private func nextWeekday(_ time: TimePhrase) -> Rewriting.Edit? {
    let end = time.tokens.upperBound
    guard time.kind == .day, let weekday = time.weekday, answer.word(end) == "after", isAll(end),
      case .day(let day)? = recollection.moments.first?.time.moment,
      let next = (1...7).map({ day.adding(days: $0) }).first(where: { $0.weekday == weekday })
    else { return nil }
    return Rewriting.Edit(
      range: answer.reading.byteRange(time.tokens.lowerBound..<(end + 1)), replacement: next.iso,
      full: next.iso)
  }

  /// The days that stand for themselves, and not for how long something lasts.
  private func days(in said: Passage) -> [TimePhrase] {
    said.reading.times.filter {
      $0.kind == .day && !said.isPast($0) && !said.isBound($0) && !said.isSince($0)
    }
  }

  private func hourOfDay(_ time: TimePhrase, in said: Passage) -> Rewriting.Edit? {
    let days = days(in: said)
    guard days.count == 1, let day = days.first, !day.hasClock, !day.isAtOnce else { return nil }
    return edit(time, "\(said.reading.text(day.tokens)) \(answer.reading.text(time.tokens))")
  }

  private func weekday(_ time: TimePhrase, in said: Passage) -> Rewriting.Edit? {
    guard time.kind == .day, let weekday = time.weekday, !time.isDate, !time.hasClock,
      let day = days(in: said).first(where: { $0.weekday == weekday && $0.isDate })
    else { return nil }
    return edit(time, said.reading.text(day.tokens))
  }

  private func edit(_ time: TimePhrase, _ words: String) -> Rewriting.Edit {
    Rewriting.Edit(
      range: answer.reading.byteRange(time.tokens), replacement: words, full: words)
  }

  /// "same but 9" beside "every weekday at 8": the day stays, the hour does not.
  func otherHour(_ passage: Passage, _ time: TimePhrase) -> Rewriting.Edit? {
    guard let but = answer.words.firstIndex(of: "but"), answer.words[..<but].contains("same") else {
      return nil
    }
    let hour = answer.word(but + 1) == "at" ? but + 2 : but + 1
    guard answer.isNumber(hour), isAll(hour),
      let told = time.tokens.first(where: { passage.isNumber($0) && time.hasClock })
    else { return nil }
    let day = passage.reading.text(time.tokens.lowerBound..<told)
    let words = "\(day) \(answer.word(hour))"
    return Rewriting.Edit(
      range: answer.reading.byteRange(0..<(hour + 1)), replacement: words, full: words)
  }

  /// "this" after "This week or next?", of the weekday that was said.
  func whichWeek(_ passage: Passage, _ time: TimePhrase) -> Rewriting.Edit? {
    let asked = recollection.question.passage.words
    guard ["this", "next"].contains(answer.word(0)), asked.contains("or"), asked.contains("week"),
      isAll(0) || answer.word(1) == "week" && isAll(1), time.tokens.count == 1
    else { return nil }
    let words = "\(answer.word(0)) \(passage.reading.text(time.tokens))"
    return Rewriting.Edit(
      range: answer.reading.byteRange(0..<(isAll(0) ? 1 : 2)), replacement: words, full: words)
  }

  /// "Afternoon", of the day that was said: "Friday afternoon".
  func partOfDay(_ passage: Passage, _ time: TimePhrase) -> Rewriting.Edit? {
    let asked = recollection.question.passage.words
    let start = answer.words.starts(with: ["in", "the"]) && asked.contains("part") ? 2 : 0
    guard time.kind == .day, Self.parts.contains(answer.word(start)), isAll(start) else {
      return nil
    }
    let words = "\(passage.reading.text(time.tokens)) \(answer.word(start))"
    return Rewriting.Edit(
      range: answer.reading.byteRange(0..<(start + 1)), replacement: words, full: words)
  }

  /// "Six" after "What time?", on the day that was said.
  func hour(_ passage: Passage, _ time: TimePhrase) -> Rewriting.Edit? {
    guard time.kind == .day, recollection.question.passage.words.starts(with: ["what", "time"]),
      let hour = answer.count(at: 0), (1...12).contains(hour), isAll(0)
    else { return nil }
    let words = "\(passage.reading.text(time.tokens)) at \(answer.trimmed)"
    return Rewriting.Edit(
      range: answer.reading.byteRange(0..<1), replacement: words, full: words)
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
