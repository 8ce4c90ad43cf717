import Ladder
import Language

extension ContextResolver {
  /// The judgement of an answer in which nothing could be put in full: what rests on a word that
  /// points to nothing is not there yet.
  func settled(_ plain: Judgement) -> Judgement {
    let mentions = MentionReader(passage: answer).mentions()
    guard !mentions.isEmpty else { return plain }
    switch plain.verdict {
    case .nebulous(.offTopic, _) where rung == .counterpart: return nobody(plain)
    case .nebulous: return plain
    case .tactical where answer.tokens.count > 6: return plain
    case .tactical where answer.reading.phraseTags.has(.alone): return plain
    case .tactical where rung == .counterpart && namesNobody: return nobody(plain)
    case .tactical:
      let pointing = Set(
        mentions.filter { !$0.need.isThing }
          .map { answer.reading.byteRange($0.tokens) })
      let empty = plain.findings.filter {
        pointing.contains($0.range) && ($0.facet == .object || $0.facet == .counterpart)
      }
      guard let first = empty.first else { return plain }
      return Judgement(
        rung: rung, words: plain.words,
        verdict: .nebulous(.incomplete, missing: [first.facet]),
        findings: plain.findings.filter { $0.range != first.range }, echo: nil)
    }
  }

  private var namesNobody: Bool { AntecedentReader(passage: answer).antecedents().isEmpty }

  /// "Them." when asked with whom: whoever they are.
  private func nobody(_ plain: Judgement) -> Judgement {
    Judgement(
      rung: rung, words: plain.words,
      verdict: .nebulous(.placeholder, missing: [.counterpart]), findings: [], echo: plain.echo)
  }
}
