/// Chooses lines so that nobody hears themselves say the same thing again and again.
struct Voice: Hashable, Sendable {
  /// How many turns pass before a line may come again, where there are others.
  static let memory = 10

  private(set) var random: SeededGenerator
  private var lastSaid: [String: Int] = [:]

  init(random: SeededGenerator) {
    self.random = random
  }

  /// A line that was not said lately; where all were, the one that was said longest ago.
  mutating func choose(_ lines: [String], turn: Int) -> String {
    let fresh = lines.filter { line in lastSaid[line].map { turn - $0 >= Self.memory } ?? true }
    let oldest = lines.min { lastSaid[$0, default: .min] < lastSaid[$1, default: .min] }
    guard let line = fresh.randomElement(using: &random) ?? oldest else { return "…" }
    lastSaid[line] = turn
    return line
  }

  /// Whether something happens that happens so often of a hundred times.
  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }
}
