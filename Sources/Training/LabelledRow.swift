import Assessment
import Foundation
import Ladder
import Language

/// One labelled answer, and what the weights see of it.
struct LabelledRow: Sendable {
  let file: String
  /// Its name, its rung and its words, for a list of misses.
  let title: String
  let isTactical: Bool
  let fault: Fault?
  let example: Example
  /// What they see of the same answer, typed without care.
  let careless: Example
  /// What was put to a labelled answer to make it; nil for the labelled answer itself.
  private(set) var twin: Twin.Kind?

  private struct Line: Decodable {
    let id: String
    let rung: Rung
    let answer: String
    let verdict: String
    let fault: Fault?
    let today: String?
    let context: Context?

    struct Context: Decodable {
      let asked: String
      let said: [String]
    }

    func example(_ words: String) -> Example {
      let day = today.flatMap { Day(iso: $0) }
      guard let context else { return Example(words, at: rung, today: day) }
      return Example(
        words, at: rung, today: day,
        in: AnswerContext(asked: context.asked, said: context.said))
    }
  }

  /// The files that the rules were made with: there the rules are right more often than elsewhere,
  /// and the weights must not learn to trust them by it.
  static let workedOn: Set<String> = [
    "a", "b", "d", "e", "f", "g", "k", "k2", "own", "guide", context,
  ]

  /// Never judged, since they are the standard itself and rows written with the rules.
  static let unjudged: Set<String> = ["own", "guide", context]

  /// Answers in their context; those that are kept to measure with are not trained on.
  private static let context = "context"
  private static let kept = "ctx-kept"

  /// What the weights see of it: an answer as it was typed and without care, a twin once.
  var seen: [Example] { twin == nil ? [example, careless] : [example] }

  /// How often the weights and trees see the row: what the standard itself decides weighs more, and so
  /// do the messages of real people, for there are few of them.
  var times: Int {
    if LabelledRow.unjudged.contains(file) { return 5 }
    return LabelledRow.isReal(file) ? 3 : 1
  }

  /// Whether a file holds what real people wrote to each other: "r1", "r2", ….
  static func isReal(_ file: String) -> Bool { file.hasPrefix("r") }

  static func all(in folder: URL) throws -> [LabelledRow] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("answers-") && $0.hasSuffix(".jsonl") }.sorted()
    let files: [String] = names + ["\(context).jsonl"]
    return try files.flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let file = String(name.dropLast(".jsonl".count)).replacing("answers-", with: "")
      return try text.split(separator: "\n").flatMap { line -> [LabelledRow] in
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        return read.id.hasPrefix(kept) ? [] : rows(read, file)
      }
    }
  }

  /// The row, and its twin where it has one.
  private static func rows(_ read: Line, _ file: String) -> [LabelledRow] {
    let fault = read.verdict == "tactical" ? nil : read.fault
    let row = LabelledRow(read, read.answer, file, fault)
    guard read.context == nil, let twin = Twin.of(read.answer, at: read.rung, fault) else {
      return [row]
    }
    var other = LabelledRow(read, twin.words, file, twin.fault)
    other.twin = twin.kind
    return [row, other]
  }

  private init(_ read: Line, _ words: String, _ file: String, _ fault: Fault?) {
    self.file = file
    title = "\(read.id) \(read.rung.rawValue) \(words)"
    isTactical = fault == nil
    self.fault = fault
    example = read.example(words)
    careless = read.example(LabelledRow.carelessly(words))
  }

  /// The features with their slots in a table of weights.
  ///
  /// What the rules concluded of a row that they were made with has slots of its own, which the
  /// program never looks up.
  func slots(bits: Int, of example: Example) -> [SeenFeature] {
    slots(of: example.features.hashes.indices, in: example.features, bits: bits)
  }

  /// The features that tell one fault from another, with their slots.
  func slotsOfFaults(bits: Int) -> [SeenFeature] {
    slots(of: example.features.tellingFaults, in: example.features, bits: bits)
  }

  private func slots(
    of indices: some Sequence<Int>, in features: Example.Features, bits: Int
  ) -> [SeenFeature] {
    let isWorkedOn = LabelledRow.workedOn.contains(file)
    return indices.map { index in
      let hash = features.hashes[index]
      let isApart = isWorkedOn && features.isConclusion(index)
      return SeenFeature(
        LabelledRow.slot(isApart ? LabelledRow.apart(hash) : hash, bits: bits),
        features.values[index])
    }
  }

  /// A hash that stands for the same thing where the program never looks it up.
  static func apart(_ hash: UInt64) -> UInt64 { hash &* 0x9e37_79b9_7f4a_7c15 }

  /// The slot of a feature in a table of weights; the program looks it up in the same way.
  static func slot(_ hash: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: (hash ^ hash >> 31) & UInt64(1 << bits - 1))
  }
}

/// An order that is the same on every run and every machine.
struct Shuffle {
  private var state: UInt64

  init(seed: UInt64 = 7) {
    state = seed
  }

  /// The mean of the weights that several runs come to, each in an order of its own.
  static func mean(runs: Int, _ train: (Shuffle) -> [Float]) -> [Float] {
    var sums: [Float] = []
    for run in 0..<runs {
      let weights = train(Shuffle(seed: UInt64(run) + 7))
      if sums.isEmpty { sums = [Float](repeating: 0, count: weights.count) }
      for at in sums.indices { sums[at] += weights[at] / Float(runs) }
    }
    return sums
  }

  /// Visits to so many rows, every row so often, each time in another order.
  mutating func visits(_ count: Int, times: Int) -> [Int] {
    var order = Array(0..<count)
    var visits: [Int] = []
    visits.reserveCapacity(count * times)
    for _ in 0..<times {
      shuffle(&order)
      visits += order
    }
    return visits
  }

  private mutating func shuffle(_ order: inout [Int]) {
    guard order.count > 1 else { return }
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
  }
}

extension LabelledRow {
  /// The same words in small letters and without marks, as on a phone.
  ///
  /// Sloppy typing never makes an answer nebulous by itself (assessment guide, case 10), so the
  /// weights see every answer in both ways.
  static func carelessly(_ words: String) -> String {
    words.lowercased().filter { !",.!;\"“”".contains($0) }
  }
}
