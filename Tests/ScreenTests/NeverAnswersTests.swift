import Assessment
import Conversation
import Language
import Playbooks
import Testing

/// The program never answers: its questions hold only the playbook's words and the person's own.
struct NeverAnswersTests {
  private let today = Day(number: 20_780)  // Mon 23 Nov 2026

  /// Replies of every kind, good and dodging, tried at every place that takes words.
  private let replies = [
    "I just have to work harder.", "I just have to try.", "Let me go think about it.",
    "Let me figure something out.", "We're going to talk about X, Y and Z", "Sure, will do.",
    "What would you do?", "Marketing's leads are garbage.", "I feel good about next week.", "Soon.",
    "A lot more calls.", "Somebody should call them.", "Hopefully I'll call Acme.", "asdf",
    "If I get time I'll call the 12 renewals.", "I already called them twice.",
    "Improve communication.", "I'm going to hit my number.", "With my team.", "stuff", "Dana Reyes",
    "booked demos", "60", "42", "31 Dec", "42 of 60 booked demos",
    "9 of 12 demos last week were no-shows",
    "I'll sit down with Sam and Lee about the nine no-shows",
    "I'll pull the nine call recordings tomorrow at 9", "Wednesday at 9am",
    "nine notes in the CRM", "11",
    "If I'm under ten booked demos by Wednesday noon, I'll call the no-show list",
  ]

  @Test func `no question holds a word that neither the playbook nor the person has said`() throws {
    let library = PlaybookLibrary()
    let playbook = try library.playbook(named: PlaybookLibrary.builtIn)
    let source = try library.source(named: PlaybookLibrary.builtIn)
    let known = words(of: String(decoding: source.bytes, as: UTF8.self))
    let world = Surroundings(
      playbook: playbook, assessor: Assessor(), today: today, lastTimes: [])
    var asked: [StepID: Int] = [:]

    for seed in 1...20 {
      var choice = Choosing(seed: UInt64(seed))
      var state = ConversationState(playbook: playbook.id, person: nil)
      var said = known
      for _ in 0..<300 {
        guard let prompt = state.prompt(from: playbook, today: today) else { break }
        let spoken = [prompt.question, prompt.followUp ?? ""] + prompt.cues
        let foreign = words(of: spoken.joined(separator: " ")).subtracting(said)
        #expect(foreign.isEmpty, "\(spoken)")
        asked[prompt.step, default: 0] += 1

        let requests =
          prompt.choices.map(Request.choose)
          + (prompt.takesWords ? [Request.reply(playbook.script.text)] : [])
          + (prompt.takesWords ? replies.map(Request.reply) : [])
        let request = requests[choice.next(below: requests.count)]
        guard case .success(let event) = state.decide(request, given: world) else { continue }
        if case .reply(let reply) = request { said.formUnion(words(of: reply)) }
        var next = state
        let fits = next.apply(event)
        #expect(fits)
        // An early end would leave the ladder unasked.
        if !next.phase.isOver { state = next }
      }
    }
    #expect(asked.values.reduce(0, +) > 1_000)
    for step in [StepID.gap, .obstacle, .action, .counterpart, .firstStep, .time, .measure] {
      #expect(asked[step] ?? 0 > 0, "\(step) was never asked")
    }
  }

  /// Words in lower case; numbers are the people's own and what they add up to.
  private func words(of text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
        .filter { !$0.allSatisfy(\.isNumber) }.map(String.init))
  }
}

/// Choices that are the same at every run: a linear congruential generator.
private struct Choosing {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
