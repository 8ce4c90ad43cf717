import Conversation
import Foundation
import Playbooks
import Testing

struct PlaybookLibraryTests {
  @Test func `a folder that is not there holds no playbooks`() throws {
    let library = PlaybookLibrary(folder: "/nowhere/at/all")

    #expect(library.list().map(\.id) == ["off-track"])
    #expect(try library.playbook(named: "off-track").id == "off-track")
  }

  @Test func `the user's own playbooks stand beside the built-in one`() throws {
    let folder = try Folder()
    let path = try folder.write(own("gentle"), to: "gentle.yaml")
    _ = try folder.write("no playbook", to: "notes.txt")

    let library = PlaybookLibrary(folder: folder.path)

    #expect(library.list().map(\.id) == ["off-track", "gentle"])
    #expect(library.list().map(\.shelf) == [.builtIn, .file(path)])
    #expect(try library.playbook(named: "gentle").title == "One number, off track")
  }

  @Test func `a playbook can be named by its path`() throws {
    let folder = try Folder()
    let path = try folder.write(own("gentle"), to: "gentle.yaml")

    #expect(try PlaybookLibrary().playbook(named: path).id == "gentle")
  }

  @Test func `an own playbook with the built-in one's id is refused, and both are named`() throws {
    let folder = try Folder()
    let path = try folder.write(own("off-track"), to: "mine.yaml")
    let library = PlaybookLibrary(folder: folder.path)

    let listing = try #require(library.list().last)
    let error = #expect(throws: PlaybookError.self) { try library.playbook(named: "off-track") }

    #expect(listing.id == nil)
    #expect(
      error?.message
        == "\(path): the id “off-track” belongs to another playbook, the built-in one. "
        + "Give this one another id.")
  }

  @Test func `checking a file sees the ids of the others`() throws {
    let folder = try Folder()
    let first = try folder.write(own("gentle"), to: "a.yaml")
    let second = try folder.write(own("gentle") + "# another\n", to: "b.yaml")
    let library = PlaybookLibrary(folder: folder.path)

    #expect(try library.check(path: first).id == "gentle")
    let error = #expect(throws: PlaybookError.self) { try library.check(path: second) }
    #expect(
      error?.message
        == "\(second):\(try BuiltIn.line("id:")):1: the id “gentle” belongs to another playbook, \(first). "
        + "Give this one another id.")
  }

  @Test(arguments: [
    ("You should just call Dana at Acme, shouldn’t you?", "hands over the answer, by “"),
    ("Have you thought about calling them?", "hands over the answer, by “calling them”"),
  ])
  func `a question that hands over the answer is found by a check`(
    question: String, said: String
  ) throws {
    let folder = try Folder()
    let text = try own("gentle").replacing(
      "Whose number are we talking about?", with: question)
    let path = try folder.write(text, to: "gentle.yaml")
    let library = PlaybookLibrary(folder: folder.path)

    let error = #expect(throws: PlaybookError.self) { try library.check(path: path) }
    let message = error?.message ?? ""
    let before = try #require(text.firstRange(of: question))
    let line = text[..<before.lowerBound].count { $0.isNewline } + 1
    #expect(message.hasPrefix("\(path):\(line):"), "\(message)")
    #expect(message.contains("“\(question)” \(said)"), "\(message)")
    #expect(message.hasSuffix("Ask it open, so that every word of the answer is theirs."))
    // A conversation that has begun with it goes on.
    #expect(try library.playbook(named: "gentle").id == "gentle")
  }

  @Test func `the built-in playbook stands a check`() throws {
    let folder = try Folder()
    let path = try folder.write(try own("gentle"), to: "gentle.yaml")
    #expect(try PlaybookLibrary().check(path: path).id == "gentle")
  }

  @Test func `a copy is told beforehand that its id is taken, unless it is that very file`() throws
  {
    let folder = try Folder()
    let path = try folder.write(try own("gentle"), to: "gentle.yaml")
    let library = PlaybookLibrary(folder: folder.path)
    let other = try Folder()
    let copy = try other.write(try own("gentle"), to: "copy.yaml")
    let builtIn = try other.write(try BuiltIn.text(), to: "mine.yaml")

    #expect(library.clash(of: path) == nil)
    #expect(library.clash(of: "/nowhere.yaml") == nil)
    let line = try BuiltIn.line("id:")
    #expect(
      library.clash(of: copy)
        == PlaybookProblem(.idTaken("gentle", by: path), line: line, column: 1))
    #expect(
      library.clash(of: builtIn)
        == PlaybookProblem(.idTaken("off-track", by: "the built-in one"), line: line, column: 1))
  }

  @Test func `an own playbook with problems is listed with them and does not stop the others`()
    throws
  {
    let folder = try Folder()
    _ = try folder.write("id: broken\n", to: "broken.yaml")
    _ = try folder.write(own("gentle"), to: "gentle.yaml")
    let library = PlaybookLibrary(folder: folder.path)

    #expect(library.list().map(\.id) == ["off-track", nil, "gentle"])
    #expect(try library.playbook(named: "gentle").id == "gentle")
    #expect(throws: PlaybookError.self) { try library.playbook(named: "broken") }
  }

  @Test(arguments: [
    ("of-track", "There is no playbook “of-track”. Did you mean “off-track”?"),
    ("grow", "There is no playbook “grow”. There are: off-track."),
    ("/nowhere/x.yaml", "There is no file “/nowhere/x.yaml”. Check the name and the folder."),
    ("x.yaml", "There is no file “x.yaml”. Check the name and the folder."),
    ("/tmp/", "“/tmp/” is not a file. Give the name of a playbook’s YAML file."),
    (
      "/dev/zero", "“/dev/zero” is not a file. Give the name of a playbook’s YAML file."
    ),
  ])
  func `what is not there is told with what to do`(name: String, message: String) {
    let error = #expect(throws: PlaybookError.self) { try PlaybookLibrary().playbook(named: name) }
    #expect(error?.message == message)
  }

  @Test func `a large file is refused unread`() throws {
    let folder = try Folder()
    let path = try folder.write([UInt8](repeating: 0x61, count: 10_000_000), to: "large.yaml")

    let error = #expect(throws: PlaybookError.self) { try PlaybookLibrary.file(at: path) }
    #expect(
      error
        == .problems(
          file: path, [PlaybookProblem(.tooLarge(bytes: 10_000_000, most: 1_000_000))]))
  }

  @Test func `a file that may not be read is told with the system's reason`() {
    let error = PlaybookError.notReadable("mine.yaml", reason: "Permission denied")
    #expect(
      error.message
        == "“mine.yaml” cannot be read: Permission denied. Check who may read it (ls -l).")
  }

  @Test func `a playbook's page shows what is asked and what the leader is told`() throws {
    let page = PlaybookPage(try BuiltIn.playbook())

    #expect(page.summary.hasPrefix("35 steps, "))
    #expect(page.verdict(on: "mine.yaml").hasPrefix("mine.yaml: fine: 35 steps, "))
    #expect(page.text.contains("  With whom\n    Who do you need to sit down with?\n"))
    #expect(page.text.contains("  Effort instead of an act\n"))
    #expect(page.text.contains("    (to the leader) Names."))
  }

  /// The built-in playbook under another id.
  private func own(_ id: String) throws -> String {
    try BuiltIn.text().replacing("\nid: off-track\n", with: "\nid: \(id)\n")
      .replacing("Whose number is it?", with: "Whose number are we talking about?")
  }
}
