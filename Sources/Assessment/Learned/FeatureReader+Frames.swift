import Language

extension FeatureReader {
  mutating func readFrames() {
    let reading = evidence.reading
    for clause in reading.clauses.prefix(12) {
      let at = clause.verb?.lowerBound ?? clause.tokens.lowerBound
      let frame =
        UInt64(clause.subject.rawValue) | UInt64(clause.modality.rawValue) << 8
        | UInt64(clause.opener.rawValue) << 16 | (clause.isNegated ? 1 << 24 : 0) | 1 << 30
      addAtRung(30, frame, at: at, count: 2)
      addAtRung(31, UInt64(clause.modality.rawValue) + 1, at: at)
      addAtRung(32, UInt64(clause.opener.rawValue) + 1, at: at)
      if let verb = clause.verb, verb.lowerBound < reading.tokens.count {
        let word = reading.tokens[verb.lowerBound].hash
        add(33, word, UInt64(clause.modality.rawValue) + 1, family, at: at)
        add(34, word, UInt64(clause.subject.rawValue) + 1, family, at: at)
      }
    }
    for phrase in reading.phrases.prefix(40) {
      phrase.meanings.forEach { tag in
        addAtRung(44, UInt64(tag) + 1, at: phrase.tokens.lowerBound, count: 2)
      }
    }
    for time in reading.times.prefix(8) {
      let kind = FeatureReader.number(of: time.kind)
      addAtRung(46, kind, at: time.tokens.lowerBound, count: 2)
      addAtRung(47, kind, time.hasClock ? 2 : 1, at: time.tokens.lowerBound)
    }
  }

  mutating func readPlans() {
    for plan in evidence.plans.prefix(8) {
      let at = plan.clause.verb?.lowerBound ?? plan.clause.tokens.lowerBound
      let bits = FeatureReader.bits(of: plan)
      addAtRung(40, bits, at: at, count: 2)
      addAtRung(41, bits & 0xFF, at: at)
      let object = FeatureReader.bits(of: plan.object)
      addAtRung(42, object, bits & 0xFF, at: at)
      addAtRung(43, object, at: at)
    }
  }

  static func number(of kind: TimePhrase.Kind) -> UInt64 {
    switch kind {
    case .day: 1
    case .clock: 2
    case .part: 3
    case .recurring: 4
    case .vague: 5
    case .past: 6
    }
  }

  static func bits(of plan: Plan) -> UInt64 {
    let deed: UInt64 =
      switch plan.deed {
      case .act: 1
      case .talk: 2
      case .bare: 3
      case .mind: 4
      case .exertion: 5
      case .result: 6
      case .vague: 7
      case .stopping: 8
      case .nothing: 9
      }
    var bits = deed
    if plan.isFirm { bits |= 1 << 8 }
    if plan.isMine { bits |= 1 << 9 }
    if plan.hasObject { bits |= 1 << 10 }
    if plan.topic != nil { bits |= 1 << 11 }
    if plan.isQuoted { bits |= 1 << 12 }
    return bits
  }

  static func bits(of thing: ThingReading) -> UInt64 {
    var bits: UInt64 = 1 << 40
    bits |= UInt64(min(2, thing.anchors))
    bits |= UInt64(min(3, thing.content)) << 4
    bits |= UInt64(min(2, thing.vague)) << 8
    bits |= UInt64(min(1, thing.blanks)) << 12
    bits |= UInt64(min(1, thing.amounts)) << 14
    bits |= UInt64(min(1, thing.people)) << 16
    bits |= UInt64(min(1, thing.groups)) << 18
    return bits
  }
}
