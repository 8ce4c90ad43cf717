import Foundation
import Testing
import Theming

struct Base16SchemeTests {
  private let names = (0..<16).map { "base0" + String($0, radix: 16, uppercase: true) }

  private func palette(indent: String, _ change: (String) -> String? = { _ in nil }) -> String {
    names.map { indent + $0 + ": " + (change($0) ?? "\"#00\($0.suffix(1))0ff\"") }
      .joined(separator: "\n")
  }

  private func scheme(_ change: (String) -> String? = { _ in nil }) -> String {
    "system: base16\nname: Mine\nauthor: Me\npalette:\n" + palette(indent: "  ", change)
  }

  private func error(_ yaml: String) -> ThemeError? {
    do {
      _ = try Base16Scheme(yaml: yaml, file: "mine.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test func `a file with nothing in it is said to be empty`() throws {
    let path = NSTemporaryDirectory() + "theme-" + UUID().uuidString + ".yaml"
    defer { unlink(path) }
    try Data().write(to: URL(filePath: path))
    for said in [
      error("# later\n"),
      #expect(throws: ThemeError.self) {
        try ThemeLibrary().theme(named: path)
      },
    ] {
      #expect(said?.message.contains(": the file is empty. Start from") == true)
    }
  }

  @Test func `a scheme is read as published`() throws {
    let read = try Base16Scheme(yaml: scheme(), file: "mine.yaml")

    #expect(read.name == "Mine")
    #expect(read.author == "Me")
    #expect(read[.base0C].hex == "00c0ff")
  }

  @Test func `the older flat layout is read too`() throws {
    let yaml = "scheme: Old\nauthor: Me\n" + palette(indent: "").replacing("base0A", with: "base0a")

    let read = try Base16Scheme(yaml: yaml, file: "old.yaml")

    #expect(read.name == "Old")
    #expect(read[.base0A].hex == "00a0ff")
  }

  @Test func `a base24 scheme is read by the sixteen colours that it shares`() throws {
    let yaml =
      scheme().replacing("base16", with: "base24")
      + (0..<8).map { "\n  base1\($0): \"ffffff\"" }.joined()

    #expect(try Base16Scheme(yaml: yaml, file: "mine.yaml")[.base0F].hex == "00f0ff")
  }

  @Test(arguments: ["000000", "859900", "012345", "1e1e10", "4e5555", "#ABCDEF".lowercased()])
  func `bare digits are a colour and no number`(written: String) throws {
    let value = written.hasPrefix("#") ? "'\(written)'" : written
    let read = try Base16Scheme(yaml: scheme { _ in value }, file: "mine.yaml")

    #expect(read[.base00].hex == written.drop { $0 == "#" })
  }

  @Test func `what is wrong is said with file and line`() {
    #expect(
      error(scheme { $0 == "base03" ? "12345" : nil })
        == .badColor(file: "mine.yaml", line: 8, slot: .base03, found: "12345"))
    #expect(
      error(scheme { $0 == "base03" ? "[1]" : nil })
        == .badColor(file: "mine.yaml", line: 8, slot: .base03, found: ""))
    #expect(
      error(scheme().replacing("base0F", with: "base1F"))
        == .missingColors(file: "mine.yaml", line: 5, slots: [.base0F]))
    #expect(
      error(scheme().replacing("name: Mine\n", with: ""))
        == .missing(file: "mine.yaml", line: 1, key: "name"))
    #expect(error(scheme().replacing("Me\n", with: "\"\"\n")) == nil)
    #expect(
      error(scheme().replacing("base16", with: "tinted8"))
        == .otherSystem(file: "mine.yaml", line: 1, system: "tinted8"))
    #expect(
      error("scheme:\n  system: tinted8\n")
        == .otherSystem(file: "mine.yaml", line: 2, system: "tinted8"))
    #expect(error("just words") == .notAScheme(file: "mine.yaml", line: 1))
    #expect(error("") == .notAScheme(file: "mine.yaml", line: nil))
  }

  @Test(arguments: ["a: [", "a: b: c", "\tx: 1", "name: x\nname: y", "a: *b", "\u{0}"])
  func `what is no YAML is refused`(yaml: String) throws {
    let refusal = try #require(error(yaml))

    guard case .notYAML = refusal else {
      Issue.record("\(refusal)")
      return
    }
  }

  @Test func `a message says where, what and what to do`() {
    #expect(
      ThemeError.badColor(file: "mine.yaml", line: 8, slot: .base03, found: "12345").message
        == "mine.yaml, line 8: base03 is “12345”, which is not a colour. "
        + "Write six digits of 0 to 9 and a to f, such as \"1c1b19\".")
    #expect(
      ThemeError.unknownTheme("no\u{1B}pe", known: ["brass-dark"]).message
        == "There is no theme “no pe”. Known themes: brass-dark. "
        + "Choose one of them, or give the path of a base16 file that ends in .yaml.")
  }

  @Test func `light and dark are computed`() throws {
    let dark = try Base16Scheme(
      yaml: scheme { $0 == "base00" ? "101010" : "f0f0f0" }, file: "mine.yaml")
    let light = try Base16Scheme(
      yaml: scheme { $0 == "base00" ? "f0f0f0" : "101010" }, file: "mine.yaml")

    #expect(!dark.isLight)
    #expect(light.isLight)
  }
}
