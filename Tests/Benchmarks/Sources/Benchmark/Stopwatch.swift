import Foundation

/// How long pieces of work take.
enum Stopwatch {
  private static let clock = ContinuousClock()

  /// The seconds that a piece of work takes.
  static func seconds(_ work: () -> Void) -> Double {
    let spent = clock.measure(work)
    let (seconds, attoseconds) = spent.components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// The least seconds that it takes in some rounds: what it takes when nothing disturbs it.
  static func least(rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in seconds(work) }.min() ?? 0
  }

  /// The seconds that it takes in the middle one of some rounds.
  static func median(rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in seconds(work) }.sorted()[rounds / 2]
  }
}

/// One line of the table that is printed.
enum Row {
  static func text(_ label: String, _ value: Double, _ unit: String, decimals: Int) -> String {
    let number = String(format: "%12.\(decimals)f", value)
    return label.padding(toLength: 44, withPad: " ", startingAt: 0) + "\(number) \(unit)"
  }
}
