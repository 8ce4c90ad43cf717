import Assessment
import Conversation
import Language
import Playbooks
import Rehearsal
import Testing

/// Counterparts that people write themselves: everything that is wrong is told with line and
/// remedy.
struct CounterpartFileTests {
  private static let text = String(
    decoding: (try? CounterpartLibrary().file(named: "wounded").bytes) ?? [], as: UTF8.self)

  private func surroundings() throws -> Surroundings {
    Surroundings(
      playbook: try BuiltIn.playbook(), assessor: Assessor(),
      today: try #require(Day(iso: "2026-11-23")), lastTimes: [])
  }

  private func messages(_ text: String) throws -> String {
    let surroundings = try surroundings()
    do throws(CounterpartError) {
      _ = try CounterpartFile(name: "mine.yaml", bytes: Array(text.utf8))
        .checked(given: surroundings)
      return ""
    } catch {
      return error.message
    }
  }

  private func changed(_ line: String, into other: String) throws -> (text: String, line: Int) {
    let found = try #require(Self.text.firstRange(of: line), "no “\(line)” any more")
    let number = Self.text[..<found.lowerBound].count { $0.isNewline } + 1
    return (Self.text.replacing(line, with: other, maxReplacements: 1), number)
  }

  @Test func `the built-in ones hold what they say`() throws {
    for file in CounterpartLibrary.builtIn {
      let persona = try file.checked(given: surroundings())
      #expect(file.name == "\(persona.id).yaml")
    }
    #expect(CounterpartLibrary.builtIn.count >= 8)
  }

  static let slips: [(line: String, other: String, says: String)] = [
    ("age: 47", "age: old", "“old” is no measure for “counterpart.age”. Write a whole number"),
    ("  trust: 2", "  trust: 12", "Write a whole number from 0 to 10."),
    ("guarded: [gap]", "guarded: [gab]", "there is no rung “gab”. Did you mean “gap”?"),
    ("    - All 55.", "    - Quite a few.", "“Quite a few.” does not climb at “expected_yield”"),
    ("    - I feel awful about it.", "    - I'll call Dana at Acme.", "and no dodge. Say less"),
    (
      "    - You decide, I'll follow.", "    - I'll call Dana at Acme tomorrow.",
      "and no dodge. Say less"
    ),
    ("    - (sighs)", "    - I feel awful about it.", "“i feel awful about it” is there twice."),
    ("  target: 320", "  target: many", "“many” cannot be read for “counterpart.number.target”."),
    ("  actual: 265", "  actual: 325", "the number is on track, so there is nothing"),
    ("  due: in seven weeks", "  due: soon", "Write a day, as in “in five weeks”."),
    ("  moved:", "  mooved:", "“counterpart.phrases” has no “mooved”. Did you mean “moved”?"),
    ("trade: school kitchen, head cook\n", "", "“counterpart” lacks “trade”."),
    ("“{said}”... that stings", "that stings", "an echo needs {said} once."),
  ]

  @Test(arguments: slips)
  func `a slip is told with its line and how to mend it`(
    line: String, other: String, says: String
  ) throws {
    let (text, number) = try changed(line, into: other)
    let said = try messages(text)
    #expect(said.contains(says), "\(said)")
    if !other.isEmpty { #expect(said.contains("mine.yaml:\(number)"), "\(said)") }
  }

  @Test func `a plan that does not bring what is missing is told`() throws {
    let text = Self.text.replacing("- 55 a day.", with: "- 20 a day.")
      .replacing("- All 55.", with: "- That brings 20.")
      .replacing("- 55 meals, that's the whole queue.", with: "- 20 meals a day.")
    let said = try messages(text)
    #expect(said.contains("the plan never gets past “action”"), "\(said)")
  }

  @Test(arguments: ["", "\n", "# nothing\n"])
  func `an empty file is told so`(text: String) throws {
    #expect(
      try messages(text) == "mine.yaml: the file is empty. Copy a built-in one "
        + "(brasstacks rehearse --show hard-worker) and change it.")
  }

  @Test func `a name that is not known is told with the nearest`() throws {
    #expect(throws: CounterpartError.self) {
      try CounterpartLibrary().persona(named: "hardworker", given: surroundings())
    }
    do throws(CounterpartError) {
      _ = try CounterpartLibrary().file(named: "hardworker")
    } catch {
      #expect(error.message.contains("Did you mean “hard-worker”?"))
    }
  }

  @Test func `an own counterpart with another's id is refused, and both are named`() throws {
    let folder = try Folder()
    let path = try folder.write(Self.text, to: "mine.yaml")
    let own = Self.text.replacing("id: wounded", with: "id: hurt")
    let first = try folder.write(own, to: "a.yaml")
    let second = try folder.write(own, to: "b.yaml")
    let library = CounterpartLibrary(folder: folder.path)

    let said = library.list().compactMap { listing in
      if case .failure(let error) = listing.result { error.message } else { nil }
    }
    let start = try #require(Self.text.firstRange(of: "id: wounded")).lowerBound
    let line = Self.text[..<start].count { $0.isNewline } + 1
    #expect(said.count == 2)
    #expect(said.first?.hasPrefix("\(second):\(line):1: ") == true)
    #expect(
      said.first?.hasSuffix(
        "the id “hurt” belongs to another counterpart, \(first). "
          + "Give this one another id.") == true)
    #expect(said.last?.hasPrefix("\(path):\(line):1: ") == true)
    #expect(said.last?.contains("another counterpart, the built-in one.") == true)
    for id in ["wounded", "hurt"] {
      #expect(throws: CounterpartError.self) {
        try library.persona(named: id, given: surroundings())
      }
    }
    #expect(try library.persona(named: path, given: surroundings()).id == "wounded")
  }

  @Test func `every built-in counterpart has its turn before one comes again`() {
    var turns = [CounterpartLibrary.next(after: nil)]
    for _ in 1..<CounterpartLibrary.builtIn.count {
      turns.append(CounterpartLibrary.next(after: turns.last))
    }
    #expect(turns.first == CounterpartLibrary.first)
    #expect(Set(turns).count == CounterpartLibrary.builtIn.count)
    #expect(CounterpartLibrary.next(after: turns.last) == CounterpartLibrary.first)
    #expect(CounterpartLibrary.next(after: "one of mine") == CounterpartLibrary.first)
  }
}
