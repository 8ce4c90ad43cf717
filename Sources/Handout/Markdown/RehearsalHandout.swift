/// A rehearsal as Markdown: the talk as a list, and what follows it as it was laid out.
public enum RehearsalHandout {
  /// The whole page; it ends with a line end.
  ///
  /// - Parameters:
  ///   - lines: The rehearsal as text: who and what, the talk, and the parts under their headings.
  ///   - headings: The lines that are headings.
  /// - Returns: The page.
  public static func text(of lines: [String], headings: [String]) -> String {
    let parts = lines.split(separator: "", omittingEmptySubsequences: true)
    var blocks: [String] = []
    var isTalk = true
    for (index, part) in parts.enumerated() {
      if part.count == 1, let line = part.first, headings.contains(line) {
        blocks.append("## " + MarkdownText.line(line))
        isTalk = false
      } else if index == 0 {
        let about = part.map { MarkdownText.line($0) }
        blocks += about.prefix(1).map { "# " + $0 } + about.dropFirst()
      } else if isTalk {
        blocks.append(part.map { "- " + MarkdownText.line($0) }.joined(separator: "\n"))
      } else {
        // Its columns stay where they are.
        blocks.append(part.map { "    " + $0 }.joined(separator: "\n"))
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
