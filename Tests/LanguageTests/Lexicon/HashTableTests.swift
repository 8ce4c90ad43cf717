import Testing

@testable import Language

struct HashTableTests {
  @Test func `a table that grows finds all that was put in, and nothing else`() {
    var table = HashTable<Int>()
    for key in 0..<1000 { table.update(UInt64(key) &* 64, default: key) { _ in } }

    #expect((0..<1000).allSatisfy { table[UInt64($0) &* 64] == $0 })
    #expect(table[1] == nil)
  }

  @Test func `what is there already is changed, not put in anew`() {
    var table = HashTable<Int>()
    for _ in 0..<3 { table.update(7, default: 10) { $0 += 1 } }

    #expect(table[7] == 13)
  }

  @Test func `every value can be changed`() {
    var table = HashTable(words: [("call", 1), ("Ring-up", 2)])
    table.updateAll { $0 *= 10 }

    #expect(table[FoldedHash.folding("call")] == 10)
    #expect(table[FoldedHash.folding("Ringup")] == 20)
  }
}

struct WordSetTests {
  private static let words = WordSet(
    """
    isn't 're
    follow-up
    """)

  @Test(arguments: [
    ("isn't", true), ("Isnt", true), ("we're", true), ("follow-up", true), ("followup", true),
    ("follow", false), ("12", false), ("", false),
  ])
  func `a word is one of them without case, apostrophes and hyphens`(text: String, isIn: Bool) {
    #expect(Tokeniser.tokens(of: text).contains { $0.isIn(Self.words) } == isIn)
  }
}

struct WordFormTests {
  @Test(arguments: [
    ("call", "calling", "called", "calls"), ("tie", "tying", "tied", "ties"),
    ("plan", "planning", "planned", "plans"), ("write", "writing", "writed", "writes"),
    ("carry", "carrying", "carried", "carries"), ("visit", "visiting", "visited", "visits"),
    ("box", "boxing", "boxed", "boxes"), ("agree", "agreeing", "agreed", "agrees"),
  ])
  func `the forms of a verb follow the rules of spelling`(
    verb: String, ing: String, past: String, third: String
  ) {
    let letters = Array(verb.utf8)[...]
    let forms = [Inflection.ing(letters), Inflection.past(letters), Inflection.third(letters)]

    #expect(forms.map { $0.spelling(of: verb) } == [ing, past, third])
    #expect(
      forms.map { $0.hash(of: letters) } == [ing, past, third].map { FoldedHash.folding($0) })
  }
}
