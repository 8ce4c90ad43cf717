/// The known phrases as a tree: every node is what some phrases have in common at their start.
struct PhraseTree: Sendable {
  /// What ends at a node, and where one can go on from it.
  private struct Node: Sendable {
    var meanings = Tags()
    /// Its steps by a class of words, in `classSteps`.
    var classes: Range<Int32> = 0..<0
    /// The classes themselves, so that most tokens need no look at the steps.
    var classTags = Tags()
    /// One bit for some of a word's hash, set where a word with that bit leads on: most words lead
    /// nowhere, and are told so without a look-up.
    var wordBits: UInt64 = 0
  }

  private struct ClassStep: Sendable {
    let tag: Tag
    let node: Int32
  }

  private let nodes: [Node]
  private let classSteps: [ClassStep]
  private let wordSteps: HashTable<Int32>

  init(_ builder: LexiconBuilder) {
    var nodes: [Node] = []
    var classSteps: [ClassStep] = []
    for built in builder.nodes {
      let first = Int32(classSteps.count)
      classSteps += built.classes.map { ClassStep(tag: $0.tag, node: Int32($0.node)) }
      var node = Node(meanings: built.meanings, classes: first..<Int32(classSteps.count))
      for step in built.classes { node.classTags.insert(step.tag) }
      nodes.append(node)
    }
    for step in builder.steps { nodes[step.node].wordBits |= PhraseTree.bit(step.hash) }
    self.nodes = nodes
    self.classSteps = classSteps
    wordSteps = builder.nextNodes
  }

  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }

  /// One number for a node and a word.
  @inline(__always)
  static func key(from node: Int, _ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ UInt64(node) &* 0x9e37_79b9_7f4a_7c15) &* 0xff51_afd7_ed55_8ccd
    return (mixed ^ mixed >> 29) | 1
  }

  /// No phrase is longer than this.
  private static let longest = 12

  /// The phrases that begin at each token.
  func phrases(in tokens: [Token]) -> [Phrase] {
    var found: [Phrase] = []
    found.reserveCapacity(tokens.count / 2)
    let root = nodes[0]
    for start in tokens.indices {
      // The first step has been looked up with the word.
      let opening = tokens[start].opening
      if opening != 0 { walk(tokens, start, start + 1, opening, into: &found) }
      if tokens[start].tags.hasAny(root.classTags) {
        walkClasses(of: root, tokens, start, start, into: &found)
      }
    }
    return found
  }

  private func walk(
    _ tokens: [Token], _ start: Int, _ index: Int, _ node: Int32, into found: inout [Phrase]
  ) {
    let here = nodes[Int(node)]
    if !here.meanings.isEmpty {
      found.append(Phrase(tokens: start..<index, meanings: here.meanings))
    }
    guard index < tokens.count, index - start < PhraseTree.longest else { return }
    let hash = tokens[index].hash
    if here.wordBits & PhraseTree.bit(hash) != 0, tokens[index].kind == .word,
      let next = wordSteps[PhraseTree.key(from: Int(node), hash)]
    {
      walk(tokens, start, index + 1, next, into: &found)
    }
    if tokens[index].tags.hasAny(here.classTags) {
      walkClasses(of: here, tokens, start, index, into: &found)
    }
  }

  private func walkClasses(
    of node: Node, _ tokens: [Token], _ start: Int, _ index: Int, into found: inout [Phrase]
  ) {
    for step in node.classes where tokens[index].has(classSteps[Int(step)].tag) {
      walk(tokens, start, index + 1, classSteps[Int(step)].node, into: &found)
    }
  }
}
