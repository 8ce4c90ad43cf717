import Canvas
import Conversation
import Language

/// The lines of the home screen, each with the row of the list that it shows.
struct HomeLines {
  private(set) var lines: [StyledLine] = []
  private(set) var owners: [Int?] = []
  private let today: Day
  private let columns: Int

  init(_ home: HomeList, today: Day, columns: Int, keymap: ProgramKeymap) {
    self.today = today
    self.columns = columns
    if let notice = home.notice {
      add(StyledText(notice, .notice).wrapped(to: max(1, columns)) + [StyledLine()])
    }
    if let warning = home.warning {
      add(StyledText(warning, .notice).wrapped(to: max(1, columns)) + [StyledLine()])
    }
    guard !home.entries.isEmpty else {
      if home.isTourOffered { add(offer(keymap)) }
      add(empty(keymap))
      return
    }
    let widths = Widths(home.entries, columns: columns)
    for index in home.open.indices {
      add(row(home.entries[index], widths, isMarked: index == home.selected), owner: index)
    }
    if !home.past.isEmpty {
      if !home.open.isEmpty { add([StyledLine()]) }
      add([StyledLine("Past", .heading)])
    }
    for index in home.past.indices {
      add(row(home.entries[index], widths, isMarked: index == home.selected), owner: index)
    }
    addCheckIns(home)
  }

  private mutating func add(_ lines: [StyledLine], owner: Int? = nil) {
    self.lines += lines
    owners += lines.map { _ in owner }
  }

  private func offer(_ keymap: ProgramKeymap) -> [StyledLine] {
    let moment = KeyMoment.atHome(offersTour: true)
    let begin = keymap.key(of: .beginTour, at: moment) ?? ""
    let decline = keymap.key(of: .declineTour, at: moment) ?? ""
    let width = min(max(1, columns), 72)
    return StyledText("First time here?", .heading).wrapped(to: width)
      + StyledText("\(begin): two minutes with somebody made up. \(decline): not now.")
      .wrapped(to: width) + [StyledLine()]
  }

  private func empty(_ keymap: ProgramKeymap) -> [StyledLine] {
    let begin = keymap.key(of: .begin, at: .atHome) ?? ""
    let rehearse = keymap.key(of: .rehearse, at: .atHome) ?? ""
    let words = [
      "Nobody is here yet.", "",
      "A conversation is about one number that somebody owns. It begins with whose number it is "
        + "and where it stands, and ends with a plan in their own words, signed.", "",
      "Press \(begin) to begin the first one, or \(rehearse) to rehearse one alone before.",
    ]
    return words.flatMap { StyledText($0, .quiet).wrapped(to: min(max(1, columns), 72)) }
  }

  private mutating func addCheckIns(_ home: HomeList) {
    let due = home.past.compactMap { entry -> (day: Day, name: String)? in
      guard case .ended(.signed(let outcome)) = entry.state.phase, outcome.checkIn >= today else {
        return nil
      }
      return (outcome.checkIn, entry.state.phase.table?.firstName ?? entry.person)
    }.sorted { $0.day < $1.day }
    guard !due.isEmpty else { return }
    let text =
      StyledText("Next check-ins   ", .heading)
      + StyledLine(due.map { "\($0.name) \($0.day.inWeek)" }.joined(separator: " · "))
    add([StyledLine()] + text.wrapped(to: max(1, columns)))
  }

  private func row(_ entry: ConversationEntry, _ widths: Widths, isMarked: Bool) -> [StyledLine] {
    let measurable = entry.state.phase.table?.measurable
    var line = StyledLine(isMarked ? "▸ " : "  ", .current)
    line.append(
      StyledLine(entry.person, isMarked ? .current : .text).cell(of: widths.person))
    if let name = widths.number {
      line.append(StyledLine(entry.number).cell(of: name))
      line.append(StyledLine(measurable?.numbers ?? "").padded(to: widths.numbers + 3))
    }
    if widths.showsTrack {
      let track = measurable.map { StyledLine($0.track, $0.isOnTrack ? .onTrack : .offTrack) }
      line.append((track ?? StyledLine()).padded(to: 12))
    }
    line.append(status(of: entry, columns: columns - line.displayWidth), .quiet)
    return [line.truncated(to: columns)]
  }

  private func status(of entry: ConversationEntry, columns room: Int) -> String {
    let status = entry.status(today: today)
    let isShort = columns < 92 || status.displayWidth > room
    return isShort ? entry.status(today: today, isShort: true) : status
  }
}

extension StyledLine {
  /// The words of one column of the list, cut to its width, with the gap to the next one.
  fileprivate func cell(of columns: Int) -> StyledLine {
    truncated(to: columns).padded(to: columns + 3)
  }
}

/// How wide the columns of the list are; those that have no room are left away.
private struct Widths {
  let person: Int
  let number: Int?
  let numbers: Int
  let showsTrack: Bool

  init(_ entries: [ConversationEntry], columns: Int) {
    person = min(entries.map(\.person.displayWidth).max() ?? 0, max(12, columns / 5))
    number =
      columns < 76 ? nil : min(entries.map(\.number.displayWidth).max() ?? 0, columns / 5)
    numbers =
      entries.map { $0.state.phase.table?.measurable.numbers.displayWidth ?? 0 }.max() ?? 0
    showsTrack = columns >= 60
  }
}
