import Conversation
import Yams

extension PlaybookReader {
  /// The whole playbook; nil when anything in it is wrong.
  mutating func playbook(_ root: Node) -> Playbook? {
    let top = Spot(path: "", mark: root.mark)
    guard root.shape != .nothing else {
      problems.append(PlaybookProblem(.emptyFile))
      return nil
    }
    let found = entries(
      root, at: top,
      required: ["id", "title", "script", "parts", "ladder", "follow_ups", "cues"])
    let id = id(found["id"])
    let title = found["title"].flatMap { text($0.value, at: $0.spot) }
    let script = script(found["script"])
    var steps: [StepID: Step] = [:]
    let parts = parts(found["parts"], into: &steps)
    ladder(found["ladder"], into: &steps)
    let followUps = followUps(found["follow_ups"])
    let cues = cues(found["cues"])
    guard problems.isEmpty, let id, let title, let script else { return nil }
    return Playbook(
      id: id, title: title, script: script, parts: parts, steps: steps, followUps: followUps,
      cues: cues)
  }

  /// The opening script: its sentences, word for word.
  private mutating func script(_ entry: Entry?) -> OpeningScript? {
    guard let entry else { return nil }
    let noted = problems.count
    let sentences = list(entry.value, at: entry.spot).compactMap { text($0, at: entry.spot) }
    if sentences.isEmpty, problems.count == noted {
      note(.tooFewWordings(path: entry.spot.name, count: 0, least: 1), at: entry.spot)
    }
    return OpeningScript(sentences: sentences)
  }

  /// What the leader is reminded of, by moment.
  private mutating func cues(_ entry: Entry?) -> [CueMoment: [Template]] {
    guard let entry else { return [:] }
    let found = entries(
      entry.value, at: entry.spot, required: CueMoment.allCases.map(\.rawValue))
    var cues: [CueMoment: [Template]] = [:]
    for moment in CueMoment.allCases {
      cues[moment] = wordings(
        found[moment.rawValue],
        WordingRules(knowledge: .at(moment), needsSureWording: false, isSpoken: false))
    }
    return cues
  }
}
