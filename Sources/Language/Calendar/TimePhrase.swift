/// A phrase of time found in a text, and what it comes to.
package struct TimePhrase: Sendable {
  package enum Kind: Sendable {
    /// One day, by whatever name.
    case day
    /// A time of day alone; the day is today.
    case clock
    /// A part of the day alone: "in the morning".
    case part
    /// A slot that comes again.
    case recurring
    /// What no calendar holds.
    case vague
    /// What has gone by.
    case past
  }

  package var tokens: Range<Int>
  package var kind: Kind
  /// The day, when today is known.
  package var day: Day?
  /// The day that it is where day and month stand in the other order: "11/9" may be either.
  package var swapped: Day?
  /// Whether it is near enough for a first step when no date of today is given.
  package var isNear = true
  /// Whether it names the day by its place in a month, not by its weekday.
  package var isDate = false
  /// Whether it names the day by a feast, whose date may differ from country to country.
  package var isNamed = false
  /// Whether it is only the moment of speaking: "now", "after this".
  package var isAtOnce = false
  /// Whether a time of day belongs to it.
  package var hasClock = false
  /// The weekday that it names, if it names one.
  package var weekday: Weekday?
}
