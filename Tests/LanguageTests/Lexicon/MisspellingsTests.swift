import Testing

@testable import Language

struct MisspellingsTests {
  @Test(arguments: [
    ("Januray", "January"), ("tomororw", "tomorrow"), ("Tuseday", "Tuesday"),
    ("satuday", "saturday"),
    ("wednessday", "wednesday"), ("mnoth", "month"), ("atfernoon", "afternoon"),
    ("hopefluly", "hopefully"), ("prboably", "probably"), ("eelven", "eleven"),
    ("taregt", "target"),
    ("asikng", "asking"), ("mornin", "morning"), ("gonig", "going"), ("unlses", "unless"),
    ("shoudl", "should"), ("porvided", "provided"), ("imporve", "improve"),
    ("doucment", "document"),
  ])
  func `a word that is mistyped is read as what was meant`(typed: String, meant: String) {
    #expect(Tokeniser.tokens(of: typed).map(\.hash) == Tokeniser.tokens(of: meant).map(\.hash))
  }

  @Test(arguments: [
    "moth", "moths", "field", "dairy", "forth", "thirsty", "mourning", "Frida", "Munday", "sundry",
    "Augusta", "couples", "toady", "trail", "angle", "perfect", "summaries", "united", "sacred",
  ])
  func `another word stays what it is`(word: String) {
    #expect(Tokeniser.tokens(of: word).first?.hash == FoldedHash.folding(word.lowercased()))
  }

  @Test func `a name within a sentence is nobody else's`() {
    #expect(Tokeniser.tokens(of: "ask Framer").last?.hash == FoldedHash.folding("framer"))
    #expect(Tokeniser.tokens(of: "ask Doucment").last?.hash == FoldedHash.folding("doucment"))
  }

  @Test func `a mistyped day is dated as the day that was meant`() {
    #expect(
      Moment.reading("by thrusday 9am", today: MomentReadingTests.today)
        == Moment.reading("by thursday 9am", today: MomentReadingTests.today))
  }
}
