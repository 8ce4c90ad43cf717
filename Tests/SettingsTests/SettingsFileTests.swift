import Foundation
import Settings
import Testing

struct SettingsFileTests {
  @Test func `what is left out is as it comes`() {
    #expect(SettingsFile(yaml: "").settings == Settings())
    #expect(SettingsFile(yaml: "# nothing yet\n").problems == [])
    #expect(SettingsFile(path: "/no/such/config.yaml") == SettingsFile(yaml: ""))
  }

  @Test(arguments: ["", "# nothing yet\n"])
  func `a file without a setting in it sets nothing`(text: String) throws {
    let path = NSTemporaryDirectory() + "config-" + UUID().uuidString + ".yaml"
    defer { unlink(path) }
    try Data(text.utf8).write(to: URL(filePath: path))

    #expect(SettingsFile(path: path) == SettingsFile(yaml: ""))
  }

  @Test func `the line that names the theme is known`() {
    #expect(SettingsFile(yaml: "mouse: on\ntheme: mine\n").settings.themeLine == 2)
  }

  @Test func `nothing is said that only programmers could follow`() {
    let nested = "theme: " + String(repeating: "{a: ", count: 2_000)
    let said = SettingsFile(yaml: nested).problems.map { $0.message(in: "config.yaml") }
    #expect(!said.isEmpty)
    #expect(said.allSatisfy { !$0.contains("yaml_set") })
  }

  @Test func `everything can be set`() {
    let file = SettingsFile(
      yaml: "theme: projector\nmouse: off\nsynchronized-output: no\nascii: yes\n")

    #expect(file.problems == [])
    #expect(file.settings.theme == "projector")
    #expect(file.settings.usesMouse == false)
    #expect(!file.settings.usesSynchronizedOutput)
    #expect(file.settings.usesASCII)
    #expect(SettingsFile(yaml: "theme: auto").settings == Settings())
  }

  @Test(arguments: [
    ("mouse: off\ntheem: projector\n", "config.yaml, line 2: there is no setting “theem”."),
    ("mouse: off\nascii: perhaps\n", "config.yaml, line 2: ascii is either on or off"),
    ("mouse: off\ntheme: [a]\n", "config.yaml, line 2: theme needs a text"),
  ])
  func `a wrong line is named with its remedy, and the others count`(yaml: String, words: String) {
    let file = SettingsFile(yaml: yaml)

    #expect(file.settings.usesMouse == false)
    #expect(file.problems.map { $0.message(in: "config.yaml") }.first?.hasPrefix(words) == true)
    #expect(file.problems.count == 1)
  }

  @Test(arguments: ["theme: [", "a: b: c", "just words", "mouse: off\nmouse: on", "- a"])
  func `a file that is no settings sets nothing`(yaml: String) {
    let file = SettingsFile(yaml: yaml)

    #expect(file.settings == Settings())
    #expect(file.problems.count == 1)
  }

  @Test func `keys are kept as they were written, with their lines`() {
    let file = SettingsFile(
      yaml: """
        keys:
          back-a-rung: ctrl-b

          own-question: [f4, ctrl-q]
          all-actions: "?"
          answer: 1
        mouse: off
        """)

    #expect(file.problems == [])
    #expect(file.settings.usesMouse == false)
    #expect(file.settings.keys.map(\.line) == [2, 4, 5, 6])
    #expect(
      file.settings.keys.map(\.command) == ["back-a-rung", "own-question", "all-actions", "answer"])
    #expect(file.settings.keys.map(\.keys) == [["ctrl-b"], ["f4", "ctrl-q"], ["?"], ["1"]])
  }

  @Test(arguments: [
    ("keys: ctrl-x\n", "config.yaml, line 1: keys needs commands below it"),
    ("keys:\n  pause:\n", "config.yaml, line 2: pause needs a key or several"),
    ("keys:\n  pause: {a: b}\n", "config.yaml, line 2: pause needs a key or several"),
    ("keys:\n  pause: [a, [b]]\n", "config.yaml, line 2: pause needs a key or several"),
  ])
  func `keys that are no keys are said`(yaml: String, words: String) {
    let file = SettingsFile(yaml: yaml)
    #expect(file.settings.keys.isEmpty)
    #expect(file.problems.map { $0.message(in: "config.yaml") }.first?.hasPrefix(words) == true)
  }

  @Test func `a folder in its place is said, not read`() {
    #expect(SettingsFile(path: NSTemporaryDirectory()).problems == [.unreadable])
  }
}
