/// A part that an answer can hold (assessment guide, section 2).
public enum Facet: String, CaseIterable, Codable, Sendable, Hashable {
  /// Who does it: the speaker, alone or with others.
  case actor
  /// Something an onlooker could see or hear being done.
  case action
  /// What it is done to, exact enough to start without asking "which?".
  case object
  /// That it will be done: no hedge, no hope, no mere duty.
  case commitment
  /// With whom: a named person, or a specific role, team or account.
  case counterpart
  /// What will be talked about, concrete enough for an agenda line.
  case topic
  /// A moment or recurring slot that fits a calendar.
  case time
  /// A count with a unit, or evidence that one can look at.
  case measure
  /// An observable sign that calls for the course correction.
  case trigger
  /// Where the number should be.
  case target
  /// Where the number is today.
  case actual
}
