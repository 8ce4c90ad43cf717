/// A rehearsal with every line that was tried: rewinding keeps the one that was left.
public struct Branches: Sendable {
  /// The lines, in the order in which they were begun.
  public private(set) var lines: [Line]
  /// Which line is being played.
  public private(set) var current = 0

  /// One line of a rehearsal.
  public struct Line: Sendable {
    /// The rehearsal along this line.
    public internal(set) var practice: Practice
    /// The line that it branched from, and after how many turns; nil for the first.
    public let origin: Origin?
  }

  /// Where a line branched off.
  public struct Origin: Hashable, Sendable {
    /// The line it came from.
    public let line: Int
    /// How many turns the two have in common.
    public let turns: Int
  }

  /// One line, just begun.
  public init(_ practice: Practice) {
    lines = [Line(practice: practice, origin: nil)]
  }

  /// The rehearsal along the line that is being played.
  public var practice: Practice { lines[current].practice }

  /// The turns that were said, and are no part of the line that is being played.
  var takenBack: [Exchange] {
    lines.indices.flatMap { index in
      let own = lines[index].origin?.turns ?? 0
      return lines[index].practice.turns.enumerated().dropFirst(own)
        .filter { owner(ofTurn: $0.offset, in: current) != index }.map(\.element)
    }
  }

  /// The line on which a turn was said, counted from 0, that a line has from it or from itself.
  private func owner(ofTurn turn: Int, in line: Int) -> Int? {
    guard turn < lines[line].practice.turns.count else { return nil }
    guard let origin = lines[line].origin, turn < origin.turns else { return line }
    return owner(ofTurn: turn, in: origin.line)
  }

  /// The leader makes a move on the line that is being played.
  public mutating func take(_ move: Move) {
    lines[current].practice.take(move)
  }

  /// Goes back to where so many turns were said, on a new line; the old one stays.
  ///
  /// - Parameter turns: How many turns are kept.
  public mutating func rewind(to turns: Int) {
    let kept = max(0, min(turns, practice.turns.count))
    guard kept < practice.turns.count else { return }
    lines.append(
      Line(
        practice: practice.rewound(to: kept), origin: Origin(line: current, turns: kept)))
    current = lines.count - 1
  }

  /// Plays another line on.
  public mutating func play(_ line: Int) {
    guard lines.indices.contains(line) else { return }
    current = line
  }
}
