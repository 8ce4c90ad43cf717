public import Language

/// What is filled in to put the number on the table, in the order in which it is asked.
public enum TableField: String, CaseIterable, Codable, Sendable, Hashable {
  /// The five things that have to be known.
  case person, measurable, target, actual, due
}

/// One filled-in field.
public enum TableEntry: Hashable, Sendable, Codable {
  /// Who owns the number.
  case person(String)
  /// What the number is called.
  case measurable(String)
  /// Where it should be.
  case target(Target)
  /// Where it is today.
  case actual(Actual)
  /// When the target is due.
  case due(Day)

  /// The field that it fills.
  public var field: TableField {
    switch self {
    case .person: .person
    case .measurable: .measurable
    case .target: .target
    case .actual: .actual
    case .due: .due
    }
  }
}

/// Where a number should be, before it is known where it is.
public enum Target: Hashable, Sendable, Codable {
  /// A number to reach, or to stay below.
  case counted(Quantity, Direction, Unit)
  /// Something to be done, yes or no.
  case yes
}

/// Where a number is today.
public enum Actual: Hashable, Sendable, Codable {
  /// A number.
  case counted(Quantity)
  /// Done or not.
  case isDone(Bool)
}

/// The number on its way to the table: the fields filled in so far, and the one being asked.
public struct TableDraft: Hashable, Sendable {
  /// The field that is being asked.
  public private(set) var asking: TableField
  /// What has been filled in, kept when one goes back.
  public private(set) var entries: [TableField: TableEntry]

  init(person: String? = nil) {
    entries = [:]
    asking = .person
    if let person {
      entries[.person] = .person(person)
      asking = .measurable
    }
  }

  /// A draft that was complete already, at its last field again.
  init(reopening table: NumberOnTheTable) {
    entries = [
      .person: .person(table.person),
      .measurable: .measurable(table.measurable.name),
      .due: .due(table.measurable.due),
    ]
    switch table.measurable.standing {
    case .counted(let count):
      entries[.target] = .target(.counted(count.target, count.direction, count.unit))
      entries[.actual] = .actual(.counted(count.actual))
    case .yesOrNo(let isDone):
      entries[.target] = .target(.yes)
      entries[.actual] = .actual(.isDone(isDone))
    }
    asking = .due
  }

  /// The target, once it is known.
  public var target: Target? {
    guard case .target(let target)? = entries[.target] else { return nil }
    return target
  }

  /// The person's name, once it is known.
  public var person: String? {
    guard case .person(let person)? = entries[.person] else { return nil }
    return person
  }

  /// The measurable's name, once it is known.
  public var measurableName: String? {
    guard case .measurable(let name)? = entries[.measurable] else { return nil }
    return name
  }

  mutating func fill(_ entry: TableEntry) {
    // A target of another kind makes today's number meaningless.
    if case .target(let new) = entry, let old = target, old.isCounted != new.isCounted {
      entries[.actual] = nil
    }
    entries[entry.field] = entry
    asking = TableField.allCases.first { $0.comes(after: entry.field) } ?? .due
  }

  mutating func goBack() {
    guard let before = TableField.allCases.last(where: { asking.comes(after: $0) }) else { return }
    asking = before
  }

  /// The number, when this entry completes it.
  func table(completedBy entry: TableEntry) -> NumberOnTheTable? {
    var filled = self
    filled.fill(entry)
    guard entry.field == .due, case .person(let person)? = filled.entries[.person],
      case .measurable(let name)? = filled.entries[.measurable],
      case .target(let target)? = filled.entries[.target],
      case .actual(let actual)? = filled.entries[.actual],
      case .due(let due)? = filled.entries[.due],
      let standing = Standing(target: target, actual: actual)
    else { return nil }
    return NumberOnTheTable(
      person: person, measurable: Measurable(name: name, standing: standing, due: due))
  }
}

extension Standing {
  init?(target: Target, actual: Actual) {
    switch (target, actual) {
    case (.counted(let target, let direction, let unit), .counted(let actual)):
      self = .counted(Count(target: target, actual: actual, direction: direction, unit: unit))
    case (.yes, .isDone(let isDone)):
      self = .yesOrNo(isDone: isDone)
    case (.counted, .isDone), (.yes, .counted):
      return nil
    }
  }
}

extension Target {
  var isCounted: Bool {
    switch self {
    case .counted: true
    case .yes: false
    }
  }
}

extension TableField {
  fileprivate func comes(after other: TableField) -> Bool {
    let order = TableField.allCases
    guard let mine = order.firstIndex(of: self), let theirs = order.firstIndex(of: other) else {
      return false
    }
    return mine > theirs
  }
}
