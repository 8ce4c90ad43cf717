import Language

/// Moments said behind the one chosen that choose nothing anew.
extension TimeChoice {
  /// Whether a moment stands beside the point of those said before it.
  func isBeside(_ index: Int, _ candidates: [Int]) -> Bool {
    let earlier = candidates.prefix { $0 < index }
    guard let last = earlier.last else { return false }
    return isOnlyTold(index, earlier) || isSameDay(index, earlier)
      || isReturn(index, from: last) || isSecondOffered(index, behind: last)
      || isPassingMention(index, behind: last) || isNamingThing(times[index])
  }

  /// "Tuesday, seeing as Monday's the bank holiday", "the 15th, Mother's hip op isn't till the 17th",
  /// "I'm doing it Wednesday; there's a strike on Thursday": a day is settled, and what is told of another
  /// does not change it.
  ///
  /// Not "Tuesday. It's now Friday", nor "Friday, no, she's back on Monday".
  private func isOnlyTold(_ index: Int, _ earlier: ArraySlice<Int>) -> Bool {
    let time = times[index]
    guard let clause = evidence.clause(holding: time.tokens.lowerBound),
      let settled = earlier.last(where: { isSettled(times[$0]) }).map({ times[$0] }),
      !clause.tokens.contains(settled.tokens.lowerBound), !isCorrected(from: settled, to: time)
    else { return false }
    if isCalledSomething(time) || opensWithName(clause, before: time) { return true }
    if isSentence(settled), !isFragment(time) { return true }
    if time.kind == .recurring, settled.isDate { return clause.subjectTokens != nil }
    return tellsOfSomething(clause, before: time)
  }

  /// Whether somebody settles on a day: it stands alone at the beginning, or is when they do it.
  private func isSettled(_ time: TimePhrase) -> Bool {
    if opensAlone(time) { return true }
    guard let clause = evidence.clause(holding: time.tokens.lowerBound), time.kind == .day else {
      return false
    }
    return clause.opener == .none && clause.subject == .mine && clause.verb != nil
      && !clause.isNegated && (clause.modality == .committed || clause.modality == .present)
  }

  /// What somebody else does, or where somebody is; not "it's Friday", which is an answer.
  private func tellsOfSomething(_ clause: Clause, before time: TimePhrase) -> Bool {
    guard let subject = clause.subjectTokens, !tokens[subject.lowerBound].is("it"),
      !tokens[subject.lowerBound].is("that")
    else { return false }
    if clause.modality == .stative { return true }
    return clause.subject == .other && subject.upperBound <= time.tokens.lowerBound
  }

  /// "Pieter sails on Sunday": somebody's name opens the clause.
  private func opensWithName(_ clause: Clause, before time: TimePhrase) -> Bool {
    let at = clause.tokens.lowerBound
    return at + 1 < time.tokens.lowerBound && evidence.reading.isName(at)
  }

  /// "Tuesday, …", "no later than the 15th; …": nothing before it but small words, and a mark behind it.
  private func opensAlone(_ time: TimePhrase) -> Bool {
    let end = time.tokens.upperBound
    guard time.kind == .day || time.kind == .recurring, end < tokens.count,
      tokens[end].kind == .mark
    else { return false }
    return tokens[..<time.tokens.lowerBound].allSatisfy {
      $0.has(.preposition) || $0.has(.determiner) || !$0.isTimeless || $0.has(.number)
        || $0.is("no") || $0.is("later") || $0.is("than") || $0.is("and")
    }
  }

  /// Whether it stands alone in a sentence.
  private func isSentence(_ time: TimePhrase) -> Bool {
    guard opensAlone(time) else { return false }
    let end = tokens[time.tokens.upperBound]
    return end.isMark(".") || end.isMark(";") || end.isMark("(")
  }

  /// "…: Friday, nine": it begins a stretch of words, and is not what they are about.
  private func isFragment(_ time: TimePhrase) -> Bool {
    let at = leadIn(time)
    guard at < 0 || tokens[at].kind == .mark else { return false }
    guard time.tokens.upperBound < tokens.count else { return true }
    let next = tokens[time.tokens.upperBound]
    return next.kind == .mark || next.has(.preposition) && !next.is("to")
  }

  /// What stands before a moment and the small words that belong to it; -1 where nothing does.
  private func leadIn(_ time: TimePhrase) -> Int {
    tokens[..<time.tokens.lowerBound].lastIndex {
      !$0.has(.preposition) && !$0.has(.determiner)
    } ?? -1
  }

  /// "Monday's the bank holiday", "Tuesday's inventory": the day is what is spoken of.
  private func isCalledSomething(_ time: TimePhrase) -> Bool {
    let at = time.tokens.upperBound
    guard at + 1 < tokens.count,
      tokens[at].is("'s") || tokens[at].is("is") || tokens[at].is("are")
    else { return false }
    let next = tokens[at + 1]
    if next.is("the"), at + 2 < tokens.count {
      return !tokens[at + 2].is("day") && !tokens[at + 2].is("one")
    }
    return next.kind == .word && !isPraise(next)
  }

