import Conversation
import Ladder
import Playbooks
import Testing

/// A change of the built-in playbook's text, and what is said about it.
struct Break: CustomTestStringConvertible {
  let name: String
  let old: String
  let new: String
  let said: [String]

  init(_ name: String, _ old: String, _ new: String, _ said: String...) {
    self.name = name
    self.old = old
    self.new = new
    self.said = said
  }

  var testDescription: String { name }

  /// What is said, each with its line, once the built-in text has been broken like this.
  func problems() throws -> [String] {
    let text = try BuiltIn.text()
    let place = try #require(text.range(of: old), "the playbook has no “\(old)” any more")
    return messages(of: text.replacing(old, with: new, subrange: place))
  }

  /// The line in which the change stands.
  func line() throws -> Int {
    let text = try BuiltIn.text()
    let place = try #require(text.range(of: old))
    return text[..<place.lowerBound].count { $0 == "\n" } + 1
  }
}

extension String {
  fileprivate func replacing(
    _ old: String, with new: String, subrange: Range<String.Index>
  ) -> String {
    String(self[..<subrange.lowerBound]) + new + String(self[subrange.upperBound...])
  }

  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}

/// What is wrong with a text, one line a problem.
func messages(of text: String) -> [String] { messages(of: Array(text.utf8)) }

/// What is wrong with a file of these bytes, one line a problem.
func messages(of bytes: [UInt8]) -> [String] {
  do {
    _ = try PlaybookFile(name: "mine.yaml", bytes: bytes).playbook()
    return []
  } catch {
    return error.message.split(separator: "\n").map(String.init)
  }
}

