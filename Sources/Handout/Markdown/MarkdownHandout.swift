import Assessment
import Conversation
public import Language

/// The handout to take along, as Markdown: the checklist, what it rests on, and the record.
public enum MarkdownHandout {
  /// The whole handout; it ends with a line end.
  public static func text(of record: SpokenRecord, today: Day) -> String {
    var blocks = [title(of: record)] + standing(of: record, today: today)
    let phase = record.state.phase
    if let climb = phase.climb {
      blocks += opening(of: climb, record)
      if let lastTime = climb.groundwork.lastTime { blocks += section(of: lastTime) }
      blocks += ground(of: climb) + checklist(of: climb)
    }
    blocks += close(of: phase, signed: record.signed)
    blocks += transcript(of: record)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func title(of record: SpokenRecord) -> String {
    let table = record.state.phase.table
    return "# " + MarkdownText.line(table.map(NumberInWords.line) ?? "A conversation just begun")
  }

  private static func standing(of record: SpokenRecord, today: Day) -> [String] {
    var blocks = ["Begun \(record.begun.full)."]
    if !record.state.phase.isOver {
      let standing = StandingInWords.of(
        record.state, signed: record.signed, playbook: record.playbook, today: today)
      blocks.append("Not finished: \(MarkdownText.line(standing)).")
    } else if case .ended(.signed) = record.state.phase {
      // The close says it in full.
    } else {
      let standing = StandingInWords.of(
        record.state, signed: nil, playbook: record.playbook, today: today)
      blocks.append("Ended: \(MarkdownText.line(standing)).")
    }
    return blocks
  }

  private static func opening(of climb: Climb, _ record: SpokenRecord) -> [String] {
    var blocks = ["## Opening script"]
    if let script = record.playbook?.script { blocks.append(MarkdownText.quote(script.text)) }
    switch climb.groundwork.copy {
    case .onPaper:
      blocks.append("Said aloud, and written down on paper, seen by both.")
    case .typed(let words):
      let person = MarkdownText.line(climb.groundwork.table.firstName)
      blocks += ["Said aloud, and written down by \(person):", MarkdownText.quote(words)]
    }
    return blocks
  }

  private static func ground(of climb: Climb) -> [String] {
    let lines = [("Gap", Slot.gap), ("Obstacle", .obstacle)].compactMap { name, slot in
      climb.settled(at: slot).map {
        "- \(name): \(MarkdownText.block($0.wordsAndResolved, indent: 2))"
      }
    }
    return lines.isEmpty ? [] : ["## Where it stands", lines.joined(separator: "\n")]
  }

  private static func transcript(of record: SpokenRecord) -> [String] {
    var blocks = record.passages.isEmpty ? [] : ["## Record"]
    var day: Day?
    for passage in record.passages where !passage.isForLeaderAlone {
      if passage.day != day { blocks.append("*\(passage.day.full)*") }
      day = passage.day
      blocks.append("### " + MarkdownText.line(passage.label))
      blocks.append(
        passage.lines.map { $0.bullet(person: record.personName) }.joined(separator: "\n"))
    }
    return blocks
  }
}

extension SpokenLine {
  fileprivate func bullet(person: String) -> String {
    if kind == .noted { return "- (\(MarkdownText.line(words)))" }
    let speaker = MarkdownText.line(speaker(person: person))
    return "- \(speaker): " + MarkdownText.block(words, indent: 2)
  }
}
