import Playbooks
import Testing

struct HostileFileTests {
  @Test func `ten megabytes are refused before they are read`() {
    let said = messages(of: Array(repeating: UInt8(ascii: "a"), count: 10_000_000))

    #expect(
      said == [
        "mine.yaml: the file is too large (10000000 bytes). Keep it below 1000000 bytes; "
          + "a playbook is a few pages."
      ])
  }

  @Test func `a file that is not UTF-8 is told with its line`() throws {
    let parts = try BuiltIn.text().split(separator: "title: One number")
    let bytes = parts[0].utf8 + Array("title: On".utf8) + [0xE9] + parts[1].utf8
    let line = parts[0].count { $0 == "\n" } + 1

    #expect(
      messages(of: Array(bytes)) == [
        "mine.yaml:\(line): this is not UTF-8 text. Save the file as UTF-8."
      ])
  }

  @Test func `UTF-16 is told so once`() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in try BuiltIn.text().utf16 {
      bytes += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }

    #expect(messages(of: bytes) == ["mine.yaml:1: this is not UTF-8 text. Save the file as UTF-8."])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "~\n", "\u{FEFF}"])
  func `an empty file is told so`(text: String) {
    #expect(
      messages(of: text) == [
        "mine.yaml: the file is empty. Copy the built-in playbook (brasstacks playbook show --yaml) "
          + "and change it."
      ])
  }

  @Test(arguments: [
    String(repeating: "[", count: 500_000), String(repeating: "- ", count: 400_000),
    String(repeating: "{a: ", count: 200_000), String(repeating: "? ", count: 400_000),
  ])
  func `endless nesting is refused`(text: String) {
    let said = messages(of: text)

    #expect(said.count == 1)
    #expect(said.first?.contains("Maximum nesting level") == true, "\(said)")
    #expect(said.first?.contains("yaml_set") == false, "\(said)")
  }

  @Test func `anchors that multiply are refused before they do`() {
    let names = "abcdefghijklmnopqrst".map(String.init)
    var text = "a: &a [x, x]\n"
    for (one, next) in zip(names, names.dropFirst()) {
      text += "\(next): &\(next) [*\(one), *\(one)]\n"
    }
    text += "? *t\n: x\n"

    let said = messages(of: text)

    #expect(said.count == names.count)
    #expect(said.first?.hasPrefix("mine.yaml:1:4: “&a” is an anchor") == true)
  }

  @Test(arguments: ["- a\n", "hello\n", "[]\n", "{[a]: b}\n", "? {a: b}\n: c\n", "a: 1\nb\n"])
  func `what is no playbook gets an answer`(text: String) {
    #expect(!messages(of: text).isEmpty)
  }

  @Test func `keys repeated without end come to an end`() {
    let said = messages(of: String(repeating: "k: 1\n", count: 1_000))

    #expect(said.first == "mine.yaml:2:1: “k” is there twice. Make the two into one.")
    #expect(said.count < 100)
  }

  @Test func `what is shown holds nothing that a terminal obeys`() {
    let file = PlaybookFile(name: "a\u{1B}[31m.yaml", bytes: Array("\u{1B}]0;hi\u{7}: 1\n".utf8))

    do {
      _ = try file.playbook()
      Issue.record("nothing was found")
    } catch {
      #expect(!error.message.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}