struct PlaybookFileTests {
  static let breaks: [Break] = [
    Break(
      "an unknown key at the top", "title: One", "titel: One",
      "+0:1: “the playbook” has no “titel”. Did you mean “title”?"),
    Break(
      "an unknown key far from any", "title: One", "rulings: allowed\ntitle: One",
      "+0:1: “the playbook” has no “rulings”. Take it out; what can stand there: "
        + "id, title, script, parts, ladder, follow_ups, cues."),
    Break(
      "a list where a text is wanted", "label: Gap", "label: [Gap]",
      "+0:12: “ladder.gap.label” wants a text, and a list is there. Write one text after the "
        + "colon; in double quotes if it holds a colon itself."),
    Break(
      "a text where a list is wanted", "questions:\n          - Whose number is it?",
      "questions: Whose number is it?",
      "+0:9: “parts.1.steps.person.questions” wants a list, and a text is there. "
        + "Write each entry on a line of its own, after a dash."),
    Break(
      "a misspelt step", "      unchanged:\n", "      unchangd:\n",
      "+0:7: “parts.1.steps” has no “unchangd”. Did you mean “unchanged”?"),
    Break(
      "a rung among the steps", "      ready:\n        label: Ready",
      "      gap:\n        label: Gap\n        questions: []\n      ready:\n        label: Ready",
      "+0:7: “gap” stands in the wrong place. Move it to the ladder."),
    Break(
      "a key twice", "        label: Ready\n", "        label: Ready\n        label: Steady\n",
      "+1:9: “label” is there twice. Make the two into one."),
    Break(
      "a place that is not known", "{is} {said}?", "{is} {sayd}?",
      "+0:7: nothing can be filled in for {sayd}. Did you mean “{said}”?"),
    Break(
      "a brace alone", "- What {is} {said}?", "- What {is {said}?",
      "+0:7: nothing can be filled in for {is {said}. Take it out."),
    Break(
      "a closing brace alone", "- What {is} {said}?", "- What are they}?",
      "+0:7: a brace stands alone. Write places as {said}, and leave braces out of the text "
        + "otherwise."),
    Break(
      "a quotation where nothing was said", "- Where would you begin?", "- So “{said}”?",
      "+0:11: {said} is not known at “follow_ups.faults.empty.any”. Leave it out; what is known "
        + "there: {person}, {measurable}, {target}, {actual}, {due}, {gap}, {action}."),
    Break(
      "a number before it is known", "- What is the target for {measurable}?", "- What of {gap}?",
      "+0:13: {gap} is not known at “parts.1.steps.target.questions”. Leave it out; what is known "
        + "there: {person}, {measurable}."),
    Break(
      "a brace at the beginning", "- What is the target for {measurable}?",
      "- {measurable} of what?",
      "+0:26: this cannot be read as YAML: did not find expected '-' indicator, while parsing a "
        + "block collection from line +0 on. Line it up with the lines above it, close every "
        + "quotation mark, and put a text that begins with a brace in double quotes."),
    Break(
      "an empty text", "label: Due\n", "label:\n",
      "+0:15: “parts.1.steps.due.label” has an empty text. Write a text, or take the line out."),
    Break(
      "a text in empty quotes", "label: Due\n", "label: \"  \"\n",
      "+0:16: “parts.1.steps.due.label” has an empty text. Write a text, or take the line out."),
    Break(
      "no wording at all", "questions:\n          - By when will it be met?", "questions: []",
      "+0:9: “parts.1.steps.new_due.questions” has 0 of at least 1 wording. Add 1, so that "
        + "wordings can take turns."),
    Break(
      "the same wording twice", "- I heard “{said}”. What {is} “{said}”, by name?",
      "- What {is} {said}?",
      "+0:7: “follow_ups.blanks” has the same wording twice. Change one of them; the first is in "
        + "line -3."),
    Break(
      "control characters written out", "- Wait. Count to ten, slowly.", "- \"Wait \\e[31m\"",
      "+0:7: the text holds a control character (U+001B). Take it out and write plain text on one "
        + "line."),
    Break(
      "control characters themselves", "- Wait. Count to ten, slowly.", "- Wait \u{1B}[31m",
      "+0:12: the text holds a control character (U+001B). Take it out and write plain text on one "
        + "line."),
    Break(
      "a turned text", "- Wait. Count to ten, slowly.", "- Wait \u{202E}now",
      "+0:12: the text holds a control character (U+202E). Take it out and write plain text on one "
        + "line."),
    Break(
      "a part that is not there", "requires: part-1", "requires: part1",
      "+0:5: there is no part “part1”. Did you mean “part-1”?"),
    Break(
      "a part that requires itself", "requires: part-1", "requires: part-2",
      "+0:5: “part-2” requires itself. Let the second part require the first."),
    Break(
      "two parts with one id", "- id: part-2", "- id: part-1",
      "+0:5: “part-1” is there twice. Rename one of them; the first is in line PART."),
    Break(
      "an id that is no name", "id: off-track", "id: Off Track",
      "+0:5: “Off Track” cannot be a name. Use small letters a to z, digits and dashes, at most "
        + "64."),
    Break(
      "a tab before a key", "  - id: part-2", "\t- id: part-2",
      "+0:1: the line is indented with a tab. Use two spaces instead of the tab."),
    Break(
      "an anchor", "label: Ready\n", "label: &ready Ready\n",
      "+0:16: “&ready” is an anchor, and playbooks have none. Write the text out wherever it is "
        + "wanted; or put it in double quotes."),
    Break(
      "an alias to nothing", "label: Ready\n", "label: *ready\n",
      "+0:16: a star at the beginning refers to something that is not there. Put the text in "
        + "double quotes."),
    Break(
      "a quotation mark that is not closed", "- Wait. Count to ten, slowly.", "- \"Wait",
      "+37:8: this cannot be read as YAML: did not find expected '-' indicator, while parsing a "
        + "block collection from line +0 on. Line it up with the lines above it, close every "
        + "quotation mark, and put a text that begins with a brace in double quotes."),
    Break(
      "a colon in a text", "- Whose number is it?", "- One thing: whose number is it?",
      "+0:13: “parts.1.steps.person.questions” wants a text, and a group of keys is there. Write "
        + "one text after the colon; in double quotes if it holds a colon itself."),
    Break(
      "a rung that the ladder does not have",
      "        first_step:\n          - I heard “{said}”. And",
      "        fist_step:\n          - I heard “{said}”. And",
      "+0:9: “follow_ups.faults.off_topic.at” has no “fist_step”. Did you mean “first_step”?"),
    Break(
      "a second playbook in the file", "cues:\n  # A question", "---\ncues:\n  # A question",
      "+0:1: a second document begins here. Take out the line --- and everything that is another "
        + "playbook."),
    Break(
      "every wording needs a quotation", "        - Which part of this has your name on it?\n", "",
      "-4:7: every wording of “follow_ups.faults.ownerless.any” needs {said}. Add a wording "
        + "without, for when there is nothing to fill in."),
  ]

