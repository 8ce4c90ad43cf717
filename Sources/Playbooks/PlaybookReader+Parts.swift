import Conversation
import Yams

extension PlaybookReader {
  /// The parts with their steps, in order.
  mutating func parts(_ entry: Entry?, into steps: inout [StepID: Step]) -> [Part] {
    guard let entry else { return [] }
    let nodes = list(entry.value, at: entry.spot)
    if case .sequence = entry.value, nodes.count != StepID.byPart.count {
      note(.wrongNumberOfParts(nodes.count), at: entry.spot)
    }
    var parts: [(part: Part, spot: Spot, requires: Spot?)] = []
    for (index, node) in nodes.enumerated() {
      let here = entry.spot.under("\(index + 1)", mark: node.mark)
      let own = StepID.byPart.indices.contains(index) ? StepID.byPart[index] : []
      var optional: [String] = []
      var required = ["id", "title", "steps"]
      if index == 0 { optional.append("requires") } else { required.append("requires") }
      let found = entries(node, at: here, required: required, optional: optional)
      self.steps(found["steps"], own: own, into: &steps)
      let id = id(found["id"])
      let title = found["title"].flatMap { text($0.value, at: $0.spot) }
      let requires = found["requires"].flatMap { text($0.value, at: $0.spot) }
      if let id, let title {
        parts.append(
          (Part(id: id, title: title, requires: requires), here, found["requires"]?.spot))
      }
    }
    if parts.count == nodes.count { checkOrder(parts) }
    return parts.map(\.part)
  }

  private mutating func checkOrder(_ parts: [(part: Part, spot: Spot, requires: Spot?)]) {
    let ids = parts.map(\.part.id)
    for (index, (part, spot, requires)) in parts.enumerated() {
      if let twin = ids[..<index].firstIndex(of: part.id) {
        note(.duplicateID(part.id, firstLine: parts[twin].spot.line), at: spot)
      }
      guard let wanted = part.requires else { continue }
      let place = requires ?? spot
      guard let position = ids.firstIndex(of: wanted) else {
        note(.unknownPart(wanted, nearest: ids.nearest(to: wanted), known: ids), at: place)
        continue
      }
      guard position >= index else { continue }
      if position == index {
        note(.partsRequireEachOther([part.id]), at: place)
      } else if parts[position].part.requires == part.id {
        note(.partsRequireEachOther([part.id, wanted]), at: place)
      } else {
        note(.partRequiresLater(part.id, later: wanted), at: place)
      }
    }
  }

  /// The steps of one part.
  private mutating func steps(
    _ entry: Entry?, own: [StepID], into steps: inout [StepID: Step]
  ) {
    guard let entry else { return }
    read(entry, own: own, into: &steps)
  }

  /// The rungs of the ladder.
  mutating func ladder(_ entry: Entry?, into steps: inout [StepID: Step]) {
    guard let entry else { return }
    read(entry, own: StepID.ladder, into: &steps)
  }

  private mutating func read(_ entry: Entry, own: [StepID], into steps: inout [StepID: Step]) {
    guard let all = allEntries(entry.value, at: entry.spot) else { return }
    let isStranger: (Entry) -> Bool = { item in
      StepID(rawValue: item.key).map { !own.contains($0) } ?? false
    }
    for item in all.filter(isStranger) {
      guard let id = StepID(rawValue: item.key) else { continue }
      note(.misplacedStep(item.key, belongs: id.home), at: item.spot)
    }
    let found = entries(
      all.filter { !isStranger($0) }, at: entry.spot, required: own.map(\.rawValue))
    for id in own {
      if let item = found[id.rawValue] { steps[id] = step(item, id) }
    }
  }

  private mutating func step(_ entry: Entry, _ id: StepID) -> Step {
    let found = entries(
      entry.value, at: entry.spot, required: ["label", "questions"], optional: ["cues"])
    let label = found["label"].flatMap {
      text($0.value, at: $0.spot, most: Self.longestLabel)
    }
    let knowledge = Knowledge.at(id)
    let questions = wordings(found["questions"], WordingRules(knowledge: knowledge))
    let cues = wordings(
      found["cues"], WordingRules(knowledge: knowledge, needsSureWording: false, isSpoken: false))
    return Step(label: label ?? id.rawValue, questions: questions, cues: cues)
  }
}

extension StepID {
  /// The steps of Part 1 and of Part 2, without the ladder.
  static let byPart: [[StepID]] = [
    [
      .person, .measurable, .target, .actual, .due, .agreed, .inControl, .unchanged, .newTarget,
      .newDue, .newAgreement, .readiness, .ready,
    ],
    [
      .sayScript, .writeScript, .seePaper, .lastTime, .lastProof, .lastObstacle, .lastRule,
      .restOfGap, .whatElse, .readBack, .sign, .nextCheckIn,
    ],
  ]

  /// The rungs.
  static let ladder = allCases.filter { step in !byPart.contains { $0.contains(step) } }

  /// Where in a file the step belongs.
  var home: String {
    if Self.byPart[0].contains(self) { return "the steps of the first part" }
    if Self.byPart[1].contains(self) { return "the steps of the second part" }
    return "the ladder"
  }
}
