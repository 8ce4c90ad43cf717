import Assessment
import Ladder
import Language
import Playbooks
import Testing

/// An organisation's own words, and what may be wrong with the file that holds them.
struct LexiconFileTests {
  @Test func `every list of the file is read`() throws {
    let words = try LexiconFile.vocabulary(
      yaml: """
        acts: [kanban, reticket]
        vague_acts: [solutionise]
        roles: [scrum lead, AE]
        accounts: [Acme, Oak & Hurst]
        jargon:
          - north star
        units: [batch, MQL]
        """, file: "lexicon.yaml")
    #expect(words.acts == ["kanban", "reticket"])
    #expect(words.vagueActs == ["solutionise"])
    #expect(words.roles == ["scrum lead", "AE"])
    #expect(words.accounts == ["Acme", "Oak & Hurst"])
    #expect(words.jargon == ["north star"])
    #expect(words.units == ["batch", "MQL"])
  }

  @Test func `an empty file and a missing file hold no words`() throws {
    #expect(try LexiconFile.vocabulary(yaml: "", file: "lexicon.yaml").isEmpty)
    #expect(try LexiconFile.vocabulary(at: "/nowhere/lexicon.yaml").isEmpty)
  }

  @Test(arguments: ["", "\n", "# nothing yet\n"])
  func `a file without a word in it holds no words`(text: String) throws {
    let folder = try Folder()
    let path = try folder.write(text, to: "lexicon.yaml")

    #expect(try LexiconFile.vocabulary(at: path).isEmpty)
  }

  @Test func `everything that is wrong is said at once`() {
    let error = #expect(throws: LexiconError.self) {
      try LexiconFile.vocabulary(
        yaml: "acts: [a b, c d]\nverbs: [x]\nroles: boss\n", file: "lexicon.yaml")
    }
    let lines = error?.message.split(separator: "\n").map { $0.prefix(20) }
    #expect(
      lines == [
        "lexicon.yaml, line 1", "lexicon.yaml, line 1", "lexicon.yaml, line 2",
        "lexicon.yaml, line 3",
      ])
  }

  @Test(arguments: [
    ("acts: [a b]", "lexicon.yaml, line 1: “a b” under “acts” is no word."),
    ("roles: boss", "lexicon.yaml, line 1: “roles” holds no list of words."),
    ("acts: [call]\nverbs: [x]", "lexicon.yaml, line 2: there is no list named “verbs”."),
    ("acts: [call\n", "this is no YAML"),
    ("- acts", "lexicon.yaml, line 1: the file holds no list of words."),
    ("units: [\"\\e[2J\"]", "is no word"),
  ])
  func `what is wrong is said with its line and a remedy`(yaml: String, said: String) {
    let error = #expect(throws: LexiconError.self) {
      try LexiconFile.vocabulary(yaml: yaml, file: "lexicon.yaml")
    }
    #expect(error?.message.contains(said) == true, "\(error?.message ?? "nothing")")
    #expect(error?.message.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func `the words change how answers are read`() throws {
    var words = Vocabulary()
    words.accounts = ["zorbex"]
    words.roles = ["plinther"]
    let own = Assessor(vocabulary: words)
    func passes(_ judge: Assessor) -> Bool {
      if case .tactical = judge.assess("my two plinthers", at: .counterpart, today: nil).verdict {
        return true
      }
      return false
    }
    #expect(passes(own))
    var fog = Vocabulary()
    fog.vagueActs = ["flumify"]
    let judged = Assessor(vocabulary: fog).assess(
      "I'll flumify the Leeds account.", at: .action, today: nil)
    guard case .nebulous = judged.verdict else {
      Issue.record("a vague act of the organisation's own passes")
      return
    }
  }
}
