extension FrameReader {
  func readModality(
    _ clause: inout Clause, _ start: Int, _ end: Int, _ last: Clause?
  ) -> Int {
    var at = start
    var sawAuxiliary = false
    let first = start
    while at < end {
      let token = tokens[at]
      if token.has(.negation) {
        clause.isNegated = true
        at += 1
        if token.is("wont") { clause.modality = .committed }
        sawAuxiliary = sawAuxiliary || !token.is("not") && !token.is("never") && !token.is("no")
        continue
      }
      if let next = step(&clause, at, end, &sawAuxiliary) {
        at = next
        continue
      }
      if token.has(.adverb) && !token.has(.base) || token.has(.filler) && !token.has(.base) {
        at += 1
        continue
      }
      if tokens[at].timeEnd > at, at > first, !token.has(.base) {
        at = min(end, tokens[at].timeEnd)
        continue
      }
      break
    }
    if sawAuxiliary, clause.commitment == nil, clause.modality == .committed, at > first {
      clause.commitment = first..<at
    }
    inherit(&clause, from: last, sawAuxiliary)
    return at
  }

  func inherit(_ clause: inout Clause, from last: Clause?, _ sawAuxiliary: Bool) {
    guard let last, !sawAuxiliary, clause.commitment == nil, clause.subject == .unwritten,
      clause.opener == .none, last.verb != nil || last.isLet, !clause.isLet
    else { return }
    clause.isContinued = true
    clause.subject = last.subject
    clause.subjectTokens = nil
    if last.opener == .none || last.opener == .condition || last.opener == .time {
      clause.modality = last.modality
      if last.opener != .none { clause.opener = last.opener }
    }
  }
}
