import Ladder
import Language

/// Something that the person said before that they would do, as a whole answer.
struct OwnAct {
  /// It in full words.
  let words: String
  /// It without its phrases of time.
  let timeless: String
  /// Whether it was enough by itself, and something else was said since.
  let isSettled: Bool
}

extension Recollection {
  /// What the person said last that they would do.
  ///
  /// It need not have been enough, but it must be firm and theirs: behind “I might start with those from
  /// January” nothing that was said before it is meant.
  ///
  /// - Parameters:
  ///   - rung: The question that it is judged by.
  ///   - reach: Over how many earlier answers it may lie back.
  ///   - today: The day on which it was said.
  /// - Returns: The act; nil where there is none to be meant.
  func latestOwnAct(at rung: Rung, within reach: Int, today: Day?) -> OwnAct? {
    for index in said.indices.prefix(reach) where !said[index].saysWhomOrWhatAbout {
      if let act = ownAct(index, at: rung, today: today) { return act }
      if EarlierAct.latest(in: [said[index]], today: today) != nil { return nil }
    }
    return nil
  }

  private func ownAct(_ index: Int, at rung: Rung, today: Day?) -> OwnAct? {
    let passage = said[index]
    let words = passage.text
    let before = said[(index + 1)...].reversed().map(\.text)
    let judged = Assessor(lexicon: passage.lexicon).recall(
      words, at: rung, today: today, after: before)
    switch judged.verdict {
    case .tactical(let answer):
      return act(answer.wordsInFull, passage, today, isSettled: index > 0 || isRepeat)
    case .nebulous(.incomplete, let missing):
      guard !missing.contains(.action) else { return nil }
      return act(words, passage, today, isSettled: false)
    case .nebulous: return nil
    }
  }

  private func act(
    _ words: String, _ passage: Passage, _ today: Day?, isSettled: Bool
  ) -> OwnAct {
    let full = Passage(words, today: today, lexicon: passage.lexicon)
    return OwnAct(words: full.trimmed, timeless: full.timeless, isSettled: isSettled)
  }
}

extension Passage {
  /// "nobody else, I do this one alone", "why it's only the five": that is no act, whatever its verb.
  fileprivate var saysWhomOrWhatAbout: Bool {
    tokens.first?.has(.question) == true || reading.phraseTags.has(.alone)
  }
}
