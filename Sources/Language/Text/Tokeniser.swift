/// Cuts a text into words, numbers and marks, in one pass over its bytes.
package struct Tokeniser {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  private var index = 0
  private var tokens: [Token] = []
  private var spaceBefore = true

  package init(_ bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 4 + 4)
  }

  package static func tokens(of text: String, lexicon: Lexicon = .builtIn) -> [Token] {
    tokens(of: Array(text.utf8), lexicon: lexicon)
  }

  /// The tokens of a text given as its UTF-8.
  package static func tokens(of bytes: [UInt8], lexicon: Lexicon = .builtIn) -> [Token] {
    var tokeniser = Tokeniser(bytes, lexicon: lexicon)
    tokeniser.run()
    return tokeniser.tokens
  }

  private var isShouting: Bool {
    var words = 0
    for token in tokens where token.kind == .word && token.end - token.start > 1 {
      guard token.shouted else { return false }
      words += 1
    }
    return words > 1
  }

  /// No answer is longer than this; what follows is not read, so that no input takes for ever.
  private static let limit = 2000

  private mutating func run() {
    while index < bytes.count, tokens.count < Self.limit {
      let byte = bytes[index]
      switch ByteClass.of(byte) {
      case .space:
        spaceBefore = true
        index += 1
      case .digit:
        if !digitWord() { number() }
      case .letter: word()
      case .mark: mark(byte, length: 1)
      case .wide: wide()
      }
    }
    BareContractions.splitWere(in: &tokens, lexicon: lexicon)
    BareContractions.joinLoose(in: &tokens, lexicon: lexicon)
    if isShouting {
      // In capitals throughout, no capital tells a name.
      for index in tokens.indices { tokens[index].capital = false }
    }
  }

  // MARK: Marks

  private mutating func mark(_ byte: UInt8, length: Int) {
    if let last = tokens.last, last.kind == .mark, last.hash == UInt64(byte), !spaceBefore,
      byte != 40, byte != 41
    {
      tokens[tokens.count - 1].end = index + length
    } else {
      append(
        Token(kind: .mark, start: index, end: index + length, hash: UInt64(byte)))
    }
    index += length
    if byte == 10 { spaceBefore = true }
  }

  /// A byte outside ASCII: a letter, or one of the marks and spaces that people paste.
  private mutating func wide() {
    let length = scalarLength(at: index)
    guard let folded = WideMark.folded(bytes, at: index, length: length) else {
      word()
      return
    }
    if folded == 32 {
      spaceBefore = true
      index += length
    } else {
      mark(folded, length: length)
    }
  }

  private func scalarLength(at position: Int) -> Int {
    var end = position + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - position
  }

  // MARK: Numbers

  /// "2moro", "2nite": a known word that begins with a digit.
  private mutating func digitWord() -> Bool {
    guard index + 1 < bytes.count, ByteClass.of(bytes[index + 1]) == .letter else { return false }
    var hash = FoldedHash.adding(bytes[index], to: FoldedHash.seed)
    var end = index + 1
    while end < bytes.count, end < index + 12, ByteClass.of(bytes[end]) == .letter {
      hash = FoldedHash.adding(bytes[end] | 0x20, to: hash)
      end += 1
    }
    guard lexicon.knows(hash) else { return false }
    let start = index
    index = end
    appendWord(start, end, hash, false)
    return true
  }

  private mutating func number() {
    let start = index
    var reading = NumberReading()
    while index < bytes.count {
      let byte = bytes[index]
      if ByteClass.of(byte) == .digit {
        reading.digit(byte)
      } else if index + 1 < bytes.count, ByteClass.of(bytes[index + 1]) == .digit,
        reading.accepts(separator: byte, followedBy: bytes[(index + 1)...].prefix(4))
      {
        reading.separator(byte)
      } else {
        break
      }
      index += 1
    }
    var token = Token(kind: .number, start: start, end: index, hash: 0)
    token.value = reading.value
    token.shape = reading.shape
    if reading.shape == .dotted { token.hash = reading.packedGroups }
    token.tags.insert(.number)
    token.tellsTime = true
    append(token)
  }

  // MARK: Words

  private mutating func word() {
    let start = index
    var hash = FoldedHash.seed
    var apostrophe: (at: Int, hash: UInt64, length: Int)?
    var hyphen: (at: Int, hash: UInt64)?
    var shouted = true
    // Walking with a variable of its own lets the loop stay in registers.
    var at = start
    scan: while at < bytes.count {
      let byte = bytes[at]
      // Nearly all that is walked over are letters: they need no further look.
      if (byte | 0x20) &- 97 < 26 {
        if byte >= 97 { shouted = false }
        hash = FoldedHash.adding(byte | 0x20, to: hash)
        at += 1
        continue
      }
      switch ByteClass.of(byte) {
      case .letter, .digit:
        hash = FoldedHash.adding(byte, to: hash)
        at += 1
      case .wide:
        let length = scalarLength(at: at)
        if let folded = WideMark.folded(bytes, at: at, length: length) {
          guard folded == 39, isLetter(at: at + length) else { break scan }
          apostrophe = (at, hash, length)
        } else {
          shouted = false
          for offset in 0..<length { hash = FoldedHash.adding(bytes[at + offset], to: hash) }
        }
        at += length
      case .mark:
        guard byte == 39 || byte == 45, isLetter(at: at + 1) else { break scan }
        if byte == 39 {
          apostrophe = (at, hash, 1)
        } else if let first = hyphen {
          if splits(at: first.hash, from: start, to: at) { break scan }
        } else {
          hyphen = (at, hash)
        }
        at += 1
      case .space: break scan
      }
    }
    index = max(at, start + 1)
    if let end = dottedMeridiem(from: start) {
      hash = FoldedHash.adding(109, to: hash)
      index = end
    } else if let end = shortWith(from: start) {
      hash = FoldedHash.of("with")
      index = end
    }
    finish(start, hash, shouted, apostrophe, hyphen)
  }

  /// Whether a chain of words is sure to be cut at its first hyphen, so that nobody need walk to
  /// its end: "one-two-three-…" would be walked again from every one of its words.
  private func splits(at head: UInt64, from start: Int, to end: Int) -> Bool {
    end - start > Self.longestKnown && lexicon.splitsAtHyphen(head)
  }

  /// No word or chain of words that the lexicon knows has more letters.
  private static let longestKnown = 64

  /// Where "a.m." or "p.m." ends.
  private func dottedMeridiem(from start: Int) -> Int? {
    guard index == start + 1, index + 1 < bytes.count,
      bytes[start] | 0x20 == 97
        || bytes[start] | 0x20 == 112, bytes[index] == 46, bytes[index + 1] | 0x20 == 109
    else { return nil }
    guard index + 2 < bytes.count else { return index + 2 }
    return bytes[index + 2] == 46 ? index + 3 : index + 2
  }

  /// Where a "w/" or a "w" that stands for "with" ends: "sit down w/ Sam", "go thru it w Tom".
  ///
  /// "w/c" and "w/o" mean something else, and so does the "w" between the letters of other days.
  private func shortWith(from start: Int) -> Int? {
    guard index == start + 1, bytes[start] | 0x20 == 119, index < bytes.count else { return nil }
    if bytes[index] == 47 {
      let next = index + 1
      let letters = bytes[next...].prefix(4).prefix { ByteClass.of($0) == .letter }
      let isEnd = letters.map { $0 | 0x20 } == Array("end".utf8)
      return letters.isEmpty || letters.count > 2 && !isEnd ? next : nil
    }
    let next = index + 1
    guard bytes[start] == 119, spaceBefore, start > 0, ByteClass.of(bytes[index]) == .space,
      bytes[next...].prefix(2).count(where: { ByteClass.of($0) == .letter }) == 2
    else { return nil }
    return index
  }

  private func isLetter(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    switch ByteClass.of(bytes[position]) {
    case .letter: return true
    case .wide:
      return WideMark.folded(bytes, at: position, length: scalarLength(at: position)) == nil
    case .space, .digit, .mark: return false
    }
  }

  private mutating func finish(
    _ start: Int, _ hash: UInt64, _ shouted: Bool,
    _ apostrophe: (at: Int, hash: UInt64, length: Int)?, _ hyphen: (at: Int, hash: UInt64)?
  ) {
    let entry = lexicon.entry(hash)
    let isKnown = entry?.isKnown ?? false
    if let hyphen, !isKnown, lexicon.splitsAtHyphen(hyphen.hash) {
      // "twenty-one", "Monday-Friday": two words.
      index = hyphen.at
      appendWord(start, hyphen.at, hyphen.hash, shouted)
      return
    }
    if let hyphen, !isKnown, let again = actDoneAgain(start, hyphen.at) {
      append(word(start, index, hash, shouted), knownAs: again)
      return
    }
    if let apostrophe {
      let tail = index - apostrophe.at - apostrophe.length
      if let suffix = Contraction.hash(of: bytes[(index - tail)..<index]) {
        appendWord(start, apostrophe.at, apostrophe.hash, shouted)
        spaceBefore = false
        appendWord(apostrophe.at, index, suffix, shouted)
        return
      }
    }
    if let entry, entry.isBareContraction, let split = lexicon.bareContraction(hash) {
      // "im", "ive": the apostrophe was left out.
      appendWord(start, start + split.head, split.headHash, shouted)
      spaceBefore = false
      appendWord(start + split.head, index, split.tailHash, shouted)
      return
    }
    append(word(start, index, hash, shouted), knownAs: entry)
  }

  /// What "re-test", "re-weighing" is: what the verb behind the hyphen is.
  private func actDoneAgain(_ start: Int, _ hyphen: Int) -> Lexicon.Entry? {
    guard hyphen == start + 2, bytes[start] | 0x20 == UInt8(ascii: "r"),
      bytes[start + 1] | 0x20 == UInt8(ascii: "e")
    else { return nil }
    let verb = FoldedHash.adding(bytes[(hyphen + 1)..<index])
    guard let known = lexicon.entry(verb), known.tags.has(.act) else { return nil }
    return Lexicon.Entry(tags: known.tags)
  }

  @inline(__always)
  private mutating func appendWord(_ start: Int, _ end: Int, _ hash: UInt64, _ shouted: Bool) {
    append(word(start, end, hash, shouted), knownAs: lexicon.entry(hash))
  }

  @inline(__always)
  private func word(_ start: Int, _ end: Int, _ hash: UInt64, _ shouted: Bool) -> Token {
    var token = Token(kind: .word, start: start, end: end, hash: hash)
    token.capital = (65...90).contains(bytes[start]) || isCapitalWide(start)
    token.shouted = shouted && end - start > 1
    return token
  }

  // Inlined, the token is put together where it will stand, and not copied from call to call.
  @inline(__always)
  private mutating func append(_ word: Token, knownAs entry: Lexicon.Entry?) {
    var token = word
    if let entry = known(entry, &token) ?? correct(&token) {
      token.take(entry)
    }
    if token.tags.isEmpty {
      token.tags = Inflection.guess(bytes[token.start..<token.end])
    }
    append(token)
  }

  /// What is known of a word, which is changed to the one that it is short for; nothing where it is
  /// somebody's name: "Den and I".
  @inline(__always)
  private func known(_ entry: Lexicon.Entry?, _ token: inout Token) -> Lexicon.Entry? {
    guard let entry, entry.isShorthand else { return entry }
    if let last = tokens.last, last.kind != .mark {
      if token.capital && !token.shouted || last.kind == .number && !spaceBefore { return nil }
    }
    token.hash = Shorthands.known.meaning(of: token.hash)
    token.isShort = true
    return entry
  }

  /// What is known of the word that was meant by one that nobody knows.
  private func correct(_ token: inout Token) -> Lexicon.Entry? {
    let letters = bytes[token.start..<token.end]
    let isWithin = tokens.last.map { $0.kind != .mark } ?? false
    guard
      let meant = lexicon.meant(
        by: letters, token.hash, mayBeName: token.capital && !token.shouted && isWithin)
    else { return nil }
    token.hash = meant
    return lexicon.entry(meant)
  }

  private func isCapitalWide(_ at: Int) -> Bool {
    // The capitals of Latin-1, À to Þ.
    at + 1 < bytes.count && bytes[at] == 0xC3 && (0x80...0x9E).contains(bytes[at + 1])
  }

  @inline(__always)
  private mutating func append(_ token: Token) {
    var token = token
    token.glued = !spaceBefore
    spaceBefore = false
    tokens.append(token)
  }
}
