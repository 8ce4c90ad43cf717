import Language

/// Ways of saying something, one a line.
///
/// A line is made of steps parted by spaces: words, with `a|b` for either and a `?` at the end for
/// what may be missing; `<ing>` and its like for a class of words; `..` for up to three words and
/// `...` for up to twelve; `^` and `$` for the beginning and the end of the sentence; `>` where the
/// deciding words begin, which then run to the end of the clause.
struct Wordings: Sendable {
  struct Match {
    let tokens: Range<Int>
    let decides: Range<Int>
  }

  private let lines: [WordingLine]
  private let byFirst: [UInt64: [Int]]
  private let anyFirst: [Int]

  init(_ text: String) {
    lines = text.split(separator: "\n").map { WordingLine($0) }
    var byFirst: [UInt64: [Int]] = [:]
    var anyFirst: [Int] = []
    for (index, line) in lines.enumerated() {
      if let hashes = line.firstHashes {
        for hash in hashes { byFirst[hash, default: []].append(index) }
      } else {
        anyFirst.append(index)
      }
    }
    self.byFirst = byFirst
    self.anyFirst = anyFirst
  }

  /// The longest wording that begins at a token.
  func match(_ remark: Remark, at index: Int) -> Match? {
    guard index < remark.range.upperBound else { return nil }
    var best: Match?
    let token = remark.tokens[index]
    let likely = token.kind == .word ? byFirst[token.hash] ?? [] : []
    for line in likely + anyFirst {
      guard let found = lines[line].match(remark, at: index) else { continue }
      if best.map({ found.tokens.upperBound > $0.tokens.upperBound }) ?? true { best = found }
    }
    return best
  }

  /// The first wording that begins where a clause begins.
  func atStart(_ remark: Remark) -> Match? {
    for start in remark.starts {
      if let found = match(remark, at: start) { return found }
    }
    return nil
  }

  /// The wording with which the sentence begins.
  func atLead(_ remark: Remark) -> Match? { match(remark, at: remark.lead) }

  /// The first wording anywhere.
  func anywhere(_ remark: Remark) -> Match? {
    for index in remark.range {
      if let found = match(remark, at: index) { return found }
    }
    return nil
  }
}
