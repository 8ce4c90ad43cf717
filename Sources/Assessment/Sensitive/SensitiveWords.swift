import Language

/// Hears words after which nobody should be drilled on a number: health, leave, harassment,
/// discrimination, retaliation, and danger to oneself.
///
/// The words are taken in frames: who it is about, what happened, to whom. "I'm on
/// antidepressants" is heard; "the antidepressants line is under target" is business.
public enum SensitiveWords {
  /// What a text holds of such words: one finding for each topic, the most serious first.
  public static func topics(in text: String) -> [SensitiveFinding] {
    let remarks = SensitiveReader.remarks(in: text)
    var found: [SensitiveTopic: SensitiveFinding] = [:]
    for remark in remarks {
      for rule in rules where found[rule.topic] == nil {
        guard let tokens = rule.find(in: remark) else { continue }
        found[rule.topic] = SensitiveFinding(topic: rule.topic, range: remark.bytes(of: tokens))
      }
    }
    if found[.retaliation] == nil, let reprisal = Reprisal.find(in: remarks) {
      found[.retaliation] = SensitiveFinding(topic: .retaliation, range: reprisal)
    }
    return found.values.sorted { $0.topic > $1.topic }
  }

  private static let rules: [SensitiveRule] = [
    .danger, .harassment, .violence, .discrimination, .retaliation, .ownIllness, .familyIllness,
    .mind, .medicine, .pregnancy, .body, .leave, .bereavement,
  ]
}
