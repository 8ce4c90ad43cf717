/// An exact number of up to four decimals, as people count, weigh and price things.
///
/// Fixed point, so that a checklist's yields add up to the cent; the range is about ± 9 × 10¹⁴.
public struct Quantity: Hashable, Sendable, Comparable {
  /// The number times ten thousand.
  public let tenThousandths: Int

  /// The number that so many ten-thousandths make.
  public init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// A whole number; nil when it is out of range.
  public init?(_ whole: Int) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 10_000)
    guard !overflow else { return nil }
    self.init(tenThousandths: product)
  }

  /// Nothing.
  public static let zero = Quantity(tenThousandths: 0)

  /// Orders quantities by size.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.tenThousandths < right.tenThousandths
  }

  /// The sum, held at the ends of the range instead of overflowing.
  public static func + (left: Quantity, right: Quantity) -> Quantity {
    let (sum, overflow) = left.tenThousandths.addingReportingOverflow(right.tenThousandths)
    guard overflow else { return Quantity(tenThousandths: sum) }
    return Quantity(tenThousandths: right.tenThousandths > 0 ? .max : .min)
  }

  /// The difference, held at the ends of the range instead of overflowing.
  public static func - (left: Quantity, right: Quantity) -> Quantity {
    let (rest, overflow) = left.tenThousandths.subtractingReportingOverflow(right.tenThousandths)
    guard overflow else { return Quantity(tenThousandths: rest) }
    return Quantity(tenThousandths: right.tenThousandths < 0 ? .max : .min)
  }
}

extension Quantity: CustomStringConvertible {
  /// In digits, without needless zeros: "18", "4.5", "-0.25".
  public var description: String {
    let magnitude = tenThousandths.magnitude
    let sign = tenThousandths < 0 ? "-" : ""
    let whole = magnitude / 10_000
    var decimals = String(magnitude % 10_000)
    guard decimals != "0" else { return "\(sign)\(whole)" }
    decimals = String(repeating: "0", count: 4 - decimals.count) + decimals
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}

extension Quantity: Codable {
  /// Reads the number of ten-thousandths.
  ///
  /// - Parameter decoder: Holds one whole number.
  /// - Throws: What the decoder throws.
  public init(from decoder: any Decoder) throws {
    tenThousandths = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the number of ten-thousandths.
  ///
  /// - Parameter encoder: Takes one whole number.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tenThousandths)
  }
}
