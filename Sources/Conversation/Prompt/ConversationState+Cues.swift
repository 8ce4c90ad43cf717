import Assessment
import Ladder

extension ConversationState {
  /// What the leader is privately reminded of here: first of the moment, then of the step.
  func cues(
    from playbook: Playbook, at step: Step, values: [Placeholder: String]
  ) -> [String] {
    let turn = aims.values.reduce(0, +)
    let ofMoment = phase.cueMoment.flatMap { playbook.cues[$0] } ?? []
    return [ofMoment, step.cues].compactMap { templates in
      let wordings = templates.compactMap { $0.filled(with: values) }
      return wordings.isEmpty ? nil : wordings[turn % wordings.count]
    }
  }
}

extension Phase {
  /// The moment of the method that this is; nil where only the step has something to say.
  var cueMoment: CueMoment? {
    switch self {
    case .ladder(let climb): climb.cueMoment
    case .correcting(_, let tries, _): tries.isEmpty ? .signed : tries.cueMoment
    case .table, .baseline, .agreeing, .readiness, .ready, .script, .lastTime, .readBack,
      .signing, .closing, .ended:
      nil
    }
  }
}

extension Climb {
  fileprivate var cueMoment: CueMoment? {
    guard tries.isEmpty else { return tries.cueMoment }
    return switch position {
    case .asking(.gap), .asking(.obstacle): .waiting
    case .asking(.action(let index, .action)): index > 0 && !isCovered ? .gapOpen : .waiting
    case .asking(.action): .climbed
    case .confirming, .covered: nil
    }
  }
}

extension [Judgement] {
  fileprivate var cueMoment: CueMoment? {
    guard let last, case .nebulous(let fault, _) = last.verdict else { return nil }
    switch fault {
    case .reversal: return .askedForAnswer
    case .feeling: return .feelings
    case .blame: return .blame
    case .empty, .assent, .deferral, .offTopic, .ownerless, .past, .conditional, .uncommitted,
      .effort, .outcome, .abstract, .placeholder, .vagueTime, .vagueAmount, .incomplete:
      return count < 3 ? .firstNebulous : .stillNebulous
    }
  }
}
