import Assessment
import Conversation

extension PlainDialogue {
  /// The calm word to all, where words call for a private stop; nil where they call for none.
  mutating func stopped(by request: Request) -> [String]? {
    guard case .reply(let words) = request, state.phase.turn == .person,
      let stop = PrivateStop(words, after: passedTopics)
    else { return nil }
    self.stop = (stop, words)
    return [PrivateStop.calm, "For the leader alone: :why"]
  }

  /// What the leader decides at a private stop; nil where none is.
  ///
  /// Any other line is an answer in place of the one that stopped it.
  mutating func takeAtStop(_ line: String) -> PlainMove? {
    guard let (stop, words) = stop else { return nil }
    switch line {
    case ":why": return .say(stop.words + Self.stopHelp)
    case ":pause":
      self.stop = nil
      return decide(.pause)
    case ":on":
      self.stop = nil
      passedTopics.formUnion(stop.topics)
      return decide(.reply(words))
    default:
      self.stop = nil
      return nil
    }
  }

  private static let stopHelp = [
    "  :pause         rest here; nothing is kept of these words",
    "  :on            give them as the answer after all",
    "  any answer     takes their place",
  ]
}
