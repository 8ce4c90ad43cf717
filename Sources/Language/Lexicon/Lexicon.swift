/// The words and phrases that the readers know, looked up by hash.
package struct Lexicon: Sendable {
  /// The lexicon that the program ships with.
  package static let builtIn = Lexicon(topics: LexiconTopics.all)

  struct Entry: Sendable {
    var tags = Tags()
    var calendar = CalendarWord.none
    var value = 0
    var startsPhrase = false
  }

  struct BareContraction: Sendable {
    let head: Int
    let headHash: UInt64
    let tailHash: UInt64
  }

  struct Node: Sendable {
    var meanings = Tags()
    var classes: [(tag: Tag, node: Int)] = []
  }

  struct Edge: Hashable, Sendable {
    let node: Int
    let hash: UInt64

    /// One number for both.
    @inline(__always)
    var mixed: UInt64 {
      let mixed = (hash ^ UInt64(node) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
      return (mixed ^ mixed >> 29) | 1
    }
  }

  private(set) var entries: [UInt64: Entry] = [:]
  private var contractions: [UInt64: BareContraction] = [:]
  private var nodes: [Node] = [Node()]
  private var edges: [Edge: Int] = [:]
  private var entryTable = HashTable<Entry>([:])
  private var edgeTable = HashTable<Int>([:])

  init(topics: [LexiconTopic]) {
    entries.reserveCapacity(8000)
    for topic in topics { add(topic) }
    for (bare, head, tail) in BareContractions.all {
      contractions[FoldedHash.folding(bare)] = BareContraction(
        head: head.utf8.count, headHash: FoldedHash.folding(head),
        tailHash: FoldedHash.folding(tail))
    }
    entryTable = HashTable(entries)
    edgeTable = HashTable(
      Dictionary(edges.map { ($0.key.mixed, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  // MARK: Looking up

  func knows(_ hash: UInt64) -> Bool { entryTable[hash] != nil }

  func isBareContraction(_ hash: UInt64) -> Bool { contractions[hash] != nil }

  func bareContraction(_ hash: UInt64) -> BareContraction? { contractions[hash] }

  func splitsAtHyphen(_ hash: UInt64) -> Bool {
    guard let entry = entryTable[hash] else { return false }
    return entry.tags.has(.number) || entry.calendar != .none
  }

  @inline(__always)
  func fill(_ token: inout Token) {
    guard let entry = entryTable[token.hash] else { return }
    token.tags = entry.tags
    token.calendar = entry.calendar
    token.value = entry.value
  }

  /// The phrases that begin at each token.
  package func phrases(in tokens: [Token]) -> [Phrase] {
    var found: [Phrase] = []
    for start in tokens.indices {
      walk(tokens, from: start, at: start, node: 0, into: &found)
    }
    return found
  }

  private func walk(
    _ tokens: [Token], from start: Int, at index: Int, node: Int, into found: inout [Phrase]
  ) {
    let here = nodes[node]
    if !here.meanings.isEmpty {
      found.append(Phrase(tokens: start..<index, meanings: here.meanings))
    }
    guard index < tokens.count, index - start < 12 else { return }
    let token = tokens[index]
    if token.kind == .word, let next = edgeTable[Edge(node: node, hash: token.hash).mixed] {
      walk(tokens, from: start, at: index + 1, node: next, into: &found)
    }
    for edge in here.classes where token.has(edge.tag) {
      walk(tokens, from: start, at: index + 1, node: edge.node, into: &found)
    }
  }

  // MARK: Building

  private mutating func add(_ topic: LexiconTopic) {
    switch topic {
    case .words(let tags, let list):
      for word in list.split(whereSeparator: \.isWhitespace) { add(word, tags) }
    case .people(let list):
      for word in list.split(whereSeparator: \.isWhitespace) {
        add(word, Tags(.person))
        add(Inflection.third(word)[...], Tags(.group))
      }
    case .verbs(let tags, let list):
      for verb in list.split(whereSeparator: \.isWhitespace) { addVerb(verb, tags) }
    case .phrases(let tag, let list):
      for line in list.split(separator: "\n") { addPhrase(line, tag) }
    case .calendar(let list):
      for (word, meaning) in list {
        entries[FoldedHash.folding(word), default: Entry()].calendar = meaning
      }
    case .numbers(let list):
      for (word, value) in list {
        entries[FoldedHash.folding(word), default: Entry()].value = value * 10_000
        entries[FoldedHash.folding(word), default: Entry()].tags.insert(.number)
      }
    }
  }

  private mutating func add(_ word: Substring, _ tags: Tags) {
    entries[FoldedHash.folding(word), default: Entry()].tags.formUnion(tags)
  }

  private mutating func addVerb(_ verb: Substring, _ tags: Tags) {
    let irregular = IrregularVerbs.past[verb]
    var forms: [(String, Tag)] = [
      (String(verb), .base), (Inflection.third(verb), .sForm), (Inflection.ing(verb), .ing),
    ]
    for past in irregular ?? [Inflection.past(verb)[...]] { forms.append((String(past), .past)) }
    for (form, tag) in forms {
      var all = tags
      all.insert(tag)
      add(form[...], all)
    }
  }

  private mutating func addPhrase(_ line: Substring, _ tag: Tag) {
    var node = 0
    for step in line.split(separator: " ").flatMap(Contraction.parts(of:)) {
      if step.first == "<", let classTag = PhraseClass.tag(step) {
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

/// A known phrase, and the tokens that it takes.
package struct Phrase: Sendable {
  package let tokens: Range<Int>
  package let meanings: Tags

  package func has(_ tag: Tag) -> Bool { meanings.has(tag) }
}

/// One topic of the lexicon, as data.
enum LexiconTopic {
  /// Words parted by spaces, and what they are.
  case words(Tags, String)
  /// Words for one person; their plurals are groups.
  case people(String)
  /// Verbs in their plain form; the other forms are derived.
  case verbs(Tags, String)
  /// Phrases, one a line; `<i>`, `<poss>`, `<be>`, `<num>` stand for any word of that class.
  case phrases(Tag, String)
  /// Words of the calendar.
  case calendar([(String, CalendarWord)])
  /// Words for whole numbers.
  case numbers([(String, Int)])
}

/// The classes of words that a phrase can leave open.
enum PhraseClass {
  static func tag(_ step: Substring) -> Tag? {
    switch step {
    case "<i>": .mine
    case "<poss>": .possessive
    case "<be>": .be
    case "<num>": .number
    case "<they>": .third
    case "<you>": .you
    case "<will>": .will
    default: nil
    }
  }
}
