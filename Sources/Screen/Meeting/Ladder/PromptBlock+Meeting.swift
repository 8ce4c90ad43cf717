import Assessment
import Canvas
import Conversation
import Ladder
import Language

/// How a question is set.
struct PromptStyle: Hashable, Sendable {
  /// How many columns there are.
  let columns: Int
  /// How far the question stands in from the rungs.
  let indent: Int
  /// Whether the field has a frame.
  let isBoxed: Bool
  /// Whether the rung has a row of its own, rather than the pane's title.
  let showsRung: Bool
  /// Whether there is room for little more than the question and the field.
  let isCard: Bool

  /// The columns of the question's lines.
  var width: Int { max(1, min(columns - 2 * indent, 76)) }

  /// The columns of the words in the field.
  var fieldColumns: Int { max(1, isBoxed ? width - 4 : width - 2) }
}

extension PromptBlock {
  /// The question of the moment with everything that belongs to it.
  init(_ meeting: Meeting, style: PromptStyle, current: RungRow?) {
    let isFramed = style.showsRung
    if style.showsRung, let current {
      before = [PromptPiece(kind: .rung, lines: current.lines(columns: style.columns)), .gap]
    }
    if case .ended(let ending) = meeting.state.phase {
      if style.showsRung { before.append(.gap) }
      before += EndingWords.pieces(ending, meeting: meeting, style: style)
    } else if meeting.adjourning != nil {
      addAdjourning(meeting, style)
    } else if let own = meeting.wording {
      before.append(.text(.question, "Your own question", .question, style.width))
      addField(own.field, style)
      addNotice(meeting, style)
    } else if meeting.state.running != .running, !meeting.isReadOnly {
      before += [.text(.question, meeting.restWords, .question, style.width)]
      addNotice(meeting, style)
    } else if let prompt = meeting.prompt {
      addQuestion(prompt, meeting, style)
    }
    if isFramed { after.append(.gap) }
    indent(by: style.indent)
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

  private mutating func addField(_ field: TextField, _ style: PromptStyle) {
    isBoxed = style.isBoxed
    fieldRows = min(8, field.layout(columns: style.fieldColumns).lines.count)
    if !style.isBoxed { before.append(.gap) }
  }

  private mutating func addNotice(_ meeting: Meeting, _ style: PromptStyle) {
    guard let notice = meeting.notice else { return }
    after += [.gap, .text(.notice, notice, .notice, style.width)]
  }

  private mutating func addAdjourning(_ meeting: Meeting, _ style: PromptStyle) {
    before.append(.text(.question, "Adjourn to which day?", .question, style.width))
    if let field = meeting.adjourning { addField(field, style) }
    if case .day(let day)? = meeting.adjourningMoment {
      let distance = day.distance(from: meeting.today).map { ", \($0)" } ?? ""
      after.append(.text(.resolved, day.full + distance, .resolved, style.width))
    }
    addNotice(meeting, style)
  }
}

// MARK: - The question

extension PromptBlock {
  private mutating func addQuestion(_ prompt: Prompt, _ meeting: Meeting, _ style: PromptStyle) {
    // After a nebulous answer the follow-up is the question; the rung's own may go first.
    let own = meeting.state.ownQuestion
    let followUp = own == nil ? prompt.followUp : nil
    let questionKind: PromptPiece.Kind = followUp == nil ? .question : .aside
    before.append(.text(questionKind, own ?? prompt.question, .question, style.width))
    if let followUp, style.isCard {
      before += PromptPiece.followUp(followUp, style.width)
    }
    addShown(prompt, meeting, style)
    if meeting.isReadOnly {
      after += [.gap, .text(.notice, "Open elsewhere: looking only.", .notice, style.width)]
      return
    }
    if prompt.takesWords { addField(meeting.field, style) }
    if let reading = meeting.reading {
      after.append(PromptPiece(kind: .chips, lines: chips(reading, style)))
    }
    addNotice(meeting, style)
    let inFull = [meeting.resolvedBeingTyped, meeting.dateBeingTyped].compactMap(\.self)
    if !inFull.isEmpty {
      after += [.gap] + inFull.map { .text(.resolved, $0, .resolved, style.width) }
    }
    if let followUp, !style.isCard {
      after += [.gap] + PromptPiece.followUp(followUp, style.width)
    }
    if meeting.startsAnew, !style.isCard {
      let hint = "Type anew · → goes on from these words"
      after += [.gap, .text(.aside, hint, .quiet, style.width)]
    }
    addChoices(prompt, meeting, style)
  }

