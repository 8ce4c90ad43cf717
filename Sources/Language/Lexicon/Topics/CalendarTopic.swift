extension LexiconTopics {
  /// Days, months, parts of the day and the small words around them.
  static let calendar: [LexiconTopic] = [
    .calendar(weekdays + months + parts + units + small + holidays),
    .numbers(Self.numberWords),
    .calendar(ordinals),
  ]

  private static let weekdays: [(String, CalendarWord)] = {
    let names: [(Weekday, [String])] = [
      (.monday, ["monday", "mon", "mond"]),
      (.tuesday, ["tuesday", "tue", "tues", "teusday", "tusday"]),
      (.wednesday, ["wednesday", "wed", "weds", "wensday", "wednesdy", "wendsday", "humpday"]),
      (.thursday, ["thursday", "thu", "thur", "thurs", "thursdy", "thrusday"]),
      (.friday, ["friday", "fri", "firday"]),
      (.saturday, ["saturday", "sat", "saterday", "satday"]),
      (.sunday, ["sunday", "sun"]),
    ]
    var list: [(String, CalendarWord)] = []
    for (day, words) in names {
      for word in words {
        list.append((word, .weekday(day)))
        if word.hasSuffix("day") { list.append((word + "s", .weekdays(day))) }
      }
    }
    return list + [
      ("mons", .weekdays(.monday)), ("fris", .weekdays(.friday)), ("sats", .weekdays(.saturday)),
    ]
  }()

  private static let months: [(String, CalendarWord)] = {
    let names = [
      ["january", "jan"], ["february", "feb", "febuary", "febr"], ["march", "mar"],
      ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"], ["august", "aug"],
      ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
      ["december", "dec", "decemeber"],
    ]
    var list: [(String, CalendarWord)] = []
    for (index, words) in names.enumerated() {
      for word in words { list.append((word, .month(index + 1))) }
    }
    return list
  }()

  private static let parts: [(String, CalendarWord)] = [
    ("morning", .part(.morning)), ("am", .meridiem), ("pm", .meridiem), ("a", .none),
    ("mornings", .part(.morning)), ("noon", .part(.noon)), ("midday", .part(.noon)),
    ("lunchtime", .part(.noon)), ("lunch", .part(.noon)), ("afternoon", .part(.afternoon)),
    ("arvo", .part(.afternoon)), ("evening", .part(.evening)), ("evenings", .part(.evening)),
    ("afternoons", .part(.afternoon)), ("night", .part(.night)),
    ("nite", .part(.night)), ("midnight", .part(.midnight)), ("teatime", .part(.afternoon)),
    ("today", .today), ("2day", .today), ("tonight", .tonight), ("2nite", .tonight),
    ("tonite", .tonight), ("eve", .part(.evening)), ("tomoro", .tomorrow), ("2night", .tonight),
    ("tomorrow", .tomorrow), ("tommorow", .tomorrow),
    ("tommorrow", .tomorrow), ("tomorow", .tomorrow), ("tmrw", .tomorrow), ("tmr", .tomorrow),
    ("tmw", .tomorrow), ("tomoz", .tomorrow), ("2moro", .tomorrow), ("2morrow", .tomorrow),
    ("tmoro", .tomorrow), ("tmro", .tomorrow), ("tomorro", .tomorrow), ("2morow", .tomorrow),
    ("tdy", .today), ("tday", .today), ("2moz", .tomorrow), ("2mara", .tomorrow),
    ("tomora", .tomorrow),
    ("morrow", .tomorrow), ("mañana", .tomorrow), ("manana", .tomorrow), ("yesterday", .yesterday),
    ("oclock", .oclock), ("half", .half),
    ("quarter", .quarter), ("past", .past), ("eod", .closing), ("cob", .closing),
    ("cop", .closing), ("eob", .closing), ("ago", .ago), ("eow", .ending(.week)),
    ("eom", .ending(.month)), ("eoq", .ending(.quarter)), ("eoy", .ending(.year)),
  ]

  private static let units: [(String, CalendarWord)] = [
    ("minute", .unit(.minute)), ("min", .unit(.minute)), ("minutes", .units(.minute)),
    ("mins", .units(.minute)), ("hour", .unit(.hour)), ("hr", .unit(.hour)), ("hrs", .units(.hour)),
    ("hours", .units(.hour)), ("day", .unit(.day)), ("days", .units(.day)),
    ("week", .unit(.week)), ("wk", .unit(.week)), ("weeks", .units(.week)), ("wks", .units(.week)),
    ("fortnight", .unit(.fortnight)), ("fortnights", .units(.fortnight)),
    ("month", .unit(.month)), ("mth", .unit(.month)), ("months", .units(.month)),
    ("year", .unit(.year)), ("yr", .unit(.year)), ("years", .units(.year)),
    ("quarters", .units(.quarter)), ("weekend", .unit(.weekend)),
    ("weekday", .workday), ("workday", .workday), ("weekdays", .workdays), ("wkday", .workday),
    ("wkdays", .workdays), ("workdays", .workdays),
  ]

  private static let small: [(String, CalendarWord)] = [
    ("every", .every), ("each", .every), ("evry", .every), ("daily", .often), ("everyday", .often),
    ("weekly", .often), ("nightly", .often), ("monthly", .often), ("fortnightly", .often),
    ("hourly", .often), ("next", .next), ("nxt", .next), ("this", .this), ("last", .last),
    ("end", .end), ("start", .start), ("m", .letter(.monday)), ("w", .letter(.wednesday)),
    ("f", .letter(.friday)), ("t", .letter(.tuesday)), ("now", .now),
  ]

  private static let holidays: [(String, CalendarWord)] = [
    ("christmas", .holiday(.christmas)), ("xmas", .holiday(.christmas)),
    ("halloween", .holiday(.halloween)), ("valentines", .holiday(.valentines)),
    ("valentine", .holiday(.valentines)), ("thanksgiving", .holiday(.thanksgiving)),
    ("diwali", .holiday(.diwali)), ("deepavali", .holiday(.diwali)), ("eid", .holiday(.eid)),
    ("juneteenth", .holiday(.juneteenth)), ("hogmanay", .holiday(.newYearsEve)),
    ("nye", .holiday(.newYearsEve)),
  ]

  private static let numberWords: [(String, Int)] = [
    ("zero", 0), ("nil", 0), ("nought", 0), ("naught", 0), ("one", 1), ("two", 2), ("three", 3),
    ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
    ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
    ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
    ("ninety", 90), ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("dozen", 12),
    ("twice", 2), ("both", 2), ("couple", 2),
  ]

  private static let ordinals: [(String, CalendarWord)] =
    [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ].enumerated().map { ($0.element, .ordinal($0.offset + 1)) } + [("thirtieth", .ordinal(30))]
}
