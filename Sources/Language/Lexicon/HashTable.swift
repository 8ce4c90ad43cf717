/// A table looked up by numbers that are hashes already.
///
/// Every word of an answer is looked up several times; hashing its hash again would cost more
/// than all the rest of the look-up.
struct HashTable<Value: Sendable>: Sendable {
  private var keys: [UInt64] = [0]
  private var values: [Value?] = [nil]
  private var mask = 0

  /// A table of what a dictionary holds; no key may be 0.
  init(_ dictionary: [UInt64: Value]) {
    var size = 16
    while size < dictionary.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (key, value) in dictionary {
      var slot = HashTable.slot(key, mask)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = value
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key ^ key >> 32) & mask
  }

  subscript(key: UInt64) -> Value? {
    @inline(__always) get {
      var slot = HashTable.slot(key, mask)
      while true {
        let found = keys[slot]
        if found == key { return values[slot] }
        if found == 0 { return nil }
        slot = (slot + 1) & mask
      }
    }
  }
}
