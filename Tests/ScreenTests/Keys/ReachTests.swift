import Canvas
import Foundation
import Testing

@testable import Screen

/// Everything can be done on any keyboard.
struct ReachTests {
  @Test func `no action needs Alt or a function key alone`() {
    expectReach(ProgramKeys.builtIn, hasList: { ![.listing, .dressing].contains($0) })
    expectReach(RehearsalKeys.builtIn, hasList: { $0.hasList })
  }

  private func expectReach<Command, Stage>(
    _ map: Keymap<Command, Stage>, hasList: (Stage) -> Bool
  ) {
    for stage in Stage.allCases {
      let moment = KeyMoment(stage: stage, isFieldEmpty: true, hasSeveralLines: true)
      let plain = Set(
        map.bindings.filter { $0.holds(at: moment) && $0.press?.isPlain == true }.map(\.command))
      // What is in the list is two plain keys away, if the list is one.
      #expect(plain.contains(.showActions) == hasList(stage), "\(stage)")
      guard !hasList(stage) else { continue }
      for binding in map.bindings where binding.holds(at: moment) {
        #expect(plain.contains(binding.command), "\(binding.command) at \(stage)")
      }
    }
  }

  @Test func `what can be done everywhere is in the list everywhere`() {
    for stage in Stage.allCases where stage != .listing && stage != .dressing {
      let list = ActionList(
        below: KeyMoment(stage: stage, isFieldEmpty: true), keymap: ProgramKeys.builtIn)
      for command in [Command.switchMouse, .suspend, .repaint, .leave] {
        #expect(list.found.contains { $0.command == command }, "\(command) at \(stage)")
      }
    }
  }

  @Test func `arrows and their letters do the same where letters are commands`() {
    let pairs: [(Key, Character)] = [(.up, "k"), (.down, "j"), (.left, "h"), (.right, "l")]
    for stage in Stage.allCases where stage.letters == .commands {
      let moment = KeyMoment(stage: stage, isFieldEmpty: true)
      for (arrow, letter) in pairs {
        let command = ProgramKeys.builtIn.command(for: KeyPress(arrow), at: moment)
        #expect(
          ProgramKeys.builtIn.command(for: KeyPress(.character(letter)), at: moment) == command,
          "\(letter) at \(stage)")
      }
    }
  }

  @Test func `the names of the commands are in kebab case, and one name does one thing`() {
    for name in Keys.commandNames {
      #expect(name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(name)")
    }
    for command in RehearsalCommand.allCases {
      guard let twin = Command(rawValue: command.rawValue) else { continue }
      #expect(twin.name == command.name)
    }
  }

  @Test func `the README lists every command with the keys it comes with`() throws {
    let readme = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../../README.md").standardized,
      encoding: .utf8)
    for name in Keys.commandNames {
      let keys =
        ProgramKeys.builtIn.keys(of: name) + RehearsalKeys.builtIn.keys(of: name)
      var seen: Set<String> = []
      let written = keys.filter { seen.insert($0).inserted }.joined(separator: ", ")
      let row = "| `\(name)` | \(written) |"
      if !readme.contains(row) { Issue.record("README.md lacks: \(row)") }
    }
  }
}

extension RehearsalStage {
  fileprivate var hasList: Bool { [.talking, .over, .rewinding, .debrief].contains(self) }
}

extension KeyPress {
  /// Whether every keyboard and terminal has it.
  fileprivate var isPlain: Bool {
    if case .function = key { return false }
    return !modifiers.contains(.alt)
  }
}

extension Keymap {
  fileprivate func keys(of name: String) -> [String] {
    bindings.filter { $0.command.rawValue == name }.compactMap(\.press?.name)
  }
}
