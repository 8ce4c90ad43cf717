public import Language

extension Unit {
  /// A number with what stands beside its digits: "$450", "4.5%", "18".
  public func written(_ quantity: Quantity) -> String { before + quantity.grouped + after }
}

extension Direction {
  /// A target on this side of good: "60", "at most 4%".
  public func written(_ target: String) -> String {
    switch self {
    case .atLeast: target
    case .atMost: "at most " + target
    }
  }
}

extension Target {
  /// As one says it: "60", "at most 4%", "yes".
  public var inWords: String {
    switch self {
    case .counted(let target, let direction, let unit): direction.written(unit.written(target))
    case .yes: "yes"
    }
  }
}

extension Measurable {
  /// The target, as one says it: "60", "at most 4%", "done".
  public var goal: String {
    switch standing {
    case .counted(let count): count.direction.written(count.written(count.target))
    case .yesOrNo: "done"
    }
  }

  /// Where it stands: "42 of 60", "6.5%, at most 4%", "not done".
  public var numbers: String {
    switch standing {
    case .counted(let count):
      count.written(count.actual) + (count.direction == .atMost ? ", " : " of ") + goal
    case .yesOrNo(let isDone): isDone ? "done" : "not done"
    }
  }

  /// Whether it is where it should be: "on track" or "off track".
  public var track: String { isOnTrack ? "on track" : "off track" }
}
