/// How a day that goes by a name falls in a year.
enum YearlyDay: Sendable {
  /// The same date every year: St Andrew's Day is 30 November.
  case date(month: Int, day: Int)
  /// So many days after the n-th such weekday of a month: Cyber Monday. The last one is -1.
  case weekday(Int, Weekday, month: Int, later: Int = 0)
  /// So many days after Easter Sunday: Ash Wednesday is 46 days before it.
  case easter(Int)
  /// Moved by the moon, and listed from 2024 on as month times a hundred plus day: Diwali.
  case listed([Int])

  static let diwali = YearlyDay.listed([1031, 1020, 1108, 1029, 1017, 1105, 1026, 1114])
  static let lunarNewYear = YearlyDay.listed([210, 129, 217, 206, 126, 213, 203, 123])

  /// The day in a year; nil where no list reaches that year.
  func day(in year: Int) -> Day? {
    switch self {
    case .date(let month, let day): return Day(year: year, month: month, day: day)
    case .weekday(let nth, let weekday, let month, let later):
      let day =
        nth < 0
        ? Day.last(weekday, ofMonth: month, in: year)
        : Day.nth(nth, weekday, ofMonth: month, in: year)
      return day?.adding(days: later)
    case .easter(let later): return Day.easter(in: year)?.adding(days: later)
    case .listed(let dates):
      guard dates.indices.contains(year - 2024) else { return nil }
      let date = dates[year - 2024]
      return Day(year: year, month: date / 100, day: date % 100)
    }
  }

  /// The next such day from a day on, that day included.
  func next(from today: Day) -> Day? {
    // Leap day may be up to eight years away.
    (today.year...today.year + 8).lazy.compactMap(day(in:)).first { $0 >= today }
  }
}

extension YearlyDay {
  /// "… Day": "Labor Day", "Pancake Day".
  static let days = table([
    ("mlk", .weekday(3, .monday, month: 1)), ("presidents", .weekday(3, .monday, month: 2)),
    ("president", .weekday(3, .monday, month: 2)), ("memorial", .weekday(-1, .monday, month: 5)),
    ("labor", .weekday(1, .monday, month: 9)), ("columbus", .weekday(2, .monday, month: 10)),
    ("labour", .date(month: 5, day: 1)), ("may", .date(month: 5, day: 1)),
    ("australia", .date(month: 1, day: 26)), ("republic", .date(month: 1, day: 26)),
    ("anzac", .date(month: 4, day: 25)), ("canada", .date(month: 7, day: 1)),
    ("independence", .date(month: 7, day: 4)), ("bastille", .date(month: 7, day: 14)),
    ("veterans", .date(month: 11, day: 11)), ("remembrance", .date(month: 11, day: 11)),
    ("armistice", .date(month: 11, day: 11)), ("waitangi", .date(month: 2, day: 6)),
    ("groundhog", .date(month: 2, day: 2)), ("paddy", .date(month: 3, day: 17)),
    ("paddys", .date(month: 3, day: 17)), ("pancake", .easter(-47)), ("ascension", .easter(39)),
    ("leap", .date(month: 2, day: 29)), ("easter", .easter(0)),
    ("election", .weekday(1, .monday, month: 11, later: 1)),
    ("stephen", .date(month: 12, day: 26)), ("stephens", .date(month: 12, day: 26)),
    ("fools", .date(month: 4, day: 1)),
    ("fool", .date(month: 4, day: 1)), ("epiphany", .date(month: 1, day: 6)),
    ("pi", .date(month: 3, day: 14)), ("earth", .date(month: 4, day: 22)),
    ("midsummer", .date(month: 6, day: 24)), ("assumption", .date(month: 8, day: 15)),
    ("michaelmas", .date(month: 9, day: 29)), ("hallows", .date(month: 11, day: 1)),
    ("saints", .date(month: 11, day: 1)), ("souls", .date(month: 11, day: 2)),
    ("freedom", .date(month: 4, day: 27)), ("heritage", .date(month: 9, day: 24)),
    ("madaraka", .date(month: 6, day: 1)), ("mashujaa", .date(month: 10, day: 20)),
    ("jamhuri", .date(month: 12, day: 12)), ("women", .date(month: 3, day: 8)),
    ("womens", .date(month: 3, day: 8)), ("mother", .weekday(2, .sunday, month: 5)),
    ("mothers", .weekday(2, .sunday, month: 5)), ("father", .weekday(3, .sunday, month: 6)),
    ("fathers", .weekday(3, .sunday, month: 6)), ("lady", .date(month: 3, day: 25)),
    ("lammas", .date(month: 8, day: 1)),
  ])

