/// A piece of text that looks the same throughout.
public struct StyledRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// What it is for.
  public var role: Role
  /// Whether it is underlined.
  public var isUnderlined: Bool

  /// A piece of text in a role.
  public init(_ text: String, _ role: Role = .text, isUnderlined: Bool = false) {
    self.text = text
    self.role = role
    self.isUnderlined = isUnderlined
  }
}

/// Text made of runs: one line, or many.
public protocol StyledContent: Hashable, Sendable {
  /// The runs, in reading order.
  var runs: [StyledRun] { get set }
  /// The text of these runs.
  init(runs: [StyledRun])
}

extension StyledContent {
  /// Text in one role.
  public init(_ text: String, _ role: Role = .text, isUnderlined: Bool = false) {
    self.init(runs: text.isEmpty ? [] : [StyledRun(text, role, isUnderlined: isUnderlined)])
  }

  /// The words alone.
  public var text: String { runs.map(\.text).joined() }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// Adds text at the end.
  public mutating func append(_ text: String, _ role: Role = .text, isUnderlined: Bool = false) {
    append(StyledRun(text, role, isUnderlined: isUnderlined))
  }

  /// Adds a run at the end, as part of the last one where they look the same.
  public mutating func append(_ run: StyledRun) {
    guard !run.text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == run.role,
      runs[last].isUnderlined == run.isUnderlined
    {
      runs[last].text += run.text
    } else {
      runs.append(run)
    }
  }

  /// Adds the runs of a line at the end.
  public mutating func append(_ line: StyledLine) {
    for run in line.runs { append(run) }
  }

  /// This text with a line behind it.
  public static func + (text: Self, line: StyledLine) -> Self {
    var sum = text
    sum.append(line)
    return sum
  }
}
