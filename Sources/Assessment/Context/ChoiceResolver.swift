import Ladder
import Language

/// Puts what is picked from several in full: "the second", "bins and tail lift" after "Which of them?".
struct ChoiceResolver {
  let answer: Passage
  let recollection: Recollection
  let rung: Rung

  func edit() -> Rewriting.Edit? {
    switch rung {
    case .action, .firstStep, .topics, .counterpart: break
    case .gap, .obstacle, .time, .measure, .courseCorrection, .expectedYield: return nil
    }
    guard let start = firstWord else { return nil }
    let question = recollection.question.passage
    if question.words.contains("or"), !question.words.contains("you"),
      let list = ItemList(question, isChoice: true), let edit = edit(start, list)
    {
      return edit
    }
    guard asksToChoose else { return nil }
    for passage in recollection.said.prefix(3) where !passage.isHedged {
      guard let list = ItemList(passage) else { continue }
      return edit(start, list)
    }
    return nil
  }

  /// Whether one of several is asked for, or one of them is only named, as in "The price?".
  private var asksToChoose: Bool {
    let words = recollection.question.passage.words
    return words.contains("which") || words.contains("first")
      || words.count { $0.first?.isLetter ?? false } <= 3
  }

  /// Where the answer begins behind "yes", "um", "no,".
  private var firstWord: Int? {
    answer.tokens.indices.first { index in
      let token = answer.tokens[index]
      return token.kind != .mark && !token.has(.filler) && !Self.leads.contains(answer.words[index])
    }
  }

  private static let leads: Set<String> = ["no", "yes", "yeah", "ok", "okay", "with", "go", "just"]

  private func edit(_ start: Int, _ list: ItemList) -> Rewriting.Edit? {
    guard let (end, picked) = others(start, list) ?? placed(start, list) ?? called(start, list)
    else { return nil }
    let items = picked.map(list.text)
    let isAct = rung == .action || rung == .firstStep
    let words = (isAct ? "I'll " : "") + items.joined(separator: " and ")
    return Rewriting.Edit(
      range: answer.reading.byteRange(start..<end), replacement: words, full: words)
  }

  /// "the other two" where the question named the one that is not meant.
  private func others(_ start: Int, _ list: ItemList) -> (end: Int, items: [Int])? {
    let other = answer.word(start) == "the" ? start + 1 : start
    guard answer.word(other) == "other" || answer.word(other) == "others" else { return nil }
    let named = recollection.question.passage.weighty
    let rest = list.items.indices.filter { list.weighty($0).isDisjoint(with: named) }
    guard !rest.isEmpty, rest.count < list.items.count else { return nil }
    let count = answer.count(at: other + 1)
    guard count == nil || count == rest.count else { return nil }
    return (count == nil && answer.word(other + 1) != "one" ? other + 1 : other + 2, rest)
  }

  /// The one in a place: "the second", "number 3", "the last one".
  private func placed(_ start: Int, _ list: ItemList) -> (end: Int, items: [Int])? {
    var at = start
    while ["the", "number", "no", ".", "#", "point"].contains(answer.word(at)) { at += 1 }
    let isNumbered = at > start && answer.word(start) != "the"
    guard let place = place(answer.word(at), at, isNumbered, list.items.count),
      list.items.indices.contains(place - 1)
    else { return nil }
    let end = answer.word(at + 1) == "one" ? at + 2 : at + 1
    return endsChoice(end) ? (end, [place - 1]) : nil
  }

  private func place(_ word: String, _ index: Int, _ isNumbered: Bool, _ count: Int) -> Int? {
    if isNumbered { return answer.count(at: index) }
    switch word {
    case "first", "former": return 1
    case "second": return 2
    case "third": return 3
    case "fourth": return 4
    case "last", "latter": return count
    default: return nil
    }
  }

  /// "bins and tail lift": words that stand in one of them each and in no other.
  private func called(_ start: Int, _ list: ItemList) -> (end: Int, items: [Int])? {
    let weighty = list.items.indices.map(list.weighty)
    var items: [Int] = []
    var index = start
    while answer.tokens.indices.contains(index), !endsChoice(index) {
      let token = answer.tokens[index]
      if answer.reading.isContent(token) {
        let stem = Passage.stem(answer.words[index])
        let held = weighty.indices.filter { weighty[$0].contains(stem) }
        guard held.count == 1 else { return nil }
        if !items.contains(held[0]) { items.append(held[0]) }
      } else if !["and", "the", "a", "one"].contains(answer.words[index]) {
        return nil
      }
      index += 1
    }
    return items.isEmpty ? nil : (index, items)
  }

  private func endsChoice(_ index: Int) -> Bool {
    guard let token = answer.token(index) else { return true }
    return token.kind == .mark || answer.time(at: index) != nil
      || ["first", "with", "in", "at", "on", "by"].contains(answer.words[index])
  }
}

extension ItemList {
  /// The stems of an item's words of weight.
  fileprivate func weighty(_ item: Int) -> Set<String> {
    Passage(passage.trimmed(items[item]), today: nil, lexicon: passage.lexicon).weighty
  }
}
