import Assessment
import Foundation
import Ladder

/// One labelled remark of a leader, and what the weights hear of it.
struct LeaderRow: Sendable {
  let file: String
  let move: LeaderMove
  let example: LeaderExample

  private struct Line: Decodable {
    let text: String
    let `class`: LeaderMove
  }

  /// The files that the ear's rules were made with; see ``LabelledRow/workedOn``.
  static let workedOn: Set<String> = ["a", "b", "e", own]

  /// The guide's own cases and the program's own words: never judged, and seen more often.
  static let own = "own"

  /// How often the weights hear the row.
  var times: Int { file == LeaderRow.own ? 3 : 1 }

  static func all(in folder: URL) throws -> [LeaderRow] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("leader-") && $0.hasSuffix(".jsonl") }.sorted()
    return try names.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let file = String(name.dropFirst("leader-".count).dropLast(".jsonl".count))
      return try text.split(separator: "\n").map { line in
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        return LeaderRow(file: file, move: read.class, example: LeaderExample(read.text))
      }
    }
  }

  /// The features with their slots; what the rules concluded of rows that they were made with has
  /// slots of its own, while the row is trained on.
  func slots(bits: Int, isTraining: Bool) -> [SeenFeature] {
    let isApart = isTraining && LeaderRow.workedOn.contains(file)
    return example.hashes.indices.map { at in
      let hash = example.hashes[at]
      return SeenFeature(
        LabelledRow.slot(
          isApart && example.isConclusion[at] ? LabelledRow.apart(hash) : hash, bits: bits),
        example.values[at]
      )
    }
  }
}
