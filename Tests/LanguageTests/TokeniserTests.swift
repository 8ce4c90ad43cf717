import Testing

@testable import Language

struct TokeniserTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokeniser.tokens(of: text).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("I'll call", ["I", "'ll", "call"]), ("im calling", ["i", "m", "calling"]),
    ("don’t", ["don’t"]), ("9am", ["9", "am"]), ("7.15am", ["7.15", "am"]),
    ("8 a.m.", ["8", "a.m."]), ("1,150", ["1,150"]), ("8, 9", ["8", ",", "9"]),
    ("31.10.2025,", ["31.10.2025", ","]), ("twenty-one", ["twenty", "-", "one"]),
    ("no-shows", ["no-shows"]), ("2nite", ["2nite"]), ("Zoë’s", ["Zoë", "’s"]),
    ("wait...", ["wait", "..."]), ("", []), ("\u{301}", ["\u{301}"]),
  ])
  func `text is cut where people would cut it`(text: String, tokens: [String]) {
    #expect(words(text) == tokens)
  }

  @Test(arguments: [
    ("re-weigh", true), ("Re-testing", true), ("re-think", false), ("re-blorp", false),
    ("pre-weigh", false),
  ])
  func `an act done again is that act`(word: String, isAct: Bool) {
    let tokens = Tokeniser.tokens(of: word)
    #expect(tokens.count == 1 && tokens[0].has(.act) == isAct)
  }

  @Test func `capitals throughout name nobody`() {
    #expect(Tokeniser.tokens(of: "CALL DANA NOW").allSatisfy { !$0.capital })
    #expect(Tokeniser.tokens(of: "I'LL CALL DANA'S TEAM").allSatisfy { !$0.capital })
    #expect(Tokeniser.tokens(of: "call Dana now")[1].capital)
  }

  @Test(arguments: [
    ("were going to call them", ["we", "re"]), ("Were sanding the doors", ["We", "re"]),
    ("if were calling them", ["if", "we"]), ("they were going", ["they", "were"]),
    ("were they going", ["were", "they"]), ("We were calling", ["We", "were"]),
  ])
  func `“were” without a subject is “we're” without its apostrophe`(text: String, first: [String]) {
    #expect(Array(words(text).prefix(2)) == first)
  }
}
