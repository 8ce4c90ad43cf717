import Foundation
import Testing
import Theming

struct ThemeLibraryTests {
  @Test func `only themes that can be used are offered instead`() throws {
    let folder = NSTemporaryDirectory() + "themes-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("name: x".utf8).write(to: URL(filePath: folder + "/broken.yaml"))

    let error = #expect(throws: ThemeError.self) {
      try ThemeLibrary(userFolder: folder).theme(named: "nope")
    }
    #expect(error == .unknownTheme("nope", known: ThemeLibrary.shippedNames))
  }

  @Test(arguments: ThemeLibrary.shippedNames)
  func `a theme that ships is found by its name`(name: String) throws {
    let theme = try ThemeLibrary().theme(named: name)

    #expect(theme.isLight == (name.hasSuffix("light") || name == "projector"))
    #expect(theme != .plain)
  }

  @Test func `the default follows the terminal's background`() {
    let library = ThemeLibrary()

    #expect(library.defaultTheme(for: .light).name == "Brass Light")
    #expect(library.defaultTheme(for: .dark).name == "Brass Dark")
    #expect(library.defaultTheme(for: .unknown).name == "Brass Dark")
  }

  @Test func `an unknown name is refused with those that are known`() {
    #expect(throws: ThemeError.unknownTheme("nope", known: ThemeLibrary.shippedNames)) {
      try ThemeLibrary().theme(named: "nope")
    }
    #expect(throws: ThemeError.unreadable(file: "/nowhere/nope.yaml")) {
      try ThemeLibrary().theme(named: "/nowhere/nope.yaml")
    }
  }

  @Test func `the user's own themes are found by name and by path`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let colors = (0..<16).map { "base0\(String($0, radix: 16)): '00000\(String($0, radix: 16))'" }
    let yaml = "scheme: Night\nauthor: Me\n" + colors.joined(separator: "\n")
    try Data(yaml.utf8).write(to: folder.appending(path: "night.yaml"))
    try Data(count: 1 << 17).write(to: folder.appending(path: "huge.yaml"))
    try Data("hidden".utf8).write(to: folder.appending(path: ".hidden.yaml"))
    let library = ThemeLibrary(userFolder: folder.path)

    #expect(library.names == ThemeLibrary.shippedNames + ["huge", "night"])
    #expect(try library.theme(named: "night").name == "Night")
    #expect(try library.theme(named: folder.path + "/night.yaml").name == "Night")
    #expect(throws: ThemeError.tooLarge(file: folder.path + "/huge.yaml")) {
      try library.theme(named: "huge")
    }
  }
}
