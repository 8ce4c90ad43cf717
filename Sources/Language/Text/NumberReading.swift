/// Reads the digits of one number.
struct NumberReading {
  private(set) var shape = NumberShape.whole
  private var whole = 0
  private var decimals = 0
  private var decimalValue = 0
  private var group = 0
  private var packed: UInt64 = 0
  private var groups: UInt64 = 1

  /// The groups of a dotted number, packed: how many there are, and up to three of them.
  var packedGroups: UInt64 {
    shape == .dotted && groups <= 3 ? groups << 60 | packed << 20 | UInt64(group) : 0
  }

  mutating func digit(_ byte: UInt8) {
    let value = Int(byte - 48)
    if group < 1_000_000 { group = group * 10 + value }
    if shape == .whole {
      // Numbers beyond the range of a quantity keep their first digits: nobody means them.
      if whole < 100_000_000_000 { whole = whole * 10 + value }
    } else if decimals < 4 {
      decimals += 1
      decimalValue = decimalValue * 10 + value
    }
  }

  /// Whether a mark between two digits belongs to the number.
  func accepts(separator byte: UInt8, followedBy rest: ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix { (48...57).contains($0) }.count
    return switch byte {
    case 44: shape == .whole && digits == 3
    case 46: shape != .clock
    case 58: shape == .whole && digits == 2
    default: false
    }
  }

  mutating func separator(_ byte: UInt8) {
    packed = (packed << 20 | UInt64(group)) & 0xFF_FFFF_FFFF
    groups += groups < 9 ? 1 : 0
    group = 0
    switch byte {
    case 46: shape = shape == .whole ? .decimal : .dotted
    case 58: shape = .clock
    default: break
    }
  }

  var value: Int {
    var tail = decimalValue
    for _ in decimals..<4 { tail *= 10 }
    return whole * 10_000 + (shape == .dotted ? 0 : tail)
  }
}
