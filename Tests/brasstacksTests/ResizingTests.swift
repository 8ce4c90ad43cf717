import ArgumentParser
import Canvas
import Foundation
import Language
import Screen
import Testing

@testable import brasstacks

/// Whatever the size, the terminal shows the frame of the pure view for that size.
struct ResizingTests {
  @Test(arguments: [("xterm-256color", UInt64(1)), ("vt100", UInt64(2))])
  func `resized at random while words are typed, the screen is the view's own frame`(
    name: String, seed: UInt64
  ) throws {
    let folder = Scratch()
    let terminal = try Terminal(
      columns: 120, rows: 36,
      running: ["meet", "--journal", folder.journal, "--today", Story.today],
      environment: ["TERM": name])
    var twin = try Twin(size: Size(columns: 120, rows: 36))
    try terminal.wait(for: "Whose number is it?")
    var random = seed
    func roll(_ sides: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % sides
    }

    let edges = [(500, 200), (1, 1), (1, 50), (200, 1), (2, 2)]
    for step in 0..<100 {
      let (columns, rows) = step < edges.count ? edges[step] : (1 + roll(160), 1 + roll(50))
      let letter = Character(UnicodeScalar(UInt8(97 + roll(26))))
      try terminal.resize(columns: columns, rows: rows)
      try terminal.type(String(letter))
      twin.type(letter, resizedTo: Size(columns: columns, rows: rows))
      // Sizes on the way are passed through; every tenth is waited for, and looked at.
      guard step < edges.count || step % 10 == 9 else { continue }
      try terminal.wait(toSee: "\(columns)x\(rows):\n\(twin.lines.joined(separator: "\n"))") {
        twin.isShown(by: try terminal.screen())
      }
    }
  }
}

/// The same program without a terminal, in a journal of its own.
private struct Twin {
  private let folder = Scratch()
  private var program: Program

  init(size: Size) throws {
    let options = try GlobalOptions.parse(["--journal", folder.journal, "--today", Story.today])
    var desk = try ConversationDesk(options: options, playbook: nil)
    let opened = try desk.begin(person: nil)
    program = Program(size: size, today: options.today)
    _ = program.start(with: .new(person: nil))
    _ = program.handle(.opened(opened))
  }

  /// Types a letter once the screen has another size.
  mutating func type(_ letter: Character, resizedTo size: Size) {
    _ = program.handle(.resized(size))
    _ = program.handle(.input(.key(KeyPress(.character(letter)))))
  }

  /// The rows of the frame, without the blanks behind them.
  var lines: [String] { Self.lines(of: program.frame().text) }

  /// Whether a terminal shows the frame, however many minutes have gone by there.
  mutating func isShown(by screen: String) -> Bool {
    let shown = Self.lines(of: screen)
    for minutes in 0..<10 {
      if lines == shown { return true }
      _ = program.handle(.minutesElapsed(minutes))
    }
    return false
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
