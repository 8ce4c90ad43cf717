public import Language

/// A number that somebody owns, and where it stands.
public struct Measurable: Hashable, Sendable, Codable {
  /// What is counted, as people say it: "booked demos".
  public let name: String
  /// Where it should be and where it is.
  public let standing: Standing
  /// The day by which the target is to be met.
  public let due: Day

  /// A measurable by its name, where it stands, and when it is due.
  public init(name: String, standing: Standing, due: Day) {
    self.name = name
    self.standing = standing
    self.due = due
  }

  /// Whether the number is where it should be; there is no third state and no story.
  public var isOnTrack: Bool {
    switch standing {
    case .counted(let count): count.isOnTrack
    case .yesOrNo(let isDone): isDone
    }
  }

  /// How much is missing; nil for a measurable that is not counted.
  public var gap: Quantity? {
    switch standing {
    case .counted(let count): count.gap
    case .yesOrNo: nil
    }
  }
}

/// Where a number stands against its target.
public enum Standing: Hashable, Sendable, Codable {
  /// A number that is counted.
  case counted(Count)
  /// Something that is done or is not.
  case yesOrNo(isDone: Bool)
}

/// A counted number against its target.
public struct Count: Hashable, Sendable, Codable {
  /// Where it should be.
  public let target: Quantity
  /// Where it is today.
  public let actual: Quantity
  /// Which side of the target is good.
  public let direction: Direction
  /// What stands beside the digits.
  public let unit: Unit

  /// A count from its target, today's number, the good side and the unit.
  public init(target: Quantity, actual: Quantity, direction: Direction, unit: Unit) {
    self.target = target
    self.actual = actual
    self.direction = direction
    self.unit = unit
  }

  /// Whether today's number meets the target.
  public var isOnTrack: Bool {
    switch direction {
    case .atLeast: actual >= target
    case .atMost: actual <= target
    }
  }

  /// How much is missing; zero when nothing is.
  public var gap: Quantity {
    guard !isOnTrack else { return .zero }
    return switch direction {
    case .atLeast: target - actual
    case .atMost: actual - target
    }
  }

  /// A number of this unit as it is written: "$450", "4.5%", "18".
  public func written(_ quantity: Quantity) -> String {
    unit.written(quantity)
  }
}

/// Which side of a target is good.
public enum Direction: String, Hashable, Sendable, Codable {
  /// The number should reach the target or more.
  case atLeast
  /// The number should stay at the target or below.
  case atMost
}

/// What stands before and after the digits of a number: a currency's sign, a per cent sign.
public struct Unit: Hashable, Sendable, Codable {
  /// Before the digits: "$".
  public let before: String
  /// After the digits: "%".
  public let after: String

  /// A unit from what stands before and after the digits.
  public init(before: String = "", after: String = "") {
    self.before = before
    self.after = after
  }
}

extension Quantity {
  /// In digits with thousands set apart: "1,150".
  public var grouped: String {
    let plain = description
    let isNegative = plain.hasPrefix("-")
    let digits = plain.drop { $0 == "-" }
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return plain }
    var groups: [Substring] = []
    var rest = whole
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let decimals = parts.count > 1 ? "." + parts[1] : ""
    return (isNegative ? "-" : "") + groups.joined(separator: ",") + decimals
  }
}
