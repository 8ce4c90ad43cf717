import Language

extension Passage {
  /// Where its numbers begin, but for those of a date or a time; "a hundred and two" is one.
  var numbers: [Int] {
    tokens.indices.filter { index in
      guard isNumber(index), time(at: index) == nil else { return false }
      return !isNumber(joins(index - 1) ? index - 2 : index - 1)
    }
  }

  /// Its first number as it was said; empty without one.
  var firstNumber: String {
    guard let start = numbers.first else { return "" }
    var end = start + 1
    while isNumber(end) || word(end) == "%" || joins(end) && isNumber(end + 1) { end += 1 }
    return reading.text(start..<end)
  }

  /// Whether a figure stands at a place, and not the "one" of "which one" or the "two" of "the two
  /// numbers".
  func isFigure(_ index: Int) -> Bool {
    isNumber(index) && (tokens[index].kind == .number || !["one", "two"].contains(words[index]))
  }

  /// Whether an amount that nobody can count is told: "most of the ninety".
  var holdsVagueAmount: Bool {
    tokens.indices.contains { index in
      (tokens[index].has(.vagueAmountWord) || tokens[index].has(.vagueAmount))
        && word(index - 1) != "at"
    }
  }

  /// Whether a number stands at a place, in digits or in words.
  func isNumber(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    return token.kind == .number || token.has(.number) && token.value > 0
  }

  /// The whole number at a place, above zero; nil where there is none.
  func count(at index: Int) -> Int? {
    guard let token = token(index), token.has(.number), token.value > 0,
      token.value % 10_000 == 0
    else { return nil }
    return token.value / 10_000
  }

  /// "a hundred and two", "sixty-two": whether a word leads on within a number.
  private func joins(_ index: Int) -> Bool { word(index) == "and" || word(index) == "-" }

  /// Whether its first number is an amount, and not what something is called: "line 2".
  var countsFirst: Bool {
    guard let first = numbers.first else { return false }
    return tokens[..<first].allSatisfy {
      $0.kind == .mark || $0.has(.adverb) || $0.has(.filler) || $0.has(.preposition)
        || $0.has(.determiner) || $0.has(.third) || $0.has(.be) || $0.has(.us) || $0.has(.me)
        || !$0.isTimeless || $0.is("exactly") || $0.is("same") || $0.is("averaging")
        || Self.reaching.contains(where: $0.is)
    }
  }

  /// "takes us 50", "we managed 31", "sat at 50".
  private static let reaching: [StaticString] = [
    "takes", "taking", "took", "managed", "did", "done", "doing", "sat", "hit", "got", "getting",
    "sitting", "running", "made", "making", "stands", "stuck",
  ]

  /// "ten, one per site": whether it begins with a number, and another only says how it is spread.
  var opensWithNumber: Bool {
    guard numbers.first == 0, let next = numbers.dropFirst().first else { return false }
    return word(next) == "one" && tokens[next - 1].kind == .mark
  }

  /// Whether its first number is of those who have not: "four consultants haven't dictated since May".
  var countsThoseWithout: Bool {
    guard let first = numbers.first else { return false }
    return tokens[first...].prefix { $0.kind != .mark }.contains { $0.has(.negation) }
  }

  /// Whether it only places one number against another: "30 of 44 gearboxes rebuilt" names none of them.
  var placesNumber: Bool {
    numbers.first == 0 && word(1) == "of" && numbers.contains(2)
  }

  /// Whether it says of a number that it should be reached.
  var namesTarget: Bool {
    tokens.contains { $0.has(.targetWord) } || words.contains { Self.shouldWords.contains($0) }
      || words.indices.contains { index in
        words[index] == "number" && word(index + 1) == "is"
          || Self.haveWords.contains(words[index]) && word(index + 1) == "to"
      }
  }

  private static let haveWords: Set<String> = ["have", "has", "had", "was", "were", "'ve", "got"]

  private static let shouldWords: Set<String> = [
    "target", "meant", "supposed", "should", "standard", "agreed", "goal", "quota", "promise",
    "promised", "plan", "budget", "against", "expected", "aim", "limit", "must", "set", "committed",
    "wanted", "norm", "rule", "aimed",
  ]

  /// Its words, the last of them as a part of a hundred: "67" is "67 percent".
  var withPercent: String { isShare ? trimmed : "\(trimmed) percent" }

  /// Whether its number is a part of a hundred.
  var isShare: Bool { words.contains { $0 == "%" || $0.hasPrefix("percent") || $0 == "cent" } }
}
