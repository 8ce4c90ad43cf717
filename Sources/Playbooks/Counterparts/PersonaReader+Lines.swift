import Conversation
import Ladder
import Rehearsal
import Yams

extension PersonaReader {
  /// A list of lines; each is kept with where it stands.
  mutating func lines(_ entry: Entry?, least: Int, use: WrittenLine.Use) -> [String] {
    guard let entry else { return [] }
    let noted = problems.count
    let nodes = reader.list(entry.value, at: entry.spot)
    guard problems.count == noted else { return [] }
    if nodes.count < least {
      reader.note(
        .tooFewWordings(path: entry.spot.name, count: nodes.count, least: least), at: entry.spot)
    }
    return nodes.compactMap { node in
      guard let text = reader.text(node, at: entry.spot) else { return nil }
      let spot = Spot(path: entry.spot.path, mark: node.mark)
      written.append(WrittenLine(text: text, spot: spot, use: use))
      return text
    }
  }

  // MARK: - The truth

  mutating func truth(_ entry: Entry?) -> Truth? {
    guard let entry else { return nil }
    let found = reader.entries(
      entry.value, at: entry.spot,
      required: ["gap", "obstacle", "actions", "course_correction"])
    let gap = lines(found["gap"], least: 1, use: .truth(.gap))
    let obstacle = lines(found["obstacle"], least: 1, use: .truth(.obstacle))
    let actions = actions(found["actions"])
    let rule = lines(found["course_correction"], least: 1, use: .truth(.courseCorrection))
    return Truth(gap: gap, obstacle: obstacle, actions: actions, rule: rule)
  }

  private mutating func actions(_ entry: Entry?) -> [[ActionRung: [String]]] {
    guard let entry else { return [] }
    let noted = problems.count
    let nodes = reader.list(entry.value, at: entry.spot)
    if nodes.isEmpty, problems.count == noted {
      reader.note(.tooFewWordings(path: entry.spot.name, count: 0, least: 1), at: entry.spot)
    }
    return nodes.map { node in
      let found = reader.entries(
        node, at: Spot(path: entry.spot.path, mark: node.mark),
        required: ActionRung.allCases.map(\.rung.rawValue))
      var action: [ActionRung: [String]] = [:]
      for rung in ActionRung.allCases {
        action[rung] = lines(found[rung.rung.rawValue], least: 1, use: .truth(rung.rung))
      }
      return action
    }
  }

  // MARK: - The phrases

  mutating func phrases(dodges: Entry?, lists: Entry?) -> Phrases? {
    guard let dodges, let lists else { return nil }
    let rungs = Rung.allCases
    let found = reader.entries(
      dodges.value, at: dodges.spot, required: ["any"] + rungs.map(\.rawValue))
    let any = lines(found["any"], least: Phrases.least, use: .dodge(rungs))
    var own: [Rung: [String]] = [:]
    for rung in rungs {
      own[rung] = lines(found[rung.rawValue], least: Phrases.least, use: .dodge([rung]))
    }
    let occasions = Occasion.allCases
    let said = reader.entries(
      lists.value, at: lists.spot, required: occasions.map(\.rawValue))
    var spoken: [Occasion: [String]] = [:]
    for occasion in occasions {
      let use: WrittenLine.Use = occasion == .agreement ? .dodge(rungs) : .aside
      spoken[occasion] = lines(said[occasion.rawValue], least: Phrases.least, use: use)
    }
    checkEchoes(said[Occasion.echoes.rawValue], spoken[.echoes] ?? [])
    return Phrases(dodges: own, anyDodges: any, lists: spoken)
  }

  private mutating func checkEchoes(_ entry: Entry?, _ lines: [String]) {
    guard let entry else { return }
    for line in written where line.spot.path == entry.spot.path {
      let pieces = line.text.split(separator: "{said}", omittingEmptySubsequences: false)
      guard pieces.count != 2 || pieces.contains(where: { $0.contains { "{}".contains($0) } })
      else { continue }
      reader.note(.counterpart(.needsSaid), at: line.spot)
    }
  }

  // MARK: - Sentences

  /// No sentence stands in two lines, so that lines that take turns never say the same.
  ///
  /// What is earned is told once, and may say again what was said before.
  mutating func checkSentences() {
    var first: [String: Int?] = [:]
    for line in written {
      switch line.use {
      case .truth, .number: continue
      case .dodge, .aside: break
      }
      for sentence in Set(Sentence.all(in: line.text)) {
        if let earlier = first[sentence] {
          reader.note(
            .counterpart(.repeatedSentence(sentence, firstLine: earlier)), at: line.spot)
        } else {
          first[sentence] = line.spot.line
        }
      }
    }
  }
}

/// Sentences as they are compared: in lower case, without punctuation.
enum Sentence {
  static func all(in text: String) -> [String] {
    text.lowercased().split { ".!?…\n".contains($0) }.map { sentence in
      sentence.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
    }.filter { !$0.isEmpty && $0 != "said" }
  }
}
