/// What the tour says, and the same in two or three words for screens the size of a card.
struct TourWords: Hashable, Sendable {
  /// One or two short sentences.
  let caption: String
  /// What there is to do, in sixteen columns or so.
  let brief: String

  init(_ caption: String, brief: String) {
    self.caption = caption
    self.brief = brief
  }
}

extension TourLine {
  /// What is no answer, in the guide's own words.
  static let nonAnswer = "I just have to work harder"

  /// What is said on the screen.
  ///
  /// It says what kind of answer is wanted, and never what the answer could be.
  ///
  /// - Parameter keys: What the keys are called.
  /// - Returns: The words.
  func words(_ keys: TourKeys) -> TourWords {
    switch self {
    case .sayScript, .writeScript, .emptyCopy, .seePaper: scriptWords(keys)
    case .giveNonAnswer, .sayWhatIsDone, .sayAgain, .answer, .confirmSaid, .confirmInFull,
      .emptyAnswer,
      .goOnClimbing, .nameDay:
      ladderWords(keys)
    case .lookAtChecklist, .showCard, .listActions, .listActionsFromCard, .leaveField,
      .wordQuestion, .giveAway, .heardFold:
      screenWords(keys)
    case .closeList, .closeCard, .liftCurtain, .privateStop, .backToField, .emptyChoice, .goOn,
      .partOne, .farewell:
      wayWords(keys)
    }
  }

  private func scriptWords(_ keys: TourKeys) -> TourWords {
    let enter = keys.enter
    return switch self {
    case .sayScript:
      TourWords(
        "Robin is made up, and nothing is kept. You lead: read the script aloud, word for word. "
          + "\(enter): it was said.", brief: "\(enter): said")
    case .writeScript:
      TourWords(
        "From here on you are Robin, who writes it down, here or on paper. \(enter): it is on "
          + "paper.", brief: "\(enter): on paper")
    case .emptyCopy:
      TourWords(
        "Type all three sentences; or empty the field with \(keys.emptyField), and \(enter): it is on "
          + "paper.", brief: "\(keys.emptyField), \(enter)")
    default: TourWords("Both of you look at the paper. \(enter).", brief: "\(enter): seen")
    }
  }

  private func ladderWords(_ keys: TourKeys) -> TourWords {
    let enter = keys.enter
    return switch self {
    case .giveNonAnswer:
      TourWords(
        "Robin has said how far it is and what is in the way. Now type “\(Self.nonAnswer)” and "
          + "press \(enter).", brief: "say: work harder")
    case .sayWhatIsDone:
      TourWords(
        "It does not climb. Look which marks are open, and say as Robin, with “I”, what you do, "
          + "to what. They tick as you type.", brief: "I… what, to what")
    case .sayAgain:
      TourWords(
        "Not yet. The question under the field asks for what is missing: answer it as Robin, with "
          + "“I”.", brief: "answer as “I”")
    case .answer:
      TourWords(
        "Say as Robin, with “I”, what you do, to what. The marks under the field tick as you type.",
        brief: "I… what, to what")
    case .confirmSaid:
      TourWords(
        "It climbed. This was in the same words already, so it is only confirmed: \(enter).",
        brief: "\(enter): confirm")
    case .confirmInFull:
      TourWords(
        "Read in full, so that nobody signs a bare “Tuesday” or a “them”. \(enter) confirms it.",
        brief: "\(enter): confirm")
    case .emptyAnswer:
      TourWords(
        "Say it anew and press \(enter); or empty the field with \(keys.emptyField), and \(enter) "
          + "confirms what is shown.", brief: "\(keys.emptyField), \(enter)")
    case .goOnClimbing:
      TourWords(
        "It climbed. Next, one question at a time, only what is still open. Answer as Robin.",
        brief: "answer this")
    default:
      TourWords(
        "Answer as Robin with a weekday in it, and press \(enter): its date is shown in full "
          + "before it counts.", brief: "with a weekday")
    }
  }

  private func screenWords(_ keys: TourKeys) -> TourWords {
    switch self {
    case .lookAtChecklist:
      TourWords(
        "The checklist keeps what was said, and what is still open. \(keys.pane) goes there.",
        brief: "\(keys.pane): checklist")
    case .showCard:
      TourWords(
        "\(keys.card) sets the question in large letters, for the far end of the table.",
        brief: "\(keys.card): big card")
    case .listActions:
      TourWords(
        "\(keys.actions) lists all that can be done at the moment, each with its key.",
        brief: "\(keys.actions): actions")
    case .listActionsFromCard:
      TourWords(
        "\(keys.card) puts it away again. \(keys.actions) lists all that can be done, each with "
          + "its key.", brief: "\(keys.actions): actions")
    case .leaveField:
      TourWords(
        "You may ask in your own words. \(keys.escape) leaves the field: letters are commands "
          + "then.", brief: "\(keys.escape), then \(keys.own)")
    case .wordQuestion:
      TourWords(
        "\(keys.own) is for a question of your own, in place of this one.",
        brief: "\(keys.own): own words")
    case .giveAway:
      TourWords(
        "Give the answer away for once: type “Why don’t you just”, end it as you like, and press "
          + "\(keys.enter).", brief: "Why don’t you…")
    default:
      TourWords(
        "It waits: nobody learns from an answer they were handed. \(keys.escape) takes it back; "
          + "\(keys.enter) asks it, and it is counted.", brief: "\(keys.escape): take back")
    }
  }

  private func wayWords(_ keys: TourKeys) -> TourWords {
    switch self {
    case .closeList:
      TourWords(
        "Type to search, \(keys.enter) does what is marked. \(keys.escape) closes the list.",
        brief: "\(keys.escape): close")
    case .closeCard:
      TourWords(
        "\(keys.escape) puts the card away; the conversation is behind it.",
        brief: "\(keys.escape): close")
    case .liftCurtain:
      TourWords(
        "The curtain hides everything from the room. \(keys.escape) lifts it.",
        brief: "\(keys.escape): lift")
    case .privateStop:
      TourWords(
        "Some words call for other people first. Only the leader reads this, and the foot says how "
          + "it goes on.", brief: "see the foot")
    case .backToField:
      TourWords(
        "Letters are commands here. \(keys.enter) goes back to the question.",
        brief: "\(keys.enter): back")
    case .emptyChoice:
      TourWords(
        "Typed words only mark a choice. Empty the field with \(keys.emptyField), and \(keys.enter) "
          + "takes the marked one.", brief: "\(keys.emptyField), \(keys.enter)")
    case .goOn:
      TourWords(
        "A conversation can rest for a while. \(keys.enter) goes on.", brief: "\(keys.enter): go on"
      )
    case .partOne:
      TourWords(
        "This is Part 1, filled in for Robin already. Answer what is asked, and the script comes.",
        brief: "answer this")
    default:
      TourWords(
        "That is all of it. Go on as long as you like. \(keys.leave) goes home: there "
          + "\(keys.begin) begins a real one, \(keys.rehearse) rehearses.",
        brief: "\(keys.leave): home")
    }
  }
}
