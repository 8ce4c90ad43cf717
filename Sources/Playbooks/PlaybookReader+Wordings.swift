import Conversation
import Yams

/// What a list of wordings has to be.
struct WordingRules {
  /// How many wordings there have to be.
  var least = 1
  /// What can be filled in there.
  let knowledge: Knowledge
  /// Whether there has to be a wording that can always be said.
  var needsSureWording = true
  /// Whether it is said aloud; what reminds the leader is not.
  var isSpoken = true
}

extension PlaybookReader {
  /// A list of wordings that keeps to the rules; what breaks them is noted and left out.
  mutating func wordings(_ entry: Entry?, _ rules: WordingRules) -> [Template] {
    guard let entry else { return [] }
    let noted = problems.count
    let nodes = list(entry.value, at: entry.spot)
    guard problems.count == noted else { return [] }
    if nodes.count < rules.least {
      note(
        .tooFewWordings(path: entry.spot.name, count: nodes.count, least: rules.least),
        at: entry.spot)
    }
    var templates: [Template] = []
    var lines: [String: Int?] = [:]
    for node in nodes {
      guard let template = wording(node, at: entry.spot, rules.knowledge) else { continue }
      if let first = lines[template.source] {
        note(
          .repeatedWording(path: entry.spot.name, firstLine: first),
          at: Spot(path: entry.spot.path, mark: node.mark))
      }
      lines[template.source] = node.mark?.line
      templates.append(template)
      if rules.isSpoken {
        spoken.append(
          SpokenLine(template: template, spot: Spot(path: entry.spot.path, mark: node.mark)))
      }
    }
    if rules.needsSureWording, problems.count == noted {
      checkSureWording(templates, at: entry.spot, rules.knowledge)
    }
    return templates
  }

  private mutating func wording(
    _ node: Node, at spot: Spot, _ knowledge: Knowledge
  ) -> Template? {
    guard let text = text(node, at: spot) else { return nil }
    let spot = Spot(path: spot.path, mark: node.mark)
    do {
      let template = try Template(text)
      let strange = template.placeholders.subtracting(knowledge.sure.union(knowledge.perhaps))
      for place in strange.inOrder {
        note(
          .placeNotKnown(place.rawValue, path: spot.name, known: knowledge.all.map(\.rawValue)),
          at: spot)
      }
      return strange.isEmpty ? template : nil
    } catch {
      switch error {
      case .unknownPlace(let name):
        let nearest = Placeholder.allCases.map(\.rawValue).nearest(to: name)
        note(.unknownPlace(name, nearest: nearest), at: spot)
      case .unmatchedBrace: note(.unmatchedBrace, at: spot)
      }
      return nil
    }
  }

  /// A list in which every wording waits for something that may not be there could leave the
  /// leader with nothing to ask.
  private mutating func checkSureWording(
    _ templates: [Template], at spot: Spot, _ knowledge: Knowledge
  ) {
    let needs = templates.map { $0.placeholders.subtracting(knowledge.sure) }
    guard !needs.isEmpty, needs.allSatisfy({ !$0.isEmpty }) else { return }
    let names = needs.reduce(into: Set()) { $0.formUnion($1) }.inOrder.map(\.rawValue)
    note(.alwaysNeeds(names, path: spot.name), at: spot)
  }
}
