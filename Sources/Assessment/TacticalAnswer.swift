public import Ladder
public import Language

/// An answer that climbs its rung.
///
/// The block is this type: the conversation moves up only when it is handed one, and only the
/// assessor can make one, since it has no public initialiser. It can be written to the journal and
/// read back, so that a conversation resumes with the judgement that was made at the time.
public struct TacticalAnswer: Hashable, Sendable, Codable {
  /// The question that it answers.
  public let rung: Rung
  /// The answer as it was said.
  public let words: String
  /// The facets found, in the order in which they stand in the answer.
  public let findings: [Finding]
  /// What its phrase of time comes to, where it has one and the day of the answer is known.
  public let moment: Moment?
  /// The number that an expected yield comes to.
  public let quantity: Quantity?
  /// Whether it is done with somebody.
  public let company: Company
  /// The words that stood for others, and what they stand for.
  public let resolutions: [Resolution]

  init(
    rung: Rung, words: String, findings: [Finding], moment: Moment? = nil,
    quantity: Quantity? = nil, company: Company = .unsaid, resolutions: [Resolution] = []
  ) {
    self.rung = rung
    self.words = words
    self.findings = findings
    self.moment = moment
    self.quantity = quantity
    self.company = company
    self.resolutions = resolutions
  }

  /// The words of the first finding of a facet.
  public func text(of facet: Facet) -> String? {
    findings.first { $0.facet == facet }?.text
  }
}

/// Whether an action is done with somebody, as far as its words say.
public enum Company: String, Hashable, Sendable, Codable {
  /// With others: it names them, or the act is one that takes two ("sit down with", "call").
  case others
  /// Alone, and said so: "nobody else, I do this one alone".
  case alone
  /// The act needs nobody else, or the words leave it open.
  case unsaid
}
