import Canvas

extension PromptBlock {
  /// The question of the moment with everything that belongs to it.
  ///
  /// - Parameters:
  ///   - ladder: What everybody sees of it.
  ///   - aside: What the leader types in its place; nil on the room's own screen.
  ///   - style: How it is set.
  init(_ ladder: RoomLadder, aside: LeaderAside?, style: PromptStyle) {
    if style.showsRung, let current = ladder.current {
      before = [PromptPiece(kind: .rung, lines: current.lines(columns: style.columns)), .gap]
    }
    if let input = aside?.input {
      add(input, style)
    } else {
      add(ladder.question, notice: aside?.notice, style)
      if let silence = aside?.silence, !style.isCard {
        let line = (StyledLine("(quiet) ", .quiet) + silence.bar).truncated(to: style.width)
        after += [.gap, PromptPiece(kind: .aside, lines: [line])]
      }
    }
    if style.showsRung { after.append(.gap) }
    indent(by: style.indent)
  }

  private mutating func add(
    _ question: RoomQuestion, notice: LeaderNotice?, _ style: PromptStyle
  ) {
    switch question {
    case .ended(let ending):
      if style.showsRung { before.append(.gap) }
      before += EndingWords.pieces(ending, style: style)
    case .resting(let words, let roomNotice):
      before.append(.text(.question, words, .question, style.width))
      add(notice: roomNotice?.words, style)
      add(notice: notice?.words, style)
    case .asked(let prompt):
      add(prompt, notice: notice, style)
    }
  }

  private mutating func indent(by columns: Int) {
    guard columns > 0 else { return }
    let blank = StyledLine(String(repeating: " ", count: columns))
    for index in before.indices where before[index].kind != .rung {
      before[index].lines = before[index].lines.map { $0.isEmpty ? $0 : blank + $0 }
    }
    for index in after.indices {
      after[index].lines = after[index].lines.map { $0.isEmpty ? $0 : blank + $0 }
    }
  }

  private mutating func add(_ field: TextField, _ style: PromptStyle, isBoxed: Bool) {
    self.isBoxed = isBoxed
    fieldRows = min(8, field.layout(columns: style.fieldColumns).lines.count)
    if !isBoxed { before.append(.gap) }
  }

  private mutating func add(notice: String?, _ style: PromptStyle) {
    guard let notice else { return }
    after += [.gap, .text(.notice, notice, .notice, style.width)]
  }

  /// The words that the leader types, alone.
  init(_ input: LeaderInput, style: PromptStyle) {
    add(input, style)
  }

  private mutating func add(_ input: LeaderInput, _ style: PromptStyle) {
    before.append(.text(.question, input.title, .question, style.width))
    add(input.field, style, isBoxed: style.isBoxed)
    if let full = input.inFull { after.append(.text(.resolved, full, .resolved, style.width)) }
    add(notice: input.notice?.words, style)
  }
}

// MARK: - The question

extension PromptBlock {
  private mutating func add(
    _ prompt: RoomPrompt, notice: LeaderNotice?, _ style: PromptStyle
  ) {
    let questionKind: PromptPiece.Kind = prompt.followUp == nil ? .question : .aside
    before.append(.text(questionKind, prompt.question, .question, style.width))
    if let followUp = prompt.followUp, style.isCard {
      before += PromptPiece.followUp(followUp, style.width)
    }
    addShown(prompt, style)
    if prompt.isReadOnly {
      after += [.gap, .text(.notice, "Open elsewhere: looking only.", .notice, style.width)]
      return
    }
    if let field = prompt.field {
      // Beside choices the words only mark one of them.
      add(TextField(field), style, isBoxed: style.isBoxed && prompt.choices.isEmpty)
    }
    if !prompt.chips.isEmpty {
      after.append(PromptPiece(kind: .chips, lines: chips(prompt.chips, style)))
    }
    add(notice: prompt.notice?.words, style)
    add(notice: notice?.words, style)
    if !prompt.inFull.isEmpty {
      after += [.gap] + prompt.inFull.map { .text(.resolved, $0, .resolved, style.width) }
    }
    if let followUp = prompt.followUp, !style.isCard {
      after += [.gap] + PromptPiece.followUp(followUp, style.width)
    }
    if !style.isCard, let hint = prompt.typing?.hint {
      after += [.gap, .text(.aside, hint, .quiet, style.width)]
    }
    addChoices(prompt, style)
  }

