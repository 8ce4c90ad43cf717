import Assessment
import Ladder

extension Counterpart {
  /// What a move leads to.
  mutating func reply(to move: Move, at place: Place?) -> Reply {
    turn += 1
    guard let place else { return say(.finished, .finished) }
    if here.place != place { here = Asked(place: place) }
    switch move {
    case .script: return hearScript()
    case .scriptBegun: return settle(say(.nods, .nod))
    case .waits(let seconds): return sitThrough(silence: seconds, at: place)
    case .says(let remark):
      here.silences = 0
      if case .missing(let remarks) = script { script = .missing(remarks: remarks + 1) }
      if !remark.makesSense { return settle(say(.puzzled, .puzzled)) }
      return hear(remark, at: place)
    }
  }

  private mutating func hear(_ remark: Remark, at place: Place) -> Reply {
    if remark.hearing.move != .closed { here.closed = 0 }
    switch remark.hearing.move {
    case .open: return hearOpen(remark, at: place)
    case .closed: return settle(hearClosed(remark))
    case .leading, .advice: return settle(hearAnswer())
    case .rescue: return settle(hearRescue())
    case .blame: return settle(hearBlame())
    case .reflect: return settle(hearReflection(remark))
    case .statement: return settle(say(.nods, .nod))
    }
  }

  /// After anything but an open question that fits there is nothing for silence to work on.
  private mutating func settle(_ reply: Reply) -> Reply {
    here.isOpen = false
    return reply
  }

  /// A line for an occasion.
  mutating func say(_ occasion: Occasion, _ kind: Reply.Kind) -> Reply {
    Reply(words: voice.choose(persona.phrases.lines(on: occasion), turn: turn), kind: kind)
  }

  /// The truth at a place, in one of its wordings.
  mutating func tell(_ place: Place) -> Reply? {
    let lines = persona.truth.lines(at: place)
    guard !lines.isEmpty else { return nil }
    told.insert(place)
    trust = min(10, trust + 1)
    patience = max(patience, persona.temper.patience)
    ownership = min(100, ownership + 3)
    return Reply(words: voice.choose(lines, turn: turn), kind: .truth(place))
  }

  /// Whether these very words have been said here before; they are remembered.
  mutating func isRepeated(_ remark: Remark) -> Bool {
    !here.remarks.insert(remark.spoken).inserted
  }

  /// The same words again: patience runs out.
  mutating func beAnnoyed() -> Reply {
    tire(by: 2)
    return say(.annoyed, .annoyed)
  }

  /// Bears so much less; when nothing is left, the next question gets no answer.
  mutating func tire(by amount: Int) {
    patience -= amount
    guard patience <= 0 else { return }
    grudge = max(grudge, 1)
    patience = persona.temper.patience / 2 + 1
  }

  /// Makes the plan less theirs, down to where such a move can bring it.
  mutating func disown(by amount: Int, downTo floor: Int) {
    ownership = min(ownership, max(floor, ownership - amount))
  }
}
