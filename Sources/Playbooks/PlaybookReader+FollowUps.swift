import Conversation
import Ladder
import Yams

extension PlaybookReader {
  /// How few wordings a follow-up may have: with fewer, they would not take turns.
  static let leastFollowUps = 3

  /// The follow-ups for faults, missing facets and blanks.
  mutating func followUps(_ entry: Entry?) -> FollowUps {
    guard let entry else { return FollowUps(faults: [:], missing: [:], blanks: []) }
    let found = entries(entry.value, at: entry.spot, required: ["faults", "missing", "blanks"])
    var special: [Aim: [Rung: [Template]]] = [:]

    // A good answer with a part missing is asked for that part, so it has no wording of its own.
    let named = Fault.allCases.filter { $0 != .incomplete }
    var faults: [Fault: [Template]] = [:]
    let faultEntries = found["faults"].map {
      entries($0.value, at: $0.spot, required: named.map(\.rawValue))
    }
    for fault in named {
      guard let own = faultEntries?[fault.rawValue] else { continue }
      // Where nothing was said there is nothing to quote.
      let unknown: Set<Placeholder> = fault == .empty ? [.said, .isOrAre] : []
      let (any, byRung) = wordingsByRung(own, unknown: unknown)
      faults[fault] = any
      special[.fault(fault)] = byRung.isEmpty ? nil : byRung
    }

    var missing: [Facet: [Template]] = [:]
    let facetEntries = found["missing"].map {
      entries($0.value, at: $0.spot, required: Facet.allCases.map(\.rawValue))
    }
    for facet in Facet.allCases {
      guard let own = facetEntries?[facet.rawValue] else { continue }
      let (any, byRung) = wordingsByRung(own, unknown: [])
      missing[facet] = any
      special[.missing(facet)] = byRung.isEmpty ? nil : byRung
    }

    let blanks = wordings(
      found["blanks"],
      WordingRules(
        least: Self.leastFollowUps, knowledge: .afterAnyAnswer.surely([.said, .isOrAre])))
    return FollowUps(faults: faults, missing: missing, blanks: blanks, special: special)
  }

  /// The wordings for any rung, and those for rungs of their own.
  private mutating func wordingsByRung(
    _ entry: Entry, unknown: Set<Placeholder>
  ) -> ([Template], [Rung: [Template]]) {
    let found = entries(entry.value, at: entry.spot, required: ["any"], optional: ["at"])
    let any = wordings(
      found["any"],
      WordingRules(
        least: Self.leastFollowUps, knowledge: .afterAnyAnswer.never(unknown)))
    guard let at = found["at"], let lists = allEntries(at.value, at: at.spot) else {
      return (any, [:])
    }
    var byRung: [Rung: [Template]] = [:]
    var lines: [Rung: Int?] = [:]
    for list in lists {
      let rungs = rungs(list)
      let known = rungs.map { Knowledge.afterAnswer(at: $0) }
      let knowledge = known.dropFirst().reduce(known.first ?? .afterAnyAnswer) {
        $0.common(with: $1)
      }
      let templates = wordings(
        list, WordingRules(least: Self.leastFollowUps, knowledge: knowledge.never(unknown)))
      for rung in rungs {
        if let first = lines[rung] {
          note(.duplicateID(rung.rawValue, firstLine: first), at: list.spot)
        }
        lines[rung] = list.spot.line
        byRung[rung] = templates
      }
    }
    return (any, byRung)
  }

  /// The rungs that share a list: "time, first_step".
  private mutating func rungs(_ entry: Entry) -> [Rung] {
    let known = Rung.allCases.map(\.rawValue)
    return entry.key.split(separator: ",").compactMap { name in
      let name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard let rung = Rung(rawValue: name) else {
        note(
          .unknownKey(
            name, path: entry.spot.parent, nearest: known.nearest(to: name), known: known),
          at: entry.spot)
        return nil
      }
      return rung
    }
  }
}
