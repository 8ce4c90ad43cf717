import ArgumentParser
import Canvas
import Foundation
import Language
import Screen

@testable import brasstacks

/// The same program without a terminal, in a journal of its own.
struct Twin {
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

  /// Presses a key.
  mutating func press(_ key: Key) {
    _ = program.handle(.input(.key(KeyPress(key))))
  }

  /// Where the cursor stands.
  var cursor: Point? { program.frame().cursor }

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