  private mutating func addShown(_ prompt: Prompt, _ meeting: Meeting, _ style: PromptStyle) {
    for words in meeting.state.phase.subject where !prompt.question.contains(words) {
      before += [.gap, .text(.shown, words, .answer, style.width)]
    }
    if meeting.isScriptOutOfSight(in: style) {
      before += [.gap, .text(.shown, "“\(meeting.playbook.script.text)”", .script, style.width)]
    }
    if let shown = prompt.shown { addShown(shown, style) }
    let open = meeting.state.phase.stillOpen(of: meeting.playbook)
    if !open.isEmpty {
      let lines = open.flatMap { StyledText($0, .open).wrapped(to: style.width) }
      before += [.gap, PromptPiece(kind: .shown, lines: lines)]
    }
  }

  private mutating func addShown(_ shown: ShownAnswer, _ style: PromptStyle) {
    before += [.gap, .text(.aside, shown.introduction, .quiet, style.width)]
    if shown.reason == nil {
      let day = [shown.words, shown.date].compactMap(\.self).joined(separator: ", ")
      before.append(.text(.shown, day, .resolved, style.width))
    } else {
      before.append(.text(.shown, "“\(shown.words)”", .answer, style.width))
      for full in [shown.resolved, shown.date].compactMap(\.self) {
        before.append(.text(.shown, full, .resolved, style.width))
      }
    }
  }

  private mutating func addChoices(_ prompt: Prompt, _ meeting: Meeting, _ style: PromptStyle) {
    if let choice = meeting.choiceOfEmptyField {
      let isTyping = !meeting.field.isEmpty
      let words = isTyping ? "Enter gives these words" : choice.onEmptyField
      after.append(.text(.hint, words, .quiet, style.width))
    }
    guard !meeting.rows.isEmpty else { return }
    if let line = choicesInOneLine(meeting, style) {
      after.append(PromptPiece(kind: .question, lines: [line]))
      return
    }
    let lines = meeting.rows.enumerated().map { index, choice in
      let isMarked = index == meeting.selected
      return
        (StyledLine(isMarked ? "▸ " : "  ", .current)
        + StyledLine("\(choice.letter)", .key)
        + StyledLine("  \(choice.label)", isMarked ? .current : .text)).truncated(to: style.width)
    }
    after += [.gap, PromptPiece(kind: .choices, lines: lines)]
  }

  /// The choices beside each other, where rows are scarce and they fit.
  private func choicesInOneLine(_ meeting: Meeting, _ style: PromptStyle) -> StyledLine? {
    guard style.isCard, meeting.rows.count > 1 else { return nil }
    let line = meeting.rows.enumerated().reduce(StyledLine()) { line, choice in
      let isMarked = choice.offset == meeting.selected
      return line + StyledLine((line.isEmpty ? "" : "  ") + (isMarked ? "▸ " : "  "), .current)
        + StyledLine(choice.element.label, isMarked ? .current : .text)
    }
    return line.displayWidth <= style.width ? line : nil
  }

  private func chips(_ reading: Judgement, _ style: PromptStyle) -> [StyledLine] {
    let indent = "  "
    var lines: [StyledLine] = []
    for facet in reading.facetsOfRung {
      let isHeld = reading.findings.contains { $0.facet == facet }
      let chip = StyledLine(
        facet.roomName(at: reading.rung) + (isHeld ? " ✓" : " ·"), isHeld ? .held : .open)
      if let last = lines.last, last.displayWidth + chip.displayWidth + 3 <= style.width {
        lines[lines.count - 1] = last + StyledLine("   ") + chip
      } else {
        lines.append((StyledLine(indent) + chip).truncated(to: style.width))
      }
    }
    return lines
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
