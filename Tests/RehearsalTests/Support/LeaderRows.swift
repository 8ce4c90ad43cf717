import Assessment
import Foundation
import Ladder

/// The labelled leader's words that the ear is developed with.
enum LeaderRows {
  private struct Row: Decodable {
    let text: String
    let `class`: LeaderMove
  }

  private static let rows = Result { () throws -> [Row] in
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../AssessmentTests/Fixtures")
    return try ["a", "b", "c", "e"].flatMap { file in
      try String(contentsOf: folder.appending(path: "leader-\(file).jsonl"), encoding: .utf8)
        .split(separator: "\n")
        .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }
  }

  /// All of them.
  static func all() throws -> [String] { try rows.get().map(\.text) }

  /// Those of a class, as far as the ear hears them so.
  static func heard(as move: LeaderMove) throws -> [String] {
    try rows.get().filter { $0.class == move && Ear().hear($0.text).move == move }.map(\.text)
  }
}
