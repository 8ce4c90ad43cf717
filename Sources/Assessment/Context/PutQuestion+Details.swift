import Language

extension PutQuestion {
  /// One thing that a narrow question asks for.
  enum Detail: Hashable {
    /// "When?", "By what time?", "How long have they had it?"
    case moment
    /// "How many a day?", "At what number?"
    case count
    /// "With whom?", "Which ones?", "Where do you begin?"
    case which
  }

  /// What it asks for beside, or instead of, what is to be done.
  var details: Set<Detail> {
    var details: Set<Detail> = []
    for (index, word) in passage.words.enumerated() {
      switch (word, passage.word(index + 1)) {
      case ("when", _), ("what", "time"), ("what", "day"), ("which", "day"), ("what", "date"),
        ("which", "date"), ("which", "moment"), ("which", "hour"), ("how", "long"), ("how", "soon"),
        ("morning", "or"):
        details.insert(.moment)
      case ("how", "many"), ("how", "much"), ("how", "often"), ("how", "far"), ("what", "number"),
        ("which", "number"), ("what", "figure"):
        details.insert(.count)
      case ("which", "of") where passage.words[index...].prefix(8).contains("days"):
        details.insert(.moment)
      case ("who", _), ("whom", _), ("whose", _), ("which", _), ("what", "part"),
        ("what", "bit"), ("what", "page"), ("about", "what"), ("on", "what"):
        details.insert(.which)
      case ("where", _) where !["to", "from"].contains(passage.word(index - 1)):
        details.insert(.which)
      default: break
      }
    }
    return details
  }

  /// The day on which it asks what will be done, as in "What will you do first thing tomorrow?".
  ///
  /// Not where it asks for the time as well, nor where it leaves room: "within two days".
  var dayOfAct: String? {
    guard asksForAct, !details.contains(.moment), !passage.words.contains("if") else { return nil }
    return passage.reading.times.last { $0.kind == .day && isFixed($0) }
      .map { passage.reading.text($0.tokens) }
  }

  private func isFixed(_ time: TimePhrase) -> Bool {
    !passage.tokens[time.tokens].contains {
      $0.has(.number) || $0.is("within") || $0.is("inside")
    }
  }

  /// Whether it asks what the number should be, and not what it is.
  var asksForTarget: Bool {
    let words = passage.words
    let isOutOf = words.indices.contains {
      words[$0] == "of" && passage.word($0 + 1) == "how" && passage.word($0 + 2) == "many"
    }
    let last = words.filter { $0.first?.isLetter ?? false }.suffix(3)
    let isLeftOut = last.suffix(2) == ["out", "of"] || last == ["out", "of", "what"]
    return isOutOf || isLeftOut || words.contains("agree") || words.contains("supposed")
      || passage.namesTarget && passage.numbers.isEmpty && !words.contains(where: Self.isNow)
  }

  private static func isNow(_ word: String) -> Bool {
    ["now", "today", "stand", "standing", "currently", "actual", "actually", "against", "far"]
      .contains(word)
  }

  /// Whether it asks for a part of the target, as in "What percentage of quota is that?".
  var asksForShare: Bool {
    asksForPercentage || passage.words.contains("share") && isAboutTarget
  }

  /// Whether it asks for that part in hundredths.
  var asksForPercentage: Bool {
    isAboutTarget && passage.words.contains { $0.hasPrefix("percent") || $0 == "%" }
  }

  private var isAboutTarget: Bool { passage.tokens.contains { $0.has(.targetWord) } }

  /// Whether it asks by what something will be noticed, and not what will be done then.
  var asksOnlyForSign: Bool { !asksForAct && asksForSign }

  /// Whether it asks what will be done at a sign that was told, as in "When that happens, what will you do?".
  var asksOnlyForAct: Bool {
    asksForAct && passage.words.allSatisfy { $0 == "when" || !Self.signWords.contains($0) }
      && !passage.words.contains("next")
  }

  /// Whether it asks by what something will be noticed.
  var asksForSign: Bool { passage.words.contains { Self.signWords.contains($0) } }

  private static let signWords: Set<String> = [
    "notice", "tell", "tells", "know", "see", "spot", "sign", "signal", "trigger", "tripwire",
    "warning", "early", "earlier", "soon", "sooner", "number", "figure", "when", "point", "catch",
    "moment", "limit", "line", "mark", "alarm", "bell", "watch", "low", "high", "far", "tip",
  ]

  /// What it asks about doing, as in "Which of them will you ring?", "How many will you test tomorrow?" and "Ringing
  /// whom?": "ring", "test tomorrow", "be ringing"; nil where the verb has a thing of its own.
  var actLeftOpen: (verb: String, times: String)? {
    if let verb = passage.tokens.first, verb.has(.ing), verb.has(.act),
      ["who", "whom", "which", "what"].contains(passage.word(1))
    {
      return ("be " + passage.words[0], passage.times)
    }
    guard let first = passage.words.first, first == "which" || first == "how" || first == "whom",
      let you = passage.words.firstIndex(of: "you"), passage.token(you - 1)?.has(.will) == true,
      let verb = passage.token(you + 1), verb.has(.act), verb.has(.base),
      passage.timelessText((you + 2)..<passage.tokens.count).isEmpty
    else { return nil }
    return (passage.word(you + 1), passage.times)
  }

  /// The sign that it names for next time, as in "If it is under 200 on the 15th, what then?".
  var sign: String? {
    guard asksForAct,
      passage.tokens.first?.has(.conditionWord) == true || passage.words.first == "when",
      let end = passage.words.firstIndex(of: ","), passage.numbers.contains(where: { $0 < end })
    else { return nil }
    return passage.trimmed(0..<end)
  }

  /// Whether it asks what could be watched: whoever names the pen and the desk has not said what it is about.
  var asksForScene: Bool {
    let words = passage.words
    return words.contains("camera") || words.contains("film") || words.contains("filming")
      || words.contains("would") && words.contains("see")
  }

  /// Whether it asks what is read off somewhere, as in "What will that say?".
  var asksForReading: Bool {
    passage.words.first == "what" || passage.words.starts(with: ["and", "what"])
      ? passage.words.contains { ["say", "read", "show", "stand"].contains($0) } : false
  }

  /// Whether it asks who does it.
  var asksWho: Bool {
    passage.words.contains { ["who", "whom", "whose", "yourself", "your"].contains($0) }
  }

  /// Whether it asks what will be done.
  var asksForAct: Bool {
    let words = passage.words
    return words.indices.contains { index in
      guard words[index] == "what" || words[index] == "how", passage.word(index - 1) != "at" else {
        return false
      }
      if passage.word(index + 1) == "then" { return true }
      // "What do the numbers say?" and "What tells you to do that?" ask for no act.
      return words.indices[index...].prefix(7).dropFirst(2).contains {
        (words[$0] == "do" || words[$0] == "doing") && words[$0 - 1] != "to"
      }
    } || words.suffix(3).contains("then") || words.contains("move")
  }
}
