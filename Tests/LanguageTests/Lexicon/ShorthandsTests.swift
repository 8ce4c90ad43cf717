import Testing

@testable import Language

struct ShorthandsTests {
  @Test(arguments: [
    ("u", "you"), ("2mrw", "tomorrow"), ("tmr", "tomorrow"), ("wif", "with"), ("ard", "around"),
    ("b4", "before"), ("frm", "from"), ("pls", "please"), ("gd", "good"), ("frens", "friends"),
    ("oredi", "already"), ("cos", "because"), ("n", "and"), ("I m", "I'm"), ("i ll", "i'll"),
    ("DUN", "don't"), ("Ard 4", "around 4"), ("let u know", "let you know"),
  ])
  func `what is typed in short is read as what was meant`(typed: String, meant: String) {
    #expect(Tokeniser.tokens(of: typed).map(\.hash) == Tokeniser.tokens(of: meant).map(\.hash))
  }

  @Test(arguments: [
    ("I'll ask Den", "Den"), ("the R series", "R"), ("22nd", "nd"), ("a 3D model", "D"),
    ("ask about M and S", "M"),
  ])
  func `a name and what stands at a number stay what they are`(text: String, word: String) {
    let hashes = Tokeniser.tokens(of: text).map(\.hash)
    #expect(hashes.contains(FoldedHash.folding(word.lowercased())))
  }

  @Test func `a phrase is known however its words are typed`() {
    func meanings(_ text: String) -> [Tags] {
      Lexicon.builtIn.phrases(in: Tokeniser.tokens(of: text)).map(\.meanings)
    }
    #expect(meanings("will get bak to u") == meanings("will get back to you"))
  }
}
