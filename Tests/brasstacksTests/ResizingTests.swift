import Canvas
import Foundation
import Testing

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