  private mutating func addShown(_ prompt: RoomPrompt, _ style: PromptStyle) {
    for words in prompt.subjects {
      before += [.gap, .text(.shown, words, .answer, style.width)]
    }
    // A pane beside the question shows it, where there is one.
    if let script = prompt.script, !style.showsRung {
      before += [.gap, .text(.shown, "“\(script)”", .script, style.width)]
    }
    if let shown = prompt.shown { add(shown, style) }
    if !prompt.stillOpen.isEmpty {
      let lines = prompt.stillOpen.flatMap { StyledText($0, .open).wrapped(to: style.width) }
      before += [.gap, PromptPiece(kind: .shown, lines: lines)]
    }
  }

  private mutating func add(_ shown: RoomShownAnswer, _ style: PromptStyle) {
    before += [.gap, .text(.aside, shown.introduction, .quiet, style.width)]
    let words = shown.isQuoted ? "“\(shown.words)”" : shown.words
    before.append(.text(.shown, words, shown.isQuoted ? .answer : .resolved, style.width))
    before += shown.inFull.map { .text(.shown, $0, .resolved, style.width) }
  }

  private mutating func addChoices(_ prompt: RoomPrompt, _ style: PromptStyle) {
    if let hint = prompt.hint { after.append(.text(.hint, hint, .quiet, style.width)) }
    guard !prompt.choices.isEmpty else { return }
    if let line = choicesInOneLine(prompt, style) {
      after.append(PromptPiece(kind: .question, lines: [line]))
      return
    }
    let lines = prompt.choices.enumerated().map { index, choice in
      let isMarked = index == prompt.selected
      return
        (StyledLine(isMarked ? "▸ " : "  ", .current) + StyledLine(choice.letter, .key)
        + StyledLine("  \(choice.label)", isMarked ? .current : .text)).truncated(to: style.width)
    }
    after += [.gap, PromptPiece(kind: .choices, lines: lines)]
  }

  /// The choices beside each other, where rows are scarce and they fit.
  private func choicesInOneLine(_ prompt: RoomPrompt, _ style: PromptStyle) -> StyledLine? {
    guard style.isCard, prompt.choices.count > 1 else { return nil }
    let line = prompt.choices.enumerated().reduce(StyledLine()) { line, choice in
      let isMarked = choice.offset == prompt.selected
      return line + StyledLine((line.isEmpty ? "" : "  ") + (isMarked ? "▸ " : "  "), .current)
        + StyledLine(choice.element.label, isMarked ? .current : .text)
    }
    return line.displayWidth <= style.width ? line : nil
  }

  private func chips(_ chips: [RoomChip], _ style: PromptStyle) -> [StyledLine] {
    let indent = "  "
    var lines: [StyledLine] = []
    for chip in chips {
      let chip = StyledLine(chip.name + (chip.isHeld ? " ✓" : " ·"), chip.isHeld ? .held : .open)
      if let last = lines.last, last.displayWidth + chip.displayWidth + 3 <= style.width {
        lines[lines.count - 1] = last + StyledLine("   ") + chip
      } else {
        lines.append((StyledLine(indent) + chip).truncated(to: style.width))
      }
    }
    return lines
  }
}

extension TextField {
  /// The field in which these words are being typed.
  init(_ field: RoomField) {
    self.init(field.words, cursor: field.cursor)
  }
}

extension PromptPiece {
  static let gap = PromptPiece(kind: .gap, lines: [StyledLine()])

  static func text(_ kind: Kind, _ words: String, _ role: Role, _ columns: Int) -> PromptPiece {
    PromptPiece(kind: kind, lines: StyledText(words, role).wrapped(to: columns))
  }

  /// A follow-up in two parts: the person's own words, and the question.
  static func followUp(_ words: String, _ columns: Int) -> [PromptPiece] {
    guard let end = words.firstRange(of: "”. ") else {
      return [.text(.question, words, .question, columns)]
    }
    return [
      .text(.echo, words[..<end.lowerBound] + "”.", .question, columns),
      .text(.question, String(words[end.upperBound...]), .question, columns),
    ]
  }
}
