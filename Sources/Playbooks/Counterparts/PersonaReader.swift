import Conversation
import Ladder
import Rehearsal
import Yams

/// A line of a counterpart's file, with where it stands and what it is for.
struct WrittenLine {
  let text: String
  let spot: Spot
  let use: Use

  enum Use: Hashable {
    /// It has to climb its rung.
    case truth(Rung)
    /// It must not climb at any of these rungs.
    case dodge([Rung])
    /// It is said beside the ladder.
    case aside
    /// A part of the number.
    case number(TableField)
  }
}

/// Reads the tree of a counterpart's file, and gathers everything that is wrong with it on the way.
struct PersonaReader {
  var reader: PlaybookReader
  /// Every line that was read.
  var written: [WrittenLine] = []

  init(problems: [PlaybookProblem]) {
    reader = PlaybookReader(problems: problems)
  }

  var problems: [PlaybookProblem] { reader.problems }

  /// The whole persona; nil when anything in the form of the file is wrong.
  mutating func persona(_ root: Node) -> Persona? {
    let top = Spot(path: "counterpart", mark: root.mark)
    guard root.shape != .nothing else {
      reader.note(.counterpart(.emptyFile), at: top)
      return nil
    }
    let found = reader.entries(
      root, at: top,
      required: [
        "id", "name", "trade", "age", "manner", "number", "temper", "truth", "dodges", "phrases",
      ])
    let id = reader.id(found["id"])
    let facts = ["name", "trade", "manner"].map { text(found[$0]) }
    let age = measure(found["age"], from: 16, to: 99)
    let number = number(found["number"])
    let temper = temper(found["temper"])
    let truth = truth(found["truth"])
    let phrases = phrases(dodges: found["dodges"], lists: found["phrases"])
    checkSentences()
    guard problems.isEmpty, let id, let name = facts[0], let trade = facts[1],
      let manner = facts[2], let age, let number, let temper, let truth, let phrases
    else { return nil }
    return Persona(
      id: id, name: name, trade: trade, age: age, manner: manner, number: number, temper: temper,
      truth: truth, phrases: phrases)
  }

  // MARK: - Pieces

  mutating func text(_ entry: Entry?) -> String? {
    entry.flatMap { reader.text($0.value, at: $0.spot, most: 120) }
  }

  /// A whole number between two others.
  mutating func measure(_ entry: Entry?, from least: Int, to most: Int) -> Int? {
    guard let entry, let words = text(entry) else { return nil }
    guard let number = Int(words), (least...most).contains(number) else {
      reader.note(
        .counterpart(
          .notAMeasure(path: entry.spot.name, words: words, least: least, most: most)),
        at: Spot(path: entry.spot.path, mark: entry.value.mark))
      return nil
    }
    return number
  }

  private mutating func number(_ entry: Entry?) -> StatedNumber? {
    guard let entry else { return nil }
    let fields: [TableField] = [.measurable, .target, .actual, .due]
    let found = reader.entries(entry.value, at: entry.spot, required: fields.map(\.rawValue))
    let texts = fields.map { field -> String? in
      guard let entry = found[field.rawValue], let words = text(entry) else { return nil }
      let spot = Spot(path: entry.spot.path, mark: entry.value.mark)
      written.append(WrittenLine(text: words, spot: spot, use: .number(field)))
      return words
    }
    guard let name = texts[0], let target = texts[1], let actual = texts[2], let due = texts[3]
    else { return nil }
    return StatedNumber(measurable: name, target: target, actual: actual, due: due)
  }

  private mutating func temper(_ entry: Entry?) -> Temper? {
    guard let entry else { return nil }
    let found = reader.entries(
      entry.value, at: entry.spot, required: ["patience", "trust", "silence", "grudge"],
      optional: ["guarded"])
    let patience = measure(found["patience"], from: 1, to: 9)
    let trust = measure(found["trust"], from: 0, to: 10)
    let silence = measure(found["silence"], from: 0, to: 100)
    let grudge = measure(found["grudge"], from: 1, to: 5)
    let guarded = guarded(found["guarded"])
    guard let patience, let trust, let silence, let grudge else { return nil }
    return Temper(
      patience: patience, trust: trust, silence: silence, grudge: grudge, guarded: guarded)
  }

  private mutating func guarded(_ entry: Entry?) -> Set<Rung> {
    guard let entry else { return [] }
    var rungs: Set<Rung> = []
    for node in reader.list(entry.value, at: entry.spot) {
      guard let name = reader.text(node, at: entry.spot) else { continue }
      if let rung = Rung(rawValue: name) {
        rungs.insert(rung)
      } else {
        let known = Rung.allCases.map(\.rawValue)
        reader.note(
          .counterpart(.unknownRung(name, nearest: known.nearest(to: name), known: known)),
          at: Spot(path: entry.spot.path, mark: node.mark))
      }
    }
    return rungs
  }
}
