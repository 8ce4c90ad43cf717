extension CalendarReader {
  /// What ends or interrupts the speaker's own day, as good as a time of day: "before I leave", "when I
  /// clock off", "on my break".
  func ownDay(_ index: Int) -> TimePhrase? {
    guard tokens[index].opensTime, let end = leavingEnd(index) ?? breakEnd(index) else {
      return nil
    }
    return TimePhrase(tokens: index..<end, kind: .clock, day: today, hasClock: true)
  }

  /// "before I go home", "when I lock up", "once we knock off"; not "before I leave it with her".
  private func leavingEnd(_ index: Int) -> Int? {
    guard word(index, "before") || word(index, "when") || word(index, "once"),
      let subject = token(index + 1), subject.has(.mine)
    else { return nil }
    let verb = index + 2
    if word(verb, "go") || word(verb, "head"), word(verb + 1, "home") { return verb + 2 }
    if word(verb, "clock") || word(verb, "knock") || word(verb, "log") || word(verb, "sign"),
      word(verb + 1, "off") || word(verb + 1, "out")
    {
      return verb + 2
    }
    if word(verb, "lock"), word(verb + 1, "up") { return verb + 2 }
    guard word(verb, "leave") || word(verb, "finish"), endsThought(verb + 1) else { return nil }
    return word(verb + 1, "work") || word(verb + 1, "here") ? verb + 2 : verb + 1
  }

  private func endsThought(_ index: Int) -> Bool {
    guard let next = token(index) else { return true }
    return next.kind == .mark || next.calendar != .none || next.has(.mine)
      || next.is("work") || next.is("here")
  }

  /// "on my break", "in my lunch hour", "during my dinner break".
  private func breakEnd(_ index: Int) -> Int? {
    guard
      word(index, "on") || word(index, "in") || word(index, "at") || word(index, "during")
        || word(index, "over"), word(index + 1, "my")
    else { return nil }
    let isMeal =
      word(index + 2, "lunch") || word(index + 2, "dinner") || word(index + 2, "tea")
      || word(index + 2, "coffee") || word(index + 2, "next")
    if word(index + 2, "break") { return index + 3 }
    guard isMeal else { return nil }
    if word(index + 3, "break") || word(index + 3, "hour") { return index + 4 }
    return word(index + 2, "lunch") || word(index + 2, "dinner") ? index + 3 : nil
  }
}
