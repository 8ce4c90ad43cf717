/// One thing seen in an answer, as a hash, and where it stands.
struct Feature {
  let hash: UInt64
  /// The token that it stands at; -1 for the whole answer.
  let token: Int32
  let count: UInt8
  let origin: Origin
  /// Whether it tells one fault from another, too; what is seen more finely only tells good from bad,
  /// for there are fewer answers to learn each fault from.
  var tellsFaults = true

  /// What a feature was read from.
  enum Origin: UInt8 {
    /// A word or a piece of one, of which long answers hold more.
    case wording
    /// A known phrase or a moment.
    case phrase
    /// What the rules concluded.
    case conclusion
  }

  /// What the features of a kind begin with.
  @inline(__always)
  static func seed(_ kind: UInt64) -> UInt64 { kind &* 0x9e37_79b9_7f4a_7c15 }

  /// One number for two in their order.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first << 32 | first >> 32, second)
  }

  /// One number for two, in which every bit of both counts.
  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}
