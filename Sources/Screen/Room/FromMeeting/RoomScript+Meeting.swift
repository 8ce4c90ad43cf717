import Conversation
import Language

extension RoomScript {
  /// The script of a conversation, and last time.
  init(_ meeting: Meeting) {
    let phase = meeting.state.phase
    isToCome = phase.isInPartOne
    partOne = meeting.playbook.parts.first?.title ?? "The number"
    words = meeting.playbook.script.text
    (isSaid, isWritten) = phase.scriptMarks
    writer = phase.table?.firstName ?? "the person"
    progress = phase.scriptProgress
    lastTime = phase.review.flatMap { RoomLastTime($0, outcomes: $1) }
  }
}

extension RoomLastTime {
  fileprivate init?(_ lastTime: LastTime, outcomes: [CommitmentOutcome]) {
    guard !lastTime.commitments.isEmpty else { return nil }
    day = lastTime.day.short
    commitments = lastTime.commitments.enumerated().map { index, words in
      let outcome = outcomes.indices.contains(index) ? outcomes[index] : nil
      return RoomPromise(words: words, isDone: outcome?.isDone ?? false, outcome: outcome?.words)
    }
    rule = lastTime.rule
  }
}

extension Phase {
  /// Whether the opening script is still to come, or will not come.
  var isInPartOne: Bool {
    switch self {
    case .table, .baseline, .agreeing, .readiness, .ready: true
    case .ended(.onTrack), .ended(.targetAgreed), .ended(.notHeld): true
    case .script, .lastTime, .ladder, .readBack, .signing, .correcting, .closing,
      .ended(.signed):
      false
    }
  }

  /// Whether the script has been said and written.
  fileprivate var scriptMarks: (isSaid: Bool, isWritten: Bool) {
    switch self {
    case .table, .baseline, .agreeing, .readiness, .ready: (false, false)
    case .script(_, .toSay, _): (false, false)
    case .script(_, .toWrite, _), .script(_, .onPaperToSee, _): (true, false)
    case .lastTime, .ladder, .readBack, .signing, .correcting, .closing, .ended: (true, true)
    }
  }

  /// How far the script has come, in a few words.
  fileprivate var scriptProgress: String {
    switch self {
    case .table, .baseline, .agreeing, .readiness, .ready: "script to come"
    case .script(_, .toSay, _): "script to say"
    case .script(_, .toWrite, _), .script(_, .onPaperToSee, _): "script said"
    case .lastTime, .ladder, .readBack, .signing, .correcting, .closing, .ended(.signed):
      "script said, written ✓"
    case .ended(.onTrack), .ended(.targetAgreed), .ended(.notHeld): "no script today"
    }
  }

  /// Last time, and what became of it so far.
  fileprivate var review: (LastTime, [CommitmentOutcome])? {
    switch self {
    case .script(_, _, let lastTime): lastTime.map { ($0, []) }
    case .lastTime(_, _, let review): (review.lastTime, review.outcomes)
    case .ladder, .readBack, .signing, .correcting, .closing, .ended:
      climb?.groundwork.lastTime.map { ($0.lastTime, $0.outcomes) }
    case .table, .baseline, .agreeing, .readiness, .ready: nil
    }
  }
}

extension CommitmentOutcome {
  fileprivate var isDone: Bool {
    switch self {
    case .done: true
    case .notDone: false
    }
  }

  fileprivate var words: String {
    switch self {
    case .done(let proof): proof
    case .notDone(let obstacle): obstacle
    }
  }
}
