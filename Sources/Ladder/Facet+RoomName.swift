extension Facet {
  /// What the facet is called in the room view, in everyday words: "who", "when".
  public var roomName: String {
    switch self {
    case .actor: "who"
    case .action: "does what"
    case .object: "to what"
    case .commitment: "for certain"
    case .counterpart: "with whom"
    case .topic: "about what"
    case .time: "when"
    case .measure: "proof"
    case .trigger: "early sign"
    case .target: "target"
    case .actual: "today's number"
    }
  }
}
