import Assessment
import Ladder

extension Counterpart {
  /// An open question: the one thing that earns an answer.
  mutating func hearOpen(_ remark: Remark, at place: Place) -> Reply {
    here.isOpen = false
    guard !isRepeated(remark) else { return beAnnoyed() }
    guard grudge == 0 else {
      grudge -= 1
      return say(.curt, .curt)
    }
    patience = min(persona.temper.patience, patience + 1)
    ownership = min(100, ownership + 1)
    let takesUp = takesUpDodge(remark)
    switch Fit(remark, at: place.rung) {
    case .elsewhere(let rung) where !takesUp:
      here.warmth += 1
      return told.contains { $0.rung == rung }
        ? say(.toldAlready, .toldAlready) : say(.notYet, .notYet)
    case .near where !takesUp:
      here.warmth += 1
      return dodge(remark, at: place)
    case .here, .near, .elsewhere:
      here.warmth += takesUp ? 3 : 2
      here.isOpen = true
      return earned(at: place) ?? dodge(remark, at: place)
    }
  }

  /// The truth, where enough good questions have come.
  mutating func earned(at place: Place) -> Reply? {
    guard here.warmth >= 2 * questionsNeeded(at: place) else { return nil }
    return tell(place)
  }

  /// Whether a question takes up what was said last: by its words, or by pointing at it.
  private func takesUpDodge(_ remark: Remark) -> Bool {
    guard !here.dodged.isEmpty else { return false }
    if !here.dodged.isDisjoint(with: WeightyWords.of(remark.spoken)) { return true }
    let pointing: Set = ["mean", "more", "look"]
    return remark.spoken.contains("that") && remark.spoken.contains { pointing.contains($0) }
  }

  /// No answer, in the person's own way.
  private mutating func dodge(_ remark: Remark, at place: Place) -> Reply {
    if case .missing(let remarks) = script, remarks >= 3 {
      script = .missed
      return remembered(say(.scriptMissing, .scriptMissed))
    }
    if voice.chance(15), let said = Echo.phrase(of: remark.words) {
      let template = voice.choose(persona.phrases.lines(on: .echoes), turn: turn)
      return remembered(Reply(words: Echo.fill(template, with: said), kind: .dodge))
    }
    let own = persona.phrases.dodges[place.rung] ?? []
    let isOwn = !own.isEmpty && voice.chance(65)
    let core = voice.choose(isOwn ? own : persona.phrases.anyDodges, turn: turn)
    return remembered(Reply(words: dressed(core), kind: .dodge))
  }

  /// A dodge as it is spoken: now and then with something before it or behind it.
  private mutating func dressed(_ core: String) -> String {
    var words = core
    if voice.chance(35) {
      words = voice.choose(persona.phrases.lines(on: .openers), turn: turn) + " " + words
    }
    if voice.chance(30) {
      words += " " + voice.choose(persona.phrases.lines(on: .tails), turn: turn)
    }
    return words
  }

  private mutating func remembered(_ reply: Reply) -> Reply {
    here.dodged = WeightyWords.of(reply.words)
    return reply
  }
}
