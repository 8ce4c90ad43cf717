/// The themes to choose from, each worn as soon as it is marked.
struct ThemeList: Hashable, Sendable {
  /// The marked row.
  private(set) var selected: Int
  /// What is wrong with the marked theme; nil when it can be seen.
  var problem: String?
  /// The themes; nil is the one that the terminal's background decides.
  let names: [String?]
  /// What was worn before the list was opened.
  let before: String?

  /// The themes of these names, on the one that is worn.
  init(_ names: [String], current: String?) {
    // A file that was named on the command line is in no list.
    let unlisted = current.flatMap { names.contains($0) ? nil : $0 }
    self.names = [nil] + (unlisted.map { [$0] } ?? []) + names
    before = current
    selected = self.names.firstIndex(of: current) ?? 0
  }

  /// The marked theme.
  var chosen: String? { names[selected] }

  /// Moves the mark.
  mutating func move(by rows: Int) {
    mark(min(max(0, selected + rows), names.count - 1))
  }

  /// Marks a row.
  mutating func mark(_ row: Int) {
    selected = row
    problem = nil
  }
}