  /// "Thursday's fine", "Friday is when": the day is chosen.
  private func isPraise(_ token: Token) -> Bool {
    token.is("fine") || token.is("good") || token.is("great") || token.is("ok")
      || token.is("okay") || token.is("better") || token.is("best") || token.is("when")
      || token.is("it") || token.is("free") || token.is("perfect") || token.is("possible")
  }

  /// "no, …", "sorry, …", "make it …", "so …": another day takes the place of the first.
  private func isCorrected(from first: TimePhrase, to time: TimePhrase) -> Bool {
    guard first.tokens.upperBound <= time.tokens.lowerBound else { return false }
    let sentence = sentence(of: time).map { evidence.sentence($0) }
    let end = max(time.tokens.lowerBound, sentence?.upperBound ?? time.tokens.upperBound)
    return (first.tokens.upperBound..<end).contains {
      isCorrection(tokens[$0])
        || tokens[$0].is("as") && $0 + 1 < tokens.count && tokens[$0 + 1].is("in")
    }
  }

  private func isCorrection(_ token: Token) -> Bool {
    token.is("no") || token.is("nope") || token.is("sorry") || token.is("wait")
      || token.is("actually") || token.is("mean") || token.is("meaning") || token.is("make")
      || token.is("rather") || token.is("instead") || token.is("so") || token.is("then")
      || token.is("now") || token.is("or") || token.is("scratch") || token.is("changed")
      || token.is("moved")
  }

  /// "in two weeks, on the Monday", "November 29, small business Saturday": a weekday that only says again
  /// what day it is.
  private func isSameDay(_ index: Int, _ earlier: ArraySlice<Int>) -> Bool {
    let time = times[index]
    guard let weekday = time.weekday, !time.isDate, isBare(time) else { return false }
    return earlier.contains { other in
      times[other].day?.weekday == weekday && times[other].weekday == nil
        && areInOneSentence(times[other], time)
    }
  }

  /// "Monday", and not "next Monday" or "the Monday after".
  private func isBare(_ time: TimePhrase) -> Bool {
    let first = time.tokens.lowerBound
    let at = tokens[first].is("the") ? first + 1 : first
    guard case .weekday = tokens[at].calendar else { return false }
    return time.tokens.upperBound == tokens.count || !tokens[time.tokens.upperBound].is("after")
  }

  /// "fly out on Tuesday and return on Saturday": a range is its first day.
  private func isReturn(_ index: Int, from last: Int) -> Bool {
    let time = times[index]
    guard times[last].kind == .day, areInOneSentence(times[last], time) else { return false }
    let at = leadIn(time)
    guard at > 0, tokens[at - 1].is("and") || tokens[at - 1].is("with") else { return false }
    return tokens[at].is("return") || tokens[at].is("returning") || tokens[at].is("leaving")
      || tokens[at].is("leave") || tokens[at].is("back") || tokens[at].is("completion")
  }

  /// "thurs 7pm and fri 9am", "on 11/15 from 11 to 2, and on 11/16": of two days offered the first.
  private func isSecondOffered(_ index: Int, behind last: Int) -> Bool {
    let (time, other) = (times[index], times[last])
    guard time.kind == .day, other.kind == .day,
      time.hasClock && other.hasClock || time.isDate && other.isDate
    else { return false }
    let gap = other.tokens.upperBound..<max(other.tokens.upperBound, time.tokens.lowerBound)
    return (1...3).contains(gap.count) && gap.contains { tokens[$0].is("and") }
      && gap.allSatisfy {
        tokens[$0].is("and") || tokens[$0].kind == .mark || tokens[$0].has(.preposition)
      }
  }

  /// "Tomorrow is better, today too many activities": why it is not today.
  private func isPassingMention(_ index: Int, behind last: Int) -> Bool {
    let (time, other) = (times[index], times[last])
    guard let today = evidence.today, isToday(time), other.kind == .day, !other.isNamed,
      let day = other.day, day > today
    else { return false }
    return !isCorrected(from: other, to: time)
  }

  /// "today", "tonight", and no time of day beside it.
  private func isToday(_ time: TimePhrase) -> Bool {
    guard time.tokens.count == 1 else { return false }
    let word = tokens[time.tokens.lowerBound].calendar
    return word == .today || word == .tonight
  }

  /// "before the weekly figures", "a printer called Weekly": the word only tells which.
  private func isNamingThing(_ time: TimePhrase) -> Bool {
    let (at, end) = (time.tokens.lowerBound, time.tokens.upperBound)
    guard time.kind == .recurring, time.tokens.count == 1, at > 0 else { return false }
    if tokens[at - 1].is("called") { return true }
    return end < tokens.count && tokens[end].kind == .word && tokens[end].isTimeless
      && (tokens[at - 1].has(.determiner) || tokens[at - 1].has(.mine))
  }

  private func areInOneSentence(_ one: TimePhrase, _ other: TimePhrase) -> Bool {
    sentence(of: one) == sentence(of: other)
  }

  private func sentence(of time: TimePhrase) -> Int? {
    evidence.sentence(holding: time.tokens.lowerBound)
  }
}
