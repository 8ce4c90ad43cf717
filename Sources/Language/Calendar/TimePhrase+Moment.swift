extension TimePhrase {
  /// What the phrase comes to, when it comes to anything.
  package var moment: Moment? {
    switch kind {
    case .recurring: .recurring
    case .day, .clock: day.map(Moment.day)
    case .part, .vague, .past: nil
    }
  }
}
