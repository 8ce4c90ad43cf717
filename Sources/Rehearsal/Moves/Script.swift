extension Counterpart {
  /// The opening script: it begins the conversation, and late is noticed.
  mutating func hearScript() -> Reply {
    here.isOpen = false
    here.silences = 0
    switch script {
    case .missing(let remarks) where remarks == 0:
      script = .first
      trust = min(10, trust + 1)
      return say(.scriptFirst, .scriptHeard(isLate: false))
    case .missing, .missed:
      script = .late
      return say(.scriptLate, .scriptHeard(isLate: true))
    case .first, .late:
      return beAnnoyed()
    }
  }
}
