/// One thing seen in an answer, as a hash, and where it stands.
struct Feature {
  let hash: UInt64
  /// The token that it stands at; -1 for the whole answer.
  let token: Int32
  let count: UInt8
  let origin: Origin

  /// What a feature was read from.
  enum Origin: UInt8 {
    /// A word or a piece of one, of which long answers hold more.
    case wording
    /// A known phrase or a moment.
    case phrase
    /// What the rules concluded.
    case conclusion
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var mixed = (hash ^ value) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 29
    return mixed &* 0xc4ce_b9fe_1a85_ec53
  }
}
