import Language

/// Reads a text for its sensitive words.
enum SensitiveReader {
  /// The sentences; what stands in quotation marks is read too, since people quote what hurt them.
  static func remarks(in text: String) -> [Remark] {
    let tokens = Tokeniser.tokens(of: text).filter { !$0.isMark("\"") && !$0.isMark("'") }
    return RemarkReader.remarks(of: illness(in: tokens).map(ShortForm.written))
  }

  /// The tokens with "ill" and "hell" as words where they are no short "I'll" and "he'll".
  private static func illness(in tokens: [Token]) -> [Token] {
    var read: [Token] = []
    for token in tokens {
      guard token.glued, token.is("'ll"), let head = read.last, read.count >= 2 else {
        read.append(token)
        continue
      }
      let before = read[read.count - 2]
      if token.end - head.start == 3, head.is("i"), before.isIn(beforeIll) {
        read[read.count - 1] = word("unwell", over: head, token)
      } else if token.end - head.start == 4, head.is("he"), before.isIn(beforeHell) {
        read[read.count - 1] = word("misery", over: head, token)
      } else {
        read.append(token)
      }
    }
    return read
  }

  private static func word(_ word: StaticString, over head: Token, _ tail: Token) -> Token {
    var token = head
    token.hash = FoldedHash.of(word)
    token.end = tail.end
    return token
  }

  private static let beforeIll = WordSet(
    """
    am was is are were been be being 'm 's 're feel feeling felt fell fall get got very so really \
    seriously mentally too chronically critically terminally quite gravely desperately
    """)
  private static let beforeHell = WordSet(
    "life been is 's a living absolute pure like through utter")
}
