import Canvas

/// The pane that only the leader sees.
struct LeaderPane {
  /// The pane.
  let view: PaneView
  /// Where the leader's own words are typed; nil while none are, or where they are out of sight.
  let field: Rect?

  /// The leader's view in a pane.
  ///
  /// - Parameters:
  ///   - leader: What is for the leader alone.
  ///   - checklist: The checklist, where no pane beside it shows it.
  ///   - view: The pane, with its title and how far it is scrolled.
  init(_ leader: LeaderView, checklist: RoomChecklist?, in view: PaneView) {
    let columns = max(1, view.inner.size.columns)
    let style = PromptStyle(
      columns: columns, indent: 0, isBoxed: columns >= 20, showsRung: false, isCard: false)
    let set = leader.input.map { PromptBlock($0, style: style).set(style) }
    let head = Self.head(leader, columns: columns)
    var view = view
    let parts = [
      set?.lines ?? [], Self.tail(leader, columns: columns),
      checklist.map { Self.lines($0, columns: columns) } ?? [],
    ]
    view.lines = head + parts.filter { !$0.isEmpty }.flatMap { [StyledLine()] + $0 }
    if let checklist { view.fillFooter(checklist) }
    // What is being typed stays in sight.
    let end = head.count + 1 + (set?.lines.count ?? 0)
    view.start = set == nil ? 0 : max(0, end - view.rows)
    self.view = view
    field = set.flatMap { view.field(of: $0, at: head.count + 1, style: style) }
  }

  private static func lines(_ checklist: RoomChecklist, columns: Int) -> [StyledLine] {
    guard !checklist.commitments.isEmpty else { return [] }
    return [StyledLine("Checklist", .heading)] + ChecklistPane.lines(checklist, columns: columns)
  }

  private static func head(_ leader: LeaderView, columns: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    func add(_ label: String, _ words: String, _ role: Role) {
      lines += labelled(label, StyledLine(words, role), columns: columns)
    }
    if let note = leader.roomShows.words {
      add("Room", note, .notice)
      lines.append(StyledLine())
    }
    if let notice = leader.notice {
      add("Notice", notice.words, .notice)
      lines.append(StyledLine())
    }
    if let stop = leader.stop {
      // Nothing is to be asked now.
      let words = leader.stopped.map { StyledText("“\($0)”", .answer).wrapped(to: columns) } ?? []
      return lines + stop.lines(columns: columns) + [StyledLine()] + words
    }
    if let ask = leader.ask { add("Ask", ask, .question) }
    if let script = leader.script { add("Script", "“\(script)”", .script) }
    for (index, words) in leader.then.enumerated() { add(index == 0 ? "Then" : "", words, .text) }
    if !leader.cues.isEmpty || leader.silence != nil { lines.append(StyledLine()) }
    for (index, cue) in leader.cues.prefix(2).enumerated() {
      add(index == 0 ? "Cue" : "", cue, .cue)
    }
    if let silence = leader.silence {
      lines += labelled("", silence.bar, columns: columns)
    }
    return lines + open(leader, columns: columns)
  }

  private static func open(_ leader: LeaderView, columns: Int) -> [StyledLine] {
    guard !leader.missing.isEmpty || leader.tries > 0 else { return [] }
    var lines = [StyledLine()]
    if !leader.missing.isEmpty {
      lines += labelled(
        "Missing", StyledLine(leader.missing.joined(separator: ", "), .open), columns: columns)
    }
    if leader.tries > 0 {
      lines += labelled("Tries", StyledLine("\(leader.tries) at this rung"), columns: columns)
    }
    return lines
  }

  private static func tail(_ leader: LeaderView, columns: Int) -> [StyledLine] {
    let folds =
      leader.folds == 0
      ? [] : labelled("Folds", StyledLine("\(leader.folds) so far"), columns: columns)
    guard let lastTime = leader.lastTime else { return folds }
    let past = ScriptPane.lines(lastTime, columns: columns)
    return folds.isEmpty ? Array(past.dropFirst()) : folds + past
  }

  /// Words behind a label, wrapped beside it.
  private static func labelled(
    _ label: String, _ words: StyledLine, columns: Int
  ) -> [StyledLine] {
    let indent = columns >= 30 ? 8 : 0
    guard indent > 0 else {
      let head = label.isEmpty ? [] : [StyledLine(label, .quiet)]
      return head + StyledText(runs: words.runs).wrapped(to: columns)
    }
    let head = StyledLine(label, .quiet).padded(to: indent)
    return (StyledText(runs: head.runs) + words).wrapped(to: columns, hangingIndent: indent)
  }
}

extension Silence {
  /// The bar, without words: it is only felt.
  var bar: StyledLine {
    let full = min(seconds, Self.longest)
    return StyledLine(String(repeating: "▰", count: full), .covered)
      + StyledLine(String(repeating: "▱", count: Self.longest - full), .uncovered)
  }
}
