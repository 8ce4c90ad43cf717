import Assessment
import Ladder

extension Twin {
  /// The answer hedged, made to hang on something, denied or handed to nobody (assessment guide,
  /// cases 1, 22, 23, 25, 28, 29 and 34).
  static func spoilt(_ words: String, at rung: Rung, _ choice: Int) -> Twin? {
    let moulds = moulds(for: words, at: rung)
    guard !moulds.isEmpty else { return nil }
    let mould = moulds[choice % moulds.count]
    var kept = mould.isInsteadOfWill ? String(behindWill(words) ?? words[...]) : words
    // A name keeps its capital.
    if !mould.front.isEmpty, rung != .counterpart, rung != .time { kept = lowered(kept) }
    if !mould.behind.isEmpty { kept = open(kept) }
    return Twin(kind: .spoilt, words: mould.front + kept + mould.behind, fault: mould.fault)
  }

  private struct Mould {
    var front = ""
    var behind = ""
    let fault: Fault
    var isInsteadOfWill = false

    static func front(_ words: [String], _ fault: Fault) -> [Mould] {
      words.map { Mould(front: $0 + " ", fault: fault) }
    }
    static func behind(_ words: [String], _ fault: Fault) -> [Mould] {
      words.map { Mould(behind: $0, fault: fault) }
    }
    static func insteadOfWill(_ words: [String], _ fault: Fault) -> [Mould] {
      words.map { Mould(front: $0 + " ", fault: fault, isInsteadOfWill: true) }
    }
  }

  private static func moulds(for words: String, at rung: Rung) -> [Mould] {
    switch rung {
    case .action, .firstStep: behindWill(words) == nil ? around : around + verbs
    case .time: around + moments
    case .counterpart, .measure, .topics, .gap: things
    case .obstacle, .courseCorrection, .expectedYield: []
    }
  }

  /// What follows "I'll" where an answer begins with it.
  static func behindWill(_ words: String) -> Substring? {
    let firm = ["I'll ", "I will ", "I'm going to ", "I am going to ", "i'll ", "ill "]
    guard let start = firm.first(where: { words.hasPrefix($0) }) else { return nil }
    let rest = words.dropFirst(start.count)
    return rest.first?.isLowercase == true ? rest : nil
  }

  private static let verbs =
    Mould.insteadOfWill(
      [
        "I'll try to", "I might", "I may", "I should", "I need to", "I have to", "I could", "I can",
        "I want to", "I'd like to", "I hope to", "I'm hoping to", "Hopefully I'll", "Maybe I'll",
        "Perhaps I'll", "I'll probably", "I was thinking I'd", "I was thinking of maybe trying to",
        "I ought to", "I guess I could", "I suppose I'll have to", "Ideally I'd", "I would",
        "Fingers crossed I'll", "In an ideal world I'd", "I'll see if I can", "I'll aim to",
        "I'll look to", "I'm planning on trying to", "I don't think I'll", "I doubt I'll",
        "One day I'll", "I'm supposed to", "Let's see whether I can", "I'll do my best to",
        "I was going to", "I've been meaning to", "I'd rather not", "I'll possibly", "I'll maybe",
        "I'll hopefully",
      ], .uncommitted)
    + Mould.insteadOfWill(
      [
        "If I get time I'll", "If I can I'll", "All being well I'll", "Time permitting I'll",
        "God willing I'll", "Unless something comes up I'll", "Provided Dana agrees I'll",
        "Depending on the weather I'll", "If things calm down I'll", "As long as nobody minds I'll",
        "If nothing goes wrong I'll", "If the phones stay quiet I'll",
        "So long as the van starts I'll", "Should there be time I'll", "If work allows I'll",
        "When I get a minute I'll", "If no one calls in sick I'll", "If it stays dry I'll",
      ], .conditional)
    + Mould.insteadOfWill(
      [
        "Someone should", "Somebody will", "They'll", "The team will", "One of us will",
        "We need someone to",
      ], .ownerless)
    + Mould.insteadOfWill(
      [
        "I won't", "I'm not going to", "I'm never going to", "I refuse to", "I'm not about to",
        "There's no way I'll", "I'd never", "I can't",
      ], .abstract)

  private static let maybe = Mould.front(
    ["Hopefully", "Maybe", "Probably", "Perhaps", "Possibly"], .uncommitted)

  private static let around =
    maybe
    + Mould.behind(
      [
        ", hopefully", ", maybe", ", fingers crossed", ", probably", ", ideally", ", touch wood",
        ", we'll see",
      ], .uncommitted)
    + Mould.behind(
      [
        ", if I get time", ", if I can", ", all being well", ", time permitting",
        " unless something comes up", " if I get round to it",
      ], .conditional)

  private static let moments =
    Mould.front(["I could do", "I might manage"], .uncommitted)
    + Mould.front(["If all goes well,"], .conditional)
    + Mould.behind([" if legal have finished", ", if she's free"], .conditional)

  private static let things =
    maybe
    + Mould.behind([", maybe", ", hopefully", ", probably", ", possibly"], .uncommitted)
}
