/// Puts the topics of a lexicon together.
struct LexiconBuilder {
  /// A place in the phrases: what ends there, and the classes of words that lead on from it.
  struct Node {
    var meanings = Tags()
    var classes: [(tag: Tag, node: Int)] = []
  }

  /// A word that leads on from a node.
  struct Edge: Hashable {
    let node: Int
    let hash: UInt64
  }

  private(set) var entries: [UInt64: Lexicon.Entry] = [:]
  private(set) var nodes: [Node] = [Node()]
  private(set) var edges: [Edge: Int] = [:]

  init() {
    entries.reserveCapacity(8000)
  }

  /// The contractions without their apostrophe, by the hash of the whole.
  static var contractions: [UInt64: Lexicon.BareContraction] {
    var contractions: [UInt64: Lexicon.BareContraction] = [:]
    for (bare, head, tail) in BareContractions.all {
      contractions[FoldedHash.folding(bare)] = Lexicon.BareContraction(
        head: head.utf8.count, headHash: FoldedHash.folding(head),
        tailHash: FoldedHash.folding(tail))
    }
    return contractions
  }

  /// The words, and with each the phrases that it begins and whether it is a contraction, so that
  /// one look-up finds all.
  var completeEntries: [UInt64: Lexicon.Entry] {
    var all = entries.mapValues { entry in
      var entry = entry
      entry.isKnown = true
      entry.tellsTime = entry.calendar != .none || entry.tags.has(.number)
      return entry
    }
    for (edge, node) in edges where edge.node == 0 {
      all[edge.hash, default: Lexicon.Entry()].opening = Int32(node)
    }
    for hash in LexiconBuilder.contractions.keys {
      all[hash, default: Lexicon.Entry()].isBareContraction = true
    }
    for hash in TimeSigns.signs { all[hash, default: Lexicon.Entry()].tellsTime = true }
    for hash in TimeSigns.openers { all[hash, default: Lexicon.Entry()].opensTime = true }
    return all
  }

  mutating func add(_ topic: LexiconTopic) {
    switch topic {
    case .words(let tags, let list):
      for word in WordList.words(in: list) { add(word, tags) }
    case .people(let list):
      for word in WordList.words(in: list) {
        add(word, Tags(.person))
        add(Inflection.third(word)[...], Tags(.group))
      }
    case .verbs(let tags, let list):
      for verb in WordList.words(in: list) { addVerb(verb, tags) }
    case .deeds(let tags, let list):
      for verb in WordList.words(in: list) {
        addVerb(verb, tags, hasPlural: true)
      }
    case .phrases(let tag, let list):
      for line in WordList.lines(in: list) { addPhrase(line, tag) }
    case .calendar(let list):
      for (word, meaning) in list {
        entries[FoldedHash.folding(word), default: Lexicon.Entry()].calendar = meaning
      }
    case .numbers(let list):
      for (word, value) in list {
        let hash = FoldedHash.folding(word)
        entries[hash, default: Lexicon.Entry()].value = value * 10_000
        entries[hash, default: Lexicon.Entry()].tags.insert(.number)
      }
    }
  }

  private mutating func add(_ word: Substring, _ tags: Tags) {
    entries[FoldedHash.folding(word), default: Lexicon.Entry()].tags.formUnion(tags)
  }

  private mutating func addVerb(_ verb: Substring, _ tags: Tags, hasPlural: Bool = false) {
    let irregular = IrregularVerbs.past[verb]
    var forms: [(String, Tag)] = [(String(verb), .base), (Inflection.ing(verb), .ing)]
    if !hasPlural { forms.append((Inflection.third(verb), .sForm)) }
    if let doubled = Inflection.doubledInLongVerb(verb) {
      forms.append((doubled + "ing", .ing))
      if irregular == nil { forms.append((doubled + "ed", .past)) }
    }
    for past in irregular ?? [Inflection.past(verb)[...]] { forms.append((String(past), .past)) }
    for (form, tag) in forms {
      var all = tags
      all.insert(tag)
      add(form[...], all)
    }
  }

  private mutating func addPhrase(_ line: Substring, _ tag: Tag) {
    var node = 0
    for step in WordList.words(in: line).flatMap(Contraction.parts(of:)) {
      if step.utf8.first == 60, let classTag = PhraseClass.tag(step) {
        if let edge = nodes[node].classes.first(where: { $0.tag == classTag }) {
          node = edge.node
        } else {
          nodes.append(Node())
          nodes[node].classes.append((classTag, nodes.count - 1))
          node = nodes.count - 1
        }
      } else {
        let edge = Edge(node: node, hash: FoldedHash.folding(step))
        if edges[edge] == nil {
          nodes.append(Node())
          edges[edge] = nodes.count - 1
        }
        node = edges[edge] ?? 0
      }
    }
    guard node != 0 else { return }
    nodes[node].meanings.insert(tag)
  }
}