  /// Days whose name needs no word behind it: "Easter", "Pentecost".
  static let alone = table([
    ("easter", .easter(0)), ("epiphany", .date(month: 1, day: 6)), ("pentecost", .easter(49)),
    ("whitsun", .easter(49)), ("candlemas", .date(month: 2, day: 2)),
    ("michaelmas", .date(month: 9, day: 29)), ("martinmas", .date(month: 11, day: 11)),
    ("lammas", .date(month: 8, day: 1)), ("mayday", .date(month: 5, day: 1)),
  ])

  /// "St …'s Day".
  static let saints = table([
    ("patrick", .date(month: 3, day: 17)), ("patricks", .date(month: 3, day: 17)),
    ("paddy", .date(month: 3, day: 17)), ("paddys", .date(month: 3, day: 17)),
    ("andrew", .date(month: 11, day: 30)), ("andrews", .date(month: 11, day: 30)),
    ("george", .date(month: 4, day: 23)), ("georges", .date(month: 4, day: 23)),
    ("david", .date(month: 3, day: 1)), ("davids", .date(month: 3, day: 1)),
    ("stephen", .date(month: 12, day: 26)), ("stephens", .date(month: 12, day: 26)),
    ("brigid", .date(month: 2, day: 1)), ("brigids", .date(month: 2, day: 1)),
    ("valentine", .date(month: 2, day: 14)), ("valentines", .date(month: 2, day: 14)),
    ("nicholas", .date(month: 12, day: 6)), ("john", .date(month: 6, day: 24)),
    ("johns", .date(month: 6, day: 24)), ("pat", .date(month: 3, day: 17)),
    ("pats", .date(month: 3, day: 17)), ("swithin", .date(month: 7, day: 15)),
    ("swithins", .date(month: 7, day: 15)), ("swithun", .date(month: 7, day: 15)),
    ("swithuns", .date(month: 7, day: 15)), ("lucia", .date(month: 12, day: 13)),
  ])

  /// "… Night".
  static let nights = table([
    ("burns", .date(month: 1, day: 25)), ("bonfire", .date(month: 11, day: 5)),
    ("fawkes", .date(month: 11, day: 5)),
  ])

  /// "Shrove Tuesday", "Black Friday": the word before the weekday, day by day.
  static func weekdays(_ weekday: Weekday) -> HashTable<YearlyDay> {
    switch weekday {
    case .monday: mondays
    case .tuesday: tuesdays
    case .wednesday: wednesdays
    case .thursday: thursdays
    case .friday: fridays
    case .saturday: saturdays
    case .sunday: sundays
    }
  }

  private static let mondays = table([
    ("easter", .easter(1)), ("whit", .easter(50)),
    ("cyber", .weekday(4, .thursday, month: 11, later: 4)),
  ])
  private static let tuesdays = table([
    ("shrove", .easter(-47)), ("pancake", .easter(-47)),
    ("giving", .weekday(4, .thursday, month: 11, later: 5)),
  ])
  private static let wednesdays = table([("ash", .easter(-46))])
  private static let thursdays = table([("maundy", .easter(-3))])
  private static let fridays = table([
    ("good", .easter(-2)), ("black", .weekday(4, .thursday, month: 11, later: 1)),
  ])
  private static let saturdays = table([("holy", .easter(-1)), ("easter", .easter(-1))])
  private static let sundays = table([
    ("easter", .easter(0)), ("palm", .easter(-7)), ("whit", .easter(49)),
    ("mothering", .easter(-21)),
    ("remembrance", .weekday(2, .sunday, month: 11)),
  ])

  private static func table(_ words: [(String, YearlyDay)]) -> HashTable<YearlyDay> {
    HashTable(words: words)
  }
}