  @Test(arguments: breaks)
  func `a broken file is told with its line and how to mend it`(broken: Break) throws {
    let line = try broken.line()
    let part = try BuiltIn.line("- id: part-1")
    let expected = broken.said.map { said in
      var said = "mine.yaml:" + said
      said = said.replacing("line PART", with: "line \(part)")
      for offset in -9...60 {
        let sign = offset < 0 ? "\(offset)" : "+\(offset)"
        said = said.replacing("mine.yaml:\(sign):", with: "mine.yaml:\(line + offset):")
        said = said.replacing("line \(sign) ", with: "line \(line + offset) ")
        said = said.replacing("line \(sign).", with: "line \(line + offset).")
      }
      return said
    }

    #expect(try broken.problems() == expected)
  }

  @Test func `everything that is wrong is told at once`() throws {
    var text = try BuiltIn.text()
    let some = Self.breaks.prefix(8).filter { $0.name != "an unknown key far from any" }
    for broken in some {
      text = text.replacing(broken.old, with: broken.new, maxReplacements: 1)
    }

    let said = messages(of: text)

    #expect(said.count == some.count, "\(said.joined(separator: "\n"))")
    let lines = said.compactMap { $0.split(separator: ":").dropFirst().first.flatMap { Int($0) } }
    #expect(lines == lines.sorted())
  }

  @Test(arguments: ["follow_ups:\n", "ladder:\n", "script:\n", "cues:\n"])
  func `a part of the file that is missing is missed`(key: String) throws {
    let text = try BuiltIn.text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 + "\n" == key })
    let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && !" #".contains($0.prefix(1)) }
    let rest = lines[..<start] + lines[(end ?? lines.endIndex)...]

    let said = messages(of: rest.joined(separator: "\n"))

    let name = key.dropLast(2)
    let top = try BuiltIn.line("id:")
    #expect(
      said == [
        "mine.yaml:\(top):1: “the playbook” lacks “\(name)”. Add “\(name):” under “the playbook”."
      ])
  }

  @Test(arguments: ["effort", "placeholder", "actor", "trigger"])
  func `a fault or a part without follow-ups is missed`(name: String) throws {
    let text = try BuiltIn.text()
    let said = messages(of: text.replacing("\n    \(name):\n", with: "\n    something_else:\n"))

    #expect(said.contains { $0.contains("lacks “\(name)”") }, "\(said)")
    #expect(said.contains { $0.contains("has no “something_else”") }, "\(said)")
    #expect(said.count == 2)
  }

  @Test func `two wordings are too few for a follow-up`() throws {
    let text = try BuiltIn.text()
    let some = "        - You said “{said}”. Out of how many?\n        - What is the target?\n"
    let more = "        - You said “{said}”. And where should it be?\n"
    let said = messages(of: text.replacing(some, with: "").replacing(more, with: ""))

    #expect(said.count == 1)
    #expect(
      said.first?.hasSuffix(
        "“follow_ups.missing.target.any” has 1 of at least 3 wordings. Add 2, so that wordings can "
          + "take turns.") == true, "\(said)")
  }

  @Test func `a text of more than five hundred characters is too long`() throws {
    let long = String(repeating: "word ", count: 100) + "end?"
    let text = try BuiltIn.text().replacing("- Whose number is it?", with: "- \(long)")

    let said = messages(of: text)

    let line = try BuiltIn.line("- Whose number")
    #expect(
      said == [
        "mine.yaml:\(line):13: a text of “parts.1.steps.person.questions” is 504 characters long. "
          + "Cut it to 500 characters."
      ])
  }

  @Test func `parts that require each other are told so`() throws {
    let text = try BuiltIn.text().replacing(
      "- id: part-1\n", with: "- id: part-1\n    requires: part-2\n")

    let said = messages(of: text)

    #expect(
      said.first
        == "mine.yaml:\(try BuiltIn.line("- id: part-1") + 1):5: “part-1” and “part-2” require each other. "
        + "Let the second part require the first.")
  }

  @Test func `several rungs can share a list`() throws {
    let abstract = "first_step:\n          - You said “{said}”. What is the very first thing"
    let text = try BuiltIn.text().replacing(abstract, with: "action, " + abstract)

    let playbook = try PlaybookFile(name: "mine.yaml", bytes: Array(text.utf8)).playbook()

    let special = try #require(playbook.followUps.special[.fault(.abstract)])
    #expect(special[.action] == special[.firstStep])
    #expect(special[.action]?.count == 3)
  }

  @Test func `Windows line ends and a byte order mark do no harm`() throws {
    let text = try BuiltIn.text().replacing("\n", with: "\r\n")

    #expect(messages(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [])
  }
}
