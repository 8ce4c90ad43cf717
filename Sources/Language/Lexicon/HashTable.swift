/// A table looked up by numbers that are hashes already.
///
/// Every word of an answer is looked up; hashing its hash again would cost more than all the rest
/// of the look-up. The slots hold only where a value stands, so that looking for what is not
/// there, as most steps of the walk through the phrases do, touches little memory.
struct HashTable<Value: Sendable>: Sendable {
  private struct Pair: Sendable {
    let key: UInt64
    let value: Value
  }

  /// One more than the number of the pair; 0 where there is none.
  private let slots: [UInt32]
  private let pairs: [Pair]
  private let mask: Int

  /// A table of what a dictionary holds.
  init(_ dictionary: [UInt64: Value]) {
    var size = 16
    while size < dictionary.count * 3 { size *= 2 }
    let mask = size - 1
    var slots = [UInt32](repeating: 0, count: size)
    var pairs: [Pair] = []
    pairs.reserveCapacity(dictionary.count)
    for (key, value) in dictionary {
      var slot = HashTable.slot(key, mask)
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      pairs.append(Pair(key: key, value: value))
      slots[slot] = UInt32(pairs.count)
    }
    self.slots = slots
    self.pairs = pairs
    self.mask = mask
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 32) & mask
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      var slot = HashTable.slot(key, mask)
      while slots[slot] != 0 {
        let index = Int(slots[slot]) - 1
        if pairs[index].key == key { return pairs[index].value }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }
}
