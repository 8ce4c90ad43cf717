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

  /// What the facet is called in the room view at a rung, where it means something of its own there.
  ///
  /// - Parameter rung: The question that is answered.
  /// - Returns: The name, in everyday words.
  public func roomName(at rung: Rung) -> String {
    switch (self, rung) {
    case (.object, .obstacle): "what exactly"
    case (.measure, .obstacle): "how many or how often"
    case (.measure, .expectedYield): "how much"
    case (.actor, _), (.action, _), (.object, _), (.commitment, _), (.counterpart, _), (.topic, _),
      (.time, _), (.measure, _), (.trigger, _), (.target, _), (.actual, _):
      roomName
    }
  }
}
