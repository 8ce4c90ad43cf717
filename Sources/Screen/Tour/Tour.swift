/// How far somebody has come on the guided tour.
///
/// A step is over when its deed has been done, whenever that was: what is done before it is asked
/// for is not asked for again.
struct Tour: Hashable, Sendable {
  /// The steps, in order.
  let steps: [TourStep]
  /// Those that are over.
  private(set) var done: Set<TourStep> = []

  /// A tour about to begin.
  init(_ steps: [TourStep]) {
    self.steps = steps
  }

  /// The step that is asked for; nil when nothing is left.
  var step: TourStep? { steps.first { !done.contains($0) } }

  /// How far it has come, in words: "3 of 8".
  var place: String {
    guard let number = step.flatMap({ steps.firstIndex(of: $0) }) else { return "done" }
    return "\(number + 1) of \(steps.count)"
  }

  /// Ticks off what has been done.
  mutating func note(_ deeds: Set<TourStep>) {
    done.formUnion(deeds)
  }
}
