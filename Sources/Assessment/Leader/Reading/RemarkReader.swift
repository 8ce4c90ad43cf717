import Language

/// Cuts what a leader says into remarks.
enum RemarkReader {
  static func remarks(in text: String) -> [Remark] {
    remarks(of: Quotation.folded(Tokeniser.tokens(of: text)).map(ShortForm.written))
  }

  /// The sentences of what has been cut into tokens already.
  static func remarks(of tokens: [Token]) -> [Remark] {
    var remarks: [Remark] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      guard endsSentence(tokens, at: index) else {
        index += 1
        continue
      }
      let end = index
      var asks = false
      while index < tokens.count, tokens[index].isEndMark {
        asks = asks || tokens[index].isMark("?")
        index += 1
      }
      add(tokens, start..<end, asks, to: &remarks)
      start = index
    }
    add(tokens, start..<tokens.count, false, to: &remarks)
    return remarks
  }

  private static func add(
    _ tokens: [Token], _ range: Range<Int>, _ asks: Bool, to remarks: inout [Remark]
  ) {
    guard tokens[range].contains(where: { $0.kind != .mark }) else { return }
    let lead = lead(tokens, range)
    remarks.append(
      Remark(
        tokens: tokens, range: range, asks: asks,
        isLast: range.upperBound + 1 >= tokens.count, lead: lead,
        starts: starts(tokens, lead..<range.upperBound)))
  }

  /// "Dr." and "Mrs." end nothing, nor does a stop inside a word ("booking.com").
  private static func endsSentence(_ tokens: [Token], at index: Int) -> Bool {
    guard tokens[index].isEndMark else { return false }
    guard tokens[index].isMark("."), index > 0, index + 1 < tokens.count else { return true }
    if tokens[index + 1].glued, tokens[index + 1].kind != .mark { return false }
    return !tokens[index - 1].isIn(titles)
  }

  /// Where the sentence begins once greetings and fillers are past.
  private static func lead(_ tokens: [Token], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      guard token.kind == .mark || token.isIn(fillers) else {
        break
      }
      index += 1
    }
    // Fillers alone are the sentence itself.
    return index < range.upperBound ? index : range.lowerBound
  }

  /// Clauses begin after a mark and after "but", "so" and "and", fillers left out.
  private static func starts(_ tokens: [Token], _ range: Range<Int>) -> [Int] {
    var starts = [range.lowerBound]
    for index in range.dropFirst() {
      let before = tokens[index - 1]
      guard before.isClauseMark || before.isIn(joints) else { continue }
      var start = index
      while start < range.upperBound - 1,
        tokens[start].isIn(fillers) || tokens[start].kind == .mark
      { start += 1 }
      if starts.last != start { starts.append(start) }
    }
    return starts
  }

  private static let titles = WordSet("dr mr mrs ms st prof sr jr vs approx")
  private static let joints = WordSet("but so and or plus")
  private static let fillers = WordSet(
    """
    so and but ok okay right well hmm hm mm mmhm mhm ah oh yeah yep yes no nah look listen honestly now \
    alright interesting righto eh um uh er erm please kindly also cool great good fine hey hi hello \
    np nvm nw then actually anyway see abeg och nope sorry frankly seriously basically plus or guys mate pal
    """)
}

/// What people type for short.
enum ShortForm {
  /// The token as if its word had been written out.
  static func written(_ token: Token) -> Token {
    guard token.kind == .word, let full = full[token.hash] else { return token }
    var token = token
    token.hash = full
    return token
  }

  private static let full: [UInt64: UInt64] = {
    let pairs = [
      ("u", "you"), ("ye", "you"), ("ya", "you"), ("yous", "you"), ("youse", "you"), ("r", "are"),
      ("ur", "your"), ("dnt", "dont"), ("cud", "could"), ("cld", "could"), ("shud", "should"),
      ("shld", "should"), ("wud", "would"), ("wld", "would"), ("wat", "what"), ("wht", "what"),
      ("wot", "what"), ("abt", "about"), ("hv", "have"), ("hav", "have"), ("bcos", "because"),
      ("cos", "because"), ("coz", "because"), ("tmrw", "tomorrow"), ("thru", "through"),
      ("gonna", "going"), ("hw", "how"), ("wen", "when"), ("y", "why"), ("cn", "can"),
      ("teh", "the"), ("plz", "please"), ("pls", "please"),
    ]
    var full: [UInt64: UInt64] = [:]
    for (short, long) in pairs {
      guard let from = Tokeniser.tokens(of: short).first, let to = Tokeniser.tokens(of: long).first
      else { continue }
      full[from.hash] = to.hash
    }
    return full
  }()
}

/// Words in quotation marks.
enum Quotation {
  /// The tokens with every quotation in the place of one word that means nothing.
  static func folded(_ tokens: [Token]) -> [Token] {
    guard tokens.contains(where: { $0.isMark("\"") || $0.isMark("'") }) else { return tokens }
    var folded: [Token] = []
    var index = 0
    while index < tokens.count {
      if opens(tokens[index]), let end = close(tokens, from: index) {
        var word = tokens[index]
        word.kind = .word
        word.end = tokens[end].end
        word.hash = FoldedHash.of("quotation")
        word.glued = false
        folded.append(word)
        index = end + 1
      } else {
        folded.append(tokens[index])
        index += 1
      }
    }
    return folded
  }

  private static func opens(_ token: Token) -> Bool {
    token.isMark("\"") || (token.isMark("'") && !token.glued)
  }

  private static func close(_ tokens: [Token], from index: Int) -> Int? {
    let mark = tokens[index].hash
    var at = index + 1
    while at < tokens.count {
      if tokens[at].kind == .mark, tokens[at].hash == mark, at > index + 1 { return at }
      at += 1
    }
    return nil
  }
}
