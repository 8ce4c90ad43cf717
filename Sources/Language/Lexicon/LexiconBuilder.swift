/// Puts the topics of a lexicon together.
struct LexiconBuilder {
  /// A place in the phrases: what ends there, and the classes of words that lead on from it.
  struct Node {
    var meanings = Tags()
    var classes: [(tag: Tag, node: Int)] = []
  }

  /// A word that leads on from a node to another.
  struct Step {
    let node: Int
    let hash: UInt64
    let next: Int
  }

  private var entries = HashTable<Lexicon.Entry>(capacity: 16_000)
  private(set) var nodes: [Node] = [Node()]
  private(set) var steps: [Step] = []
  /// Where a word leads on to, by ``PhraseTree/key(from:_:)``.
  private(set) var nextNodes = HashTable<Int32>(capacity: 8000)
  private(set) var misspellings = Misspellings()

  /// The words, and with each the phrases that it begins and whether it is a contraction, so that
  /// one look-up finds all.
  var words: HashTable<Lexicon.Entry> {
    var words = entries
    words.updateAll { entry in
      entry.isKnown = true
      entry.tellsTime = entry.calendar != .none || entry.tags.has(.number)
    }
    for step in steps where step.node == 0 {
      words.update(step.hash, default: Lexicon.Entry()) { $0.opening = Int32(step.next) }
    }
    for contraction in BareContractions.all {
      words.update(FoldedHash.folding(contraction.bare), default: Lexicon.Entry()) {
        $0.isBareContraction = true
      }
    }
    for hash in TimeSigns.signs {
      words.update(hash, default: Lexicon.Entry()) { $0.tellsTime = true }
    }
    for hash in TimeSigns.openers {
      words.update(hash, default: Lexicon.Entry()) { $0.opensTime = true }
    }
    for (typed, meant) in Shorthands.known.all {
      var entry = words[meant] ?? Lexicon.Entry()
      entry.isKnown = true
      entry.isShorthand = true
      words.update(typed, default: entry) { $0 = entry }
    }
    return words
  }

  mutating func add(_ topic: LexiconTopic) {
    switch topic {
    case .words(let tags, let list):
      for word in WordList.words(in: list) { add(FoldedHash.folding(word), tags) }
    case .people(let list):
      for word in WordList.words(in: list) {
        add(FoldedHash.folding(word), Tags(.person))
        add(Inflection.third(word).hash(of: word), Tags(.group))
      }
    case .verbs(let tags, let list):
      for verb in WordList.words(in: list) { addVerb(verb, tags) }
    case .deeds(let tags, let list):
      for verb in WordList.words(in: list) { addVerb(verb, tags, hasPlural: true) }
    case .phrases(let tag, let list):
      for line in WordList.lines(in: list) { addPhrase(line, tag) }
    case .calendar(let list):
      for (word, meaning) in list {
        entries.update(FoldedHash.folding(word), default: Lexicon.Entry()) {
          $0.calendar = meaning
        }
        misspellings.learn(Array(word.utf8)[...])
      }
    case .numbers(let list):
      for (word, value) in list {
        entries.update(FoldedHash.folding(word), default: Lexicon.Entry()) {
          $0.value = value * 10_000
          $0.tags.insert(.number)
        }
        misspellings.learn(Array(word.utf8)[...])
      }
    }
  }

  private mutating func add(_ hash: UInt64, _ tags: Tags) {
    entries.update(hash, default: Lexicon.Entry()) { $0.tags.formUnion(tags) }
  }

  private mutating func add(_ hash: UInt64, _ tags: Tags, _ form: Tag) {
    var all = tags
    all.insert(form)
    add(hash, all)
  }

  private mutating func addVerb(_ verb: WordList.Word, _ tags: Tags, hasPlural: Bool = false) {
    let plain = FoldedHash.folding(verb)
    let irregular = IrregularVerbs.past[plain]
    add(plain, tags, .base)
    add(Inflection.ing(verb).hash(of: verb), tags, .ing)
    if !hasPlural { add(Inflection.third(verb).hash(of: verb), tags, .sForm) }
    if Inflection.isDoubledInLongVerb(verb) {
      add(WordForm("ing", doubling: true).hash(of: verb), tags, .ing)
      if irregular == nil { add(WordForm("ed", doubling: true).hash(of: verb), tags, .past) }
    }
    for past in irregular ?? [Inflection.past(verb).hash(of: verb)] { add(past, tags, .past) }
  }

  private mutating func addPhrase(_ line: WordList.Word, _ tag: Tag) {
    var node = 0
    for word in WordList.words(in: line) {
      if word.first == UInt8(ascii: "<"), let tag = PhraseClass.tag(word) {
        node = nodeBehind(tag, from: node)
      } else {
        let (head, tail) = Contraction.parts(of: word)
        node = nodeBehind(head, from: node)
        if let tail { node = nodeBehind(tail, from: node) }
      }
    }
    guard node != 0 else { return }
    nodes[node].meanings.insert(tag)
  }

  private mutating func nodeBehind(_ tag: Tag, from node: Int) -> Int {
    if let known = nodes[node].classes.first(where: { $0.tag == tag }) { return known.node }
    nodes.append(Node())
    nodes[node].classes.append((tag, nodes.count - 1))
    return nodes.count - 1
  }

  private mutating func nodeBehind(_ word: UInt64, from node: Int) -> Int {
    let hash = Shorthands.known.meaning(of: word)
    let key = PhraseTree.key(from: node, hash)
    if let known = nextNodes[key] { return Int(known) }
    nodes.append(Node())
    steps.append(Step(node: node, hash: hash, next: nodes.count - 1))
    nextNodes.update(key, default: Int32(nodes.count - 1)) { _ in }
    return nodes.count - 1
  }
}
