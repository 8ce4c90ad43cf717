/// A table looked up by numbers that are hashes already.
///
/// Every word of an answer is looked up; hashing its hash again would cost more than all the rest
/// of the look-up. The slots hold only where a value stands, so that looking for what is not
/// there, as most steps of the walk through the phrases do, touches little memory.
struct HashTable<Value: Sendable>: Sendable {
  private struct Pair: Sendable {
    let key: UInt64
    var value: Value
  }

  /// One more than the number of the pair; 0 where there is none.
  private var slots: [UInt32]
  private var pairs: [Pair] = []
  private var mask: Int

  /// An empty table with room for so many values; it grows when there are more.
  init(capacity: Int = 0) {
    var size = 16
    while size < capacity * 3 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    pairs.reserveCapacity(capacity)
  }

  /// A table of values by the words that they belong to; of two for one word the first counts.
  init(words: some Collection<(some StringProtocol, Value)>) {
    self.init(capacity: words.count)
    for (word, value) in words { update(FoldedHash.folding(word), default: value) { _ in } }
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      var slot = slot(key)
      while slots[slot] != 0 {
        let index = Int(slots[slot]) - 1
        if pairs[index].key == key { return pairs[index].value }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// Changes the value of a key, which is put in first where there is none.
  @inline(__always)
  mutating func update(
    _ key: UInt64, default value: @autoclosure () -> Value, _ change: (inout Value) -> Void
  ) {
    var slot = slot(key)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if pairs[index].key == key { return change(&pairs[index].value) }
      slot = (slot + 1) & mask
    }
    pairs.append(Pair(key: key, value: value()))
    slots[slot] = UInt32(pairs.count)
    change(&pairs[pairs.count - 1].value)
    if pairs.count * 3 > slots.count { grow() }
  }

  /// Changes every value.
  mutating func updateAll(_ change: (inout Value) -> Void) {
    for index in pairs.indices { change(&pairs[index].value) }
  }

  /// Every key and its value, in the order in which they were put in.
  var all: [(key: UInt64, value: Value)] { pairs.map { ($0.key, $0.value) } }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & mask }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (index, pair) in pairs.enumerated() {
      var slot = slot(pair.key)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}
