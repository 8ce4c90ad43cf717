import Language
import Testing

@testable import Assessment
@testable import Conversation

/// Walks every state that can be reached with a small alphabet of requests.
///
/// The alphabet holds, at every point, words that are taken and words that are not, all choices,
/// and going back. An action can be said in two ways, alone and with others, so that changed
/// answers and what leans on them are walked too; one action covers the gap, and a second may be
/// wanted. Counters that only turn wordings round are left out of what tells two states apart.
struct ExhaustiveWalkTests {
  @Test func `no path reaches the signature with a rung that is not answered tactically`() {
    var signed = 0
    let visited = walk { state in
      guard let climb = state.phase.climb else { return }
      for slot in climb.slots {
        guard let held = climb.held(at: slot) else { continue }
        #expect(held.words.hasPrefix("ok") || held.words.hasPrefix("fine"))
      }
      switch state.phase {
      case .readBack, .signing, .correcting, .closing, .ended:
        signed += 1
        #expect(climb.position == .covered)
        #expect(climb.slots.allSatisfy { climb.settled(at: $0)?.rung == $0.rung })
        #expect(climb.isCovered)
      case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .ladder:
        break
      }
    }

    #expect(visited > 1_000)
    #expect(signed > 0)
  }

  @Test func `no path passes the script before it is said and written down`() {
    // The walk starts at the table and forgets every state at which the script is settled; what
    // is left to reach must not lie beyond it.
    walk(through: { event in
      switch event {
      case .scriptTyped, .paperSeen: false
      default: true
      }
    }) { state in
      #expect(state.phase.climb == nil)
      if case .lastTime = state.phase { Issue.record("last time came before the script") }
    }
  }

  @Test func `Part 2 cannot begin before Part 1 is done`() {
    walk(through: { event in if case .partTwoBegan = event { false } else { true } }) { state in
      switch state.phase {
      case .table, .baseline, .agreeing, .readiness, .ready, .ended: break
      case .script, .lastTime, .ladder, .readBack, .signing, .correcting, .closing:
        Issue.record("\(state.phase) came before Part 2 began")
      }
    }
  }

  @Test func `every request is done or refused in every state, and what is decided fits`() {
    let others: [Request] = [
      .ask("no"), .dropAction, .pause, .resume, .adjourn(to: monday.adding(days: 7)),
    ]
    walk { state in
      for request in requests + others {
        guard case .success(let event) = state.decide(request, given: surroundings()) else {
          continue
        }
        var next = state
        let fits = next.apply(event)
        #expect(fits, "\(request) in \(state.phase)")
        if next.running != .running { checkAtRest(next, before: state) }
      }
    }
  }

  @Test func `a nebulous answer leaves every state of the ladder where it is`() {
    walk { state in
      guard case .ladder(let climb) = state.phase, climb.slot != nil else { return }
      var next = state
      guard
        case .success(let event) = state.decide(.reply("try harder"), given: surroundings())
      else {
        Issue.record("words are refused at \(climb.position)")
        return
      }
      let fits = next.apply(event)
      #expect(fits)
      #expect(next.phase.climb?.position == climb.position)
    }
  }

  /// At rest, only going on is done, and it comes back to the very same state.
  private func checkAtRest(_ state: ConversationState, before: ConversationState) {
    for request in requests + [.pause] {
      #expect(
        state.decide(request, given: surroundings()) == .failure(.notRunning))
    }
    var next = state
    let fits = next.apply(.resumed)
    #expect(fits)
    #expect(next == before)
  }
}

// MARK: - The walk

/// Everything that can be asked for, whether or not it makes sense at a point.
private let requests: [Request] =
  ["ok 18", "no", "Dana", "60", "2026-12-31", openingScript.text].map(Request.reply)
  + Choice.allCases.map(Request.choose) + [.goBack]

extension Phase {
  /// Words that are taken here, and words that are not.
  fileprivate var words: [String] {
    switch self {
    case .table(let draft):
      switch draft.asking {
      case .person: ["Dana"]
      case .measurable: ["demos"]
      case .target: ["60", "yes", "no"]
      case .actual: ["42", "61", "no"]
      case .due: ["2026-12-31", "no"]
      }
    case .agreeing: ["50", "2026-12-31", "no"]
    case .script: [openingScript.text, "no"]
    case .ladder(let climb):
      if case .action(_, .action)? = climb.slot {
        ["ok 18", "fine with 18", "no"]
      } else {
        ["ok 18", "no"]
      }
    case .readBack, .correcting: ["ok 18", "no"]
    case .signing: ["Dana", "no"]
    case .closing: ["2026-12-31", "no"]
    case .baseline, .readiness, .ready, .lastTime, .ended: ["no"]
    }
  }
}

/// Visits every state that the requests lead to, as far as the events let through, and returns how
/// many there are.
@discardableResult
private func walk(
  through isPassed: (Event) -> Bool = { _ in true }, visit: (ConversationState) -> Void
) -> Int {
  let world = surroundings()
  let moves = Choice.allCases.map(Request.choose) + [.goBack]
  let start = ConversationState(playbook: "sample", person: nil)
  var seen: Set<ConversationState> = [start]
  var frontier = [start]
  while let state = frontier.popLast() {
    visit(state)
    for request in state.phase.words.map(Request.reply) + moves {
      guard case .success(let event) = state.decide(request, given: world), isPassed(event) else {
        continue
      }
      var next = state
      // A second action, and nebulous answers heaped up, lead to nothing new; what is left behind
      // in going back out of the ladder is walked with no more than an obstacle in it.
      guard next.apply(event), (next.phase.climb?.actionCount ?? 0) < 2, next.phase.tries.isEmpty,
        (next.leftBehind?.actionCount ?? 0) == 0
      else { continue }
      next.aims = [:]
      if seen.insert(next).inserted { frontier.append(next) }
    }
  }
  return seen.count
}
