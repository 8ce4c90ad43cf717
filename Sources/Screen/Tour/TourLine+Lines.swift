import Conversation

extension TourLine {
  /// What is to be said in plain lines.
  init(inLines state: ConversationState, step: TourStep?) {
    if let line = TourLine(outsideLadder: state.phase, isFieldEmpty: true) {
      self = line
      return
    }
    switch step {
    case .script, .nonAnswer, .action, .date:
      self.init(climbing: step, state.phase.climb, isFieldEmpty: true)
    case .checklist: self = .lookAtChecklist
    case .card, .actions: self = .listActions
    case .ownQuestion: self = .giveAway
    case nil: self = .farewell
    }
  }

  /// The words where answers are lines, and what keys do on the screen is typed.
  var wordsInLines: String {
    switch self {
    case .sayScript:
      "Robin is made up, and nothing is kept. You lead: read the script aloud, word for word. "
        + "Then type 1. “:quit” ends the tour."
    case .writeScript, .emptyCopy:
      "From here on you are Robin, who writes it down, here or on paper. Type “paper”."
    case .seePaper: "Both of you look at the paper. Type 1."
    case .giveNonAnswer:
      "Robin has said how far it is and what is in the way. Now type “\(Self.nonAnswer)”."
    case .sayWhatIsDone:
      "It does not climb: the same rung stands. Say as Robin, with “I”, what you do, to what."
    case .sayAgain:
      "Not yet. The last question asks for what is missing: answer it as Robin, with “I”."
    case .confirmSaid:
      "It climbed. This was in the same words already, so it is only confirmed: an empty line."
    case .confirmInFull, .emptyAnswer:
      "Read in full, so that nobody signs a bare “Tuesday” or a “them”. An empty line confirms it."
    case .nameDay:
      "Answer as Robin with a weekday in it: its date is shown in full before it counts."
    case .lookAtChecklist, .showCard:
      "The checklist keeps what was said, and what is still open. Type “:list”."
    case .listActions, .listActionsFromCard:
      "“:help” lists what can be typed beside answers."
    case .leaveField, .wordQuestion, .giveAway, .heardFold:
      "You may ask in your own words. Give the answer away for once: type “:ask Why don’t you "
        + "just”, and end it as you like."
    case .farewell:
      "That is all of it. Whatever is handed over is noted, for the leader alone. Go on as long as "
        + "you like; “:quit” leaves."
    case .answer, .goOnClimbing, .closeList, .closeCard, .liftCurtain, .privateStop, .backToField,
      .emptyChoice, .goOn, .partOne:
      "One question at a time, and only for what is still open. Answer as Robin."
    }
  }
}
