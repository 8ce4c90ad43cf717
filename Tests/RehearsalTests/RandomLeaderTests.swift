import Assessment
import Conversation
import Ladder
import Rehearsal
import Testing

/// A leader who says whatever comes to mind, ten thousand times over.
struct RandomLeaderTests {
  @Test(arguments: Cast.ids)
  func `nothing unearned is told, and nothing is said over and over`(id: String) throws {
    let remembered = Remembered()
    let rows = try LeaderRows.all()
    var random = SeededGenerator(seed: 10_000)
    var counterpart = Counterpart(persona: try Cast.persona(id), difficulty: .hard, seed: 10_000)
    let places = Self.places(of: counterpart.persona)
    var position = 0
    let truths = Set(places.flatMap { counterpart.persona.truth.lines(at: $0) })
    var goodQuestions = 0
    var recent: [[String]] = []
    var cut: [String: [String]] = [:]
    for turn in 0..<10_000 {
      let place = places[position % places.count]
      let words = rows.randomElement(using: &random) ?? ""
      let move =
        Int.random(in: 0..<8, using: &random) == 0
        ? Move.waits(seconds: 5) : remembered.move(saying: words)
      let (next, reply) = counterpart.hear(move, at: place)
      if case .says(let remark) = move, remark.hearing.move == .open { goodQuestions += 1 }
      if case .truth(let told) = reply.kind {
        #expect(told == place)
        #expect(next.persona.truth.lines(at: place).contains(reply.words))
        #expect(goodQuestions >= 1, "turn \(turn)")
        goodQuestions = 0
        position += 1
      } else {
        if truths.contains(reply.words) { Issue.record("turn \(turn): \(reply.words)") }
      }
      let sentences = cut[reply.words] ?? Self.sentences(reply.words)
      cut[reply.words] = sentences
      recent = (recent + [sentences]).suffix(10)
      if !reply.isTruth {
        for sentence in recent.last ?? [] {
          let count = recent.joined().count { $0 == sentence }
          if count > 2 { Issue.record("turn \(turn): “\(sentence)” \(count) times") }
        }
      }
      counterpart = next
    }
  }

  private static func places(of persona: Persona) -> [Place] {
    [.ladder(.gap), .ladder(.obstacle)]
      + persona.truth.actions.indices.flatMap { index in
        persona.truth.actions[index].keys.sorted { $0.rawValue < $1.rawValue }
          .map { Place.ladder(.action(index, $0)) }
      } + [.rule]
  }

  static func sentences(_ words: String) -> [String] {
    words.lowercased().split { ".!?…".contains($0) }
      .map { $0.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}

extension Reply {
  fileprivate var isTruth: Bool {
    if case .truth = kind { true } else { false }
  }
}
