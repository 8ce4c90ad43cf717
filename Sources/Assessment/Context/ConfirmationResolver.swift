import Ladder
import Language

/// Carries a plan over that the person put before, where they only confirm it: "Yes." after "So
/// you'll call the twelve renewals?", which they said themselves.
struct ConfirmationResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung
  let today: Day?

  func edit() -> Rewriting.Edit? {
    guard isBareConfirmation, recollection.question.isToConfirm else { return nil }
    for passage in recollection.said where Self.restates(recollection.question.passage, passage) {
      let words = passage.text
      let assessor = Assessor(lexicon: passage.lexicon)
      guard case .tactical = assessor.assess(words, at: rung, today: today).verdict else {
        continue
      }
      return Rewriting.Edit(
        range: 0..<answer.reading.bytes.count, replacement: words, full: words)
    }
    return nil
  }

  private var isBareConfirmation: Bool {
    let words = answer.words.filter { $0.first?.isLetter ?? false }
    return !words.isEmpty && words.count <= 5 && Self.yes.contains(words[0])
      && words.allSatisfy { Self.yes.contains($0) || Self.filling.contains($0) }
  }

  private static let yes: Set<String> = [
    "yes", "yeah", "yep", "yup", "aye", "correct", "exactly", "right", "that's", "i", "confirmed",
    "indeed", "definitely", "that",
  ]
  private static let filling: Set<String> = [
    "will", "i", "that's", "it", "the", "plan", "right", "exactly", "correct", "'ll", "'s", "that",
    "what", "said", "i'll", "is", "do",
  ]

  /// Whether a question only gives back what the person said.
  static func restates(_ question: Passage, _ said: Passage) -> Bool {
    let asked = question.weighty
    guard !asked.isEmpty else {
      return question.words.contains("plan")
    }
    let shared = asked.intersection(said.weighty)
    return shared.count * 3 >= asked.count * 2 && !shared.isEmpty
  }
}
