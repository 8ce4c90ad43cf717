/// Cuts a text into clauses and reads each one's frame.
struct ClauseReader {
  let tokens: [Token]

  func clauses() -> [Clause] {
    var clauses = pieces()
    let frames = FrameReader(tokens: tokens)
    var frame: Int?
    for index in clauses.indices {
      var clause = clauses[index]
      let last = frame.map { clauses[$0] }
      let beside = index > 0 ? clauses[index - 1] : nil
      frames.read(
        &clause, after: last?.sentence == clause.sentence ? last : nil,
        beside: beside?.sentence == clause.sentence ? beside : nil)
      if clause.verb != nil || clause.isLet { frame = index }
      clauses[index] = clause
    }
    return clauses
  }

  /// The stretches between marks, joining words and new subjects, their frames not yet read.
  private func pieces() -> [Clause] {
    var found: [Clause] = []
    found.reserveCapacity(tokens.count / 4 + 2)
    var start = 0
    var sentence = 0
    func close(at index: Int) {
      if start < index { found.append(Clause(tokens: start..<index, sentence: sentence)) }
    }
    for index in tokens.indices {
      let token = tokens[index]
      if token.kind == .mark {
        guard let boundary = boundary(at: index) else { continue }
        close(at: index)
        start = index + 1
        if boundary == .hard { sentence += 1 }
      } else if index > start, begins(index, from: start) {
        close(at: index)
        start = index
      }
    }
    close(at: tokens.count)
    return found
  }

  private enum Boundary { case soft, hard }

  private func boundary(at index: Int) -> Boundary? {
    let token = tokens[index]
    if token.isMark(".") {
      // "Mr.", "a.m.", "e.g.": no end.
      if index > 0, tokens[index - 1].has(.title), token.end - token.start == 1 { return nil }
      if index + 1 < tokens.count, tokens[index + 1].glued, token.end - token.start == 1 {
        return nil
      }
      if token.end - token.start > 1, index + 1 < tokens.count, !tokens[index + 1].capital {
        return .soft
      }
      return .hard
    }
    if token.isMark("!") || token.isMark("?") || token.isMark("\n") { return .hard }
    if token.isMark(";") { return .hard }
    if token.isMark(",") || token.isMark(":") || token.isMark("\\") || token.isMark("(")
      || token.isMark(")") || token.isMark("\"")
    {
      return .soft
    }
    if token.isMark("-") || token.isMark("=") { return token.glued ? nil : .soft }
    return nil
  }

  /// Whether a new clause begins at a word in the middle of a stretch.
  private func begins(_ index: Int, from start: Int) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    if token.has(.conditionWord) {
      let isSubjectTo = index + 1 < tokens.count && tokens[index + 1].is("to")
      return !isParticiple(index) && (!token.is("subject") || isSubjectTo)
    }
    if token.is("because") || token.is("while") || token.is("unless") || token.is("once")
      || token.is("until") || token.is("whether") || token.is("whenever")
    {
      return true
    }
    if token.is("who") || token.is("which") || token.is("whose") || token.is("why")
      || token.is("how") || token.is("what") || token.is("where") || token.is("when")
    {
      return true
    }
    if token.has(.mine), !before.is("and") && !before.has(.conditionWord) || isSubject(index) {
      // "if I", "when I": the opener has begun the clause already.
      return index > start + 1 || !before.has(.question) && !before.has(.conditionWord)
    }
    if token.is("so"), index + 1 < tokens.count, tokens[index + 1].has(.determiner) { return true }
    if token.has(.conjunction), index + 1 < tokens.count {
      // "try and get", "go and see": one act.
      if before.is("try") || before.is("go") || before.is("trying") || before.is("going") {
        return false
      }
      return beginsAfterJoint(index + 1)
    }
    if isPronounSubject(index), !before.has(.preposition), !before.has(.question),
      !before.has(.conditionWord), !before.is("once"), !before.is("until"), !before.is("while"),
      index > start
    {
      return true
    }
    return false
  }

  /// "were provided unsigned", "provided by HR".
  private func isParticiple(_ index: Int) -> Bool {
    guard tokens[index].is("provided") || tokens[index].is("subject") else { return false }
    let isAfterBe = index > 0 && tokens[index - 1].has(.be)
    let isBy = index + 1 < tokens.count && tokens[index + 1].is("by")
    return (isAfterBe || isBy) && !tokens[index].is("subject")
  }

  private func isSubject(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.has(.will) || next.has(.be) || next.has(.have) || next.has(.possible)
      || next.has(.obliged) || next.has(.would) || next.has(.base) || next.has(.past)
      || next.has(.adverb) || next.has(.doing)
  }

  private func isPronounSubject(_ index: Int) -> Bool {
    let token = tokens[index]
    guard
      token.is("he") || token.is("she") || token.is("they") || token.is("you")
        || token.is("someone") || token.is("somebody") || token.is("nobody")
        || token.is("everyone") || token.is("it")
    else { return false }
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.has(.will) || next.has(.be) || next.has(.have) || next.has(.possible)
      || next.has(.obliged) || next.has(.would) || next.has(.doing) || next.has(.sForm)
  }

  /// After "and", "but", "then": a verb or a subject begins a clause; a thing carries on a list.
  private func beginsAfterJoint(_ index: Int) -> Bool {
    var at = index
    while at < tokens.count, tokens[at].has(.adverb) || tokens[at].has(.conjunction),
      !tokens[at].has(.base)
    {
      at += 1
    }
    guard at < tokens.count else { return false }
    let token = tokens[at]
    if token.has(.mine) || isPronounSubject(at) || token.has(.conditionWord) { return true }
    if token.has(.will) || token.has(.going) { return true }
    if token.has(.determiner), !token.is("that") { return false }
    if token.has(.base) || token.has(.ing) || token.has(.past) && token.has(.act) {
      return !isNounHere(at)
    }
    return false
  }

  /// "calls and emails", "the call and the email": a word that could be a verb but stands as a thing.
  private func isNounHere(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.kind == .mark { return tokens[index].has(.evidence) || tokens[index].has(.unit) }
    return false
  }
}
