import Assessment
import Ladder
import Language
import Testing

struct TimeRungTests {
  /// A Monday.
  static let today = "2026-11-23"

  private func expect(
    _ words: String, on day: String, at location: SourceLocation = #_sourceLocation
  ) {
    let moment = Judged(words, at: .time, today: Self.today).answer?.moment
    #expect(moment == Day(iso: day).map(Moment.day), sourceLocation: location)
  }

  @Test(arguments: [
    ("Not Monday, Tuesday.", "2026-11-24"), ("Thursday rather than Wednesday.", "2026-11-26"),
    ("Wednesday instead of Tuesday, the crane's booked.", "2026-11-25"),
    ("not friday, thursday, friday's the funeral", "2026-11-26"),
    ("not tomorrow but the day after", "2026-11-25"),
    ("Tuesday, Monday I'm off.", "2026-11-24"),
    ("Thursday. New Year's Day I don't work.", "2026-11-26"),
    ("Monday I'm off to the depot, I do it there", "2026-11-30"),
    ("Wednesday, Tuesday we're shut", "2026-11-25"),
    ("tomorrow at the end of my shift, so 10pm", "2026-11-24"),
    ("My knee operation is on 3 February, which is why I'm saying by 15 January.", "2027-01-15"),
  ])
  func `of several days the one chosen counts`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    ("Tuesday, seeing as Monday's the stocktake.", "2026-11-24"),
    ("the 4th, my sister's exam isn't till the 7th", "2026-12-04"),
    ("By Friday, Pieter sails on Sunday.", "2026-11-27"),
    ("Next Monday. The painters are out on the Sunday.", "2026-11-30"),
    ("In two weeks, on the Monday.", "2026-12-07"),
    ("Driving down on Thursday and returning on Saturday.", "2026-11-26"),
    ("thurs 7pm and fri 9am", "2026-11-26"),
    ("Tomorrow is better, today too many visitors.", "2026-11-24"),
    ("Thursday is fine. I'm not free on Friday.", "2026-11-26"),
    ("Friday at 4, before the weekly takings", "2026-11-27"),
    ("By St Andrew's Day, the 30th.", "2026-11-30"),
    ("Thursday half 11, flat 9/2", "2026-11-26"),
    ("I'm doing it Wednesday; there's a strike on Thursday.", "2026-11-25"),
    ("By Wednesday. Friday's the audit, and payroll closes on Thursday.", "2026-11-25"),
    ("Rather than the Friday my boss asked for, I'm doing it Wednesday.", "2026-11-25"),
    ("Right after this talk. Thursday's the holiday.", "2026-11-23"),
    ("No later than the 30th; the 2nd to the 4th is a code freeze.", "2026-11-30"),
  ])
  func `another day beside the one chosen does not take its place`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    ("The stocktake starts on the 30th, so I sign the three folders the day before.", "2026-11-29"),
    ("The inspection is Saturday. I sit down with them two days ahead of it.", "2026-11-26"),
    ("Friday's the feast. The morning after, 7.30, at the gate.", "2026-11-28"),
    ("The audit is on the 27th. One day prior.", "2026-11-26"),
    ("Voting's Tuesday and I'm at the polls. Day after, 1 pm.", "2026-11-25"),
    ("The boat's on Friday, so the day before.", "2026-11-26"),
  ])
  func `a day is told from the day before it`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    ("Tuesday. It's now Friday.", "2026-11-27"),
    ("Friday, no, she's back on Thursday, so Thursday", "2026-11-26"),
    ("Wednesday, sorry, Pieter sails that day: make it Thursday", "2026-11-26"),
    ("Tomorrow? No, today.", "2026-11-23"),
    ("Wednesday. As in today plus 2.", "2026-11-25"),
    ("I'm on the door Thursday, so it's Friday.", "2026-11-27"),
    ("The deadline is the 4th but you have it on the 3rd", "2026-12-03"),
  ])
  func `who corrects a day means the new one`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    "Monday to Friday, 8 to 9", "Mon thru Fri, 7.20", "4.30 till 5, Monday to Thursday",
    "7.30 on school days", "First Monday of the month, after the fire drill",
  ])
  func `the days of a working week come again`(words: String) {
    #expect(Judged(words, at: .time, today: Self.today).answer?.moment == .recurring)
  }

  @Test(arguments: [
    ("Wednesday to Friday, mornings", "2026-11-25"), ("This Thursday to Saturday", "2026-11-26"),
    ("Next Monday through Wednesday", "2026-11-30"), ("today week, 9", "2026-11-30"),
  ])
  func `a range is its first day`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    ("30th at the latest", "2026-11-30"), ("24th, salary day", "2026-11-24"),
    ("15th of next month", "2026-12-15"), ("St Nicholas' morning, eight", "2026-12-06"),
    ("Gimme 45 mins", "2026-11-23"), ("tom. 9 sharp", "2026-11-24"),
    ("Friday. I've said it out loud now.", "2026-11-27"),
    ("By the 18th, the day we shut for Christmas", "2026-12-18"),
    ("It's Friday, the boat goes the day after.", "2026-11-27"),
    ("31/12, last day before the books shut", "2026-12-31"),
    ("11.30. Her coffee break.", "2026-11-23"), ("30.11. Her name day.", "2026-11-30"),
    ("01.12. no joke", "2026-12-01"), ("28.11, her shop", "2026-11-28"),
    ("sitter's booked so 2.20", "2026-11-23"),
    ("9.40 works, doing it 9.40", "2026-11-23"), ("when the 7.12 gets in", "2026-11-23"),
    ("show ends then so 1230", "2026-11-23"), ("at the end of this shift", "2026-11-23"),
    ("straight after we've finished talking", "2026-11-23"),
    ("immediately aft this chat", "2026-11-23"), ("as you and I hang up", "2026-11-23"),
    ("straight off the back of this call", "2026-11-23"),
    ("in 20", "2026-11-23"), ("3 it is", "2026-11-23"), ("5 sharp", "2026-11-23"),
    ("at Thursday's standup", "2026-11-26"), ("Monday's toolbox talk", "2026-11-30"),
    ("last Friday of December", "2026-12-25"), ("Last day of this month.", "2026-11-30"),
  ])
  func `asked when, people need few words`(words: String, day: String) {
    expect(words, on: day)
  }

  @Test(arguments: [
    "version 10.30 of the rota", "clause 12.30", "15.40 a head, drinks not included",
    "$9.30 on the website",
  ])
  func `a figure that is no hour chooses none`(words: String) {
    #expect(!Judged(words, at: .time, today: Self.today).isTactical)
  }

  @Test(arguments: ["any day but Friday", "not Monday", "any weekday that isn't Wednesday"])
  func `days only left out choose none`(words: String) {
    #expect(Judged(words, at: .time, today: Self.today).fault == .vagueTime)
  }

  @Test(arguments: ["I do it on Eid.", "Eid al-Fitr"])
  func `a feast whose date hangs on the moon fits a calendar`(words: String) {
    #expect(Judged(words, at: .time, today: Self.today).isTactical)
  }
}

struct FirstStepTimeTests {
  @Test(arguments: [
    "Tomorrow at the 9am huddle I show Ravi the three late orders.",
    "At 9 I call Acme about the contract.",
    "At 9 I go through the four care plans due on the 1st.",
    "The next working day I ring Dr Anwar about the four missing consents.",
    "It being a Friday I'd normally go fishing. At three I hand the clerk the petition.",
  ])
  func `a time inside two working days is near`(words: String) {
    #expect(Judged(words, at: .firstStep, today: "2026-03-27").isTactical)
  }

  @Test(arguments: [
    "I'm cutting the 06:10 run and putting its driver on the school route instead.",
    "Two Mondays from now I dial both locum agencies about Saturday cover.",
    "Saturday week I'm in at six and I'm racking the 31 barrels.",
    "Wednesday, doors at 9: I weigh in the lightweights with the Salter scale.",
    "I give the coach the shirts. Saturday. The 11th. Kick-off's at ten.",
    "On Easter Monday I ring Dr Anwar about the four missing consents.",
  ])
  func `a time that names a thing or lies further off is missing`(words: String) {
    #expect(Judged(words, at: .firstStep, today: "2026-03-27").missing == [.time])
  }
}
