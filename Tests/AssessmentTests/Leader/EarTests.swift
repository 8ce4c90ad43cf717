import Assessment
import Ladder
import Testing

/// Several sentences, the deciding words, and what a question aims at.
struct EarTests {
  @Test(
    arguments: [
      ("So four of the nine weren't in. What will you do about that?", LeaderMove.open),
      ("The target is 60. What gets you there?", .open),
      ("Okay so what's the plan? Do you have one?", .closed),
      ("You should really talk to HR about that. What do you think?", .advice),
      ("What's in the way? Actually never mind, I'll ring the council myself.", .rescue),
      ("Have you considered a trial? Just send it.", .advice),
      ("Nine weeks on one belt. Are you thick or just idle?", .blame),
      ("You said “work harder”. What would I see you do?", .open),
      ("", .statement),
      ("…", .statement),
      ("?!", .statement),
    ])
  func `the worst sentence decides, and an open question after a fact is open`(
    words: String, move: LeaderMove
  ) {
    #expect(Ear().hear(words).move == move)
  }

  @Test(
    arguments: [
      ("Have you thought about calling them?", "calling them"),
      ("You should call Dana.", "call Dana"),
      ("Okay. Why don't you ask Dana, then?", "ask Dana"),
      ("Do you want me to ring them?", "ring them"),
      ("Just email Dana.", "Just email Dana"),
    ])
  func `the deciding words are named`(words: String, deciding: String) {
    let hearing = Ear().hear(words)
    #expect(hearing.isFolding)
    #expect(String(decoding: Array(words.utf8)[hearing.words], as: UTF8.self) == deciding)
  }

  @Test(
    arguments: [
      ("When will you sit down with her?", Facet.time),
      ("By when?", .time),
      ("Who do you need to sit down with?", .counterpart),
      ("Who will do that?", .actor),
      ("What will you do first?", .action),
      ("How will you know it worked?", .measure),
      ("How will you notice early next time?", .trigger),
      ("What is the target?", .target),
      ("How many calls did you make?", .actual),
      ("What will you talk about?", .topic),
    ])
  func `a question aims at a facet`(words: String, facet: Facet) {
    #expect(Ear().hear(words).aimsAt == facet)
  }

  @Test(arguments: ["The target is 60.", "You should call them.", "Thanks."])
  func `what asks nothing aims at nothing`(words: String) {
    #expect(Ear().hear(words).aimsAt == nil)
  }

  @Test(
    arguments: [
      "Have you thought about calling Zoë?", "“", "\u{0}\u{0}", "مرحبا؟", "e\u{301}e\u{301}?",
      "'''''", "\"\"", "....", "Why don't you 👩‍👩‍👧 call?", "\r\n?\r\n",
      String(repeating: "if you ", count: 3000), String(repeating: "?", count: 5000),
    ])
  func `the deciding words lie inside, on the edges of characters`(words: String) {
    let hearing = Ear().hear(words)
    let bytes = Array(words.utf8)
    #expect(hearing.words.lowerBound >= 0 && hearing.words.upperBound <= bytes.count)
    let start = words.utf8.index(words.utf8.startIndex, offsetBy: hearing.words.lowerBound)
    let end = words.utf8.index(words.utf8.startIndex, offsetBy: hearing.words.upperBound)
    #expect(start.samePosition(in: words.unicodeScalars) != nil)
    #expect(end.samePosition(in: words.unicodeScalars) != nil)
  }
}
