import Canvas
import Foundation
import Testing

@testable import Screen

/// Compares frames with those on file.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter ScreenTests` writes them anew, and fails, so that nobody
/// takes a recording for a passed test.
enum Snapshot {
  static let everySize = [
    Size(columns: 140, rows: 40), Size(columns: 120, rows: 36), Size(columns: 100, rows: 30),
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 48, rows: 16),
    Size(columns: 20, rows: 5),
  ]
  static let someSizes = [
    Size(columns: 100, rows: 30), Size(columns: 80, rows: 24), Size(columns: 48, rows: 16),
    Size(columns: 20, rows: 5),
  ]

  static func expect(
    _ program: Program, named name: String, sizes: [Size] = someSizes,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let shown = sizes.map { text(of: program, in: $0) }.joined(separator: "\n")
    let file = folder.appending(component: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try shown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name); look at it, then run again", sourceLocation: location)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(shown == kept, "\(name) looks different", sourceLocation: location)
  }

  private static func text(of program: Program, in size: Size) -> String {
    var program = program
    _ = program.handle(.resized(size))
    let frame = program.frame()
    let cursor = frame.cursor.map { "cursor at column \($0.column), row \($0.row)" } ?? "no cursor"
    return "\(size.columns)x\(size.rows), \(cursor)\n\(frame.text)\n"
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(component: "Snapshots")
}
