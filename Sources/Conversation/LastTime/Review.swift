/// The earlier commitments on the way to being marked, one after the other.
public struct Review: Hashable, Sendable {
  /// What was signed.
  public let lastTime: LastTime
  /// What became of the commitments marked so far, in order.
  public private(set) var outcomes: [CommitmentOutcome] = []
  /// What is asked now.
  public private(set) var stage: ReviewStage = .marking

  init(_ lastTime: LastTime) {
    self.lastTime = lastTime
  }

  /// A review that was complete already, at its last commitment again.
  init(reopening reviewed: ReviewedLastTime) {
    lastTime = reviewed.lastTime
    outcomes = reviewed.outcomes.dropLast()
  }

  /// The commitment that is asked about; nil once only the rule is left.
  public var commitment: String? {
    lastTime.commitments.indices.contains(outcomes.count)
      ? lastTime.commitments[outcomes.count] : nil
  }

  mutating func mark(isDone: Bool) {
    stage = isDone ? .proving : .explaining
  }

  mutating func unmark() {
    stage = .marking
  }

  /// Back to the commitment before; false when this is the first.
  mutating func goBack() -> Bool {
    guard !outcomes.isEmpty else { return false }
    outcomes.removeLast()
    stage = .marking
    return true
  }

  /// The review, when these words complete it.
  mutating func explain(_ words: String) -> ReviewedLastTime? {
    outcomes.append(stage == .proving ? .done(proof: words) : .notDone(obstacle: words))
    guard outcomes.count == lastTime.commitments.count else {
      stage = .marking
      return nil
    }
    guard lastTime.rule == nil else {
      stage = .readingRule
      return nil
    }
    return reviewed
  }

  /// The review as it stands, all commitments being marked.
  var reviewed: ReviewedLastTime { ReviewedLastTime(lastTime: lastTime, outcomes: outcomes) }
}

/// What a review asks.
public enum ReviewStage: Hashable, Sendable {
  /// Done, or not done?
  case marking
  /// Done: what shows it?
  case proving
  /// Not done: what got in the way?
  case explaining
  /// The person's own rule is read out.
  case readingRule
}

/// What became of a commitment.
public enum CommitmentOutcome: Hashable, Sendable, Codable {
  /// It was done, and this shows it.
  case done(proof: String)
  /// It was not done; this got in the way.
  case notDone(obstacle: String)
}

/// An earlier conversation's commitments with what became of each.
public struct ReviewedLastTime: Hashable, Sendable {
  /// What was signed.
  public let lastTime: LastTime
  /// What became of each commitment, in the same order.
  public let outcomes: [CommitmentOutcome]
}
