/// Something that can be done with a key, with the mouse, or from the list of all actions.
///
/// Its raw value is its name in `config.yaml`, which stays as it is.
enum Command: String, Bindable {
  // Of the question.
  case answer, choose, undo, redo, recall, note
  case newLine = "new-line"
  case goBack = "back-a-rung"
  case wordQuestion = "own-question"
  case putQuestion = "ask-own-question"
  case dropQuestion = "drop-own-question"
  case nextFollowUp = "next-follow-up"
  // Of a private stop.
  case readStop = "read-stop"
  case pauseAtStop = "pause-at-stop"
  case takeBack = "take-words-back"
  case passStop = "go-on-from-stop"
  // Of what the room sees.
  case curtain
  case bigCard = "big-card"
  case nextCard = "next-card"
  case previousCard = "card-before"
  case leaderView = "leader-view"
  // Of the conversation.
  case pause, resume, adjourn
  case adjournToDay = "adjourn-to-day"
  case keepGoing = "do-not-adjourn"
  // Moving about.
  case up, down
  case toField = "to-question"
  case leaveField = "leave-question"
  case nextPane = "next-pane"
  case previousPane = "pane-before"
  case paneLeft = "pane-left"
  case paneRight = "pane-right"
  case pageUp = "page-up"
  case pageDown = "page-down"
  // Of the home screen.
  case open, rehearse
  case begin = "new-conversation"
  case goHome = "home"
  // Of the guided tour.
  case beginTour = "guided-tour"
  case skipTour = "skip-tour"
  case declineTour = "no-tour"
  // Of the list of actions.
  case showActions = "all-actions"
  case runAction = "run-action"
  case closeActions = "close-actions"
  // Of the list of themes.
  case chooseTheme = "theme"
  case keepTheme = "keep-theme"
  case closeThemes = "close-themes"
  // Of the program.
  case leave, suspend, repaint, quit
  case switchMouse = "mouse"
}

extension Command {
  /// What it is called in the list of actions.
  var name: String {
    switch self {
    case .answer: "Answer"
    case .choose: "Choose"
    case .newLine: "New line"
    case .undo: "Undo"
    case .redo: "Redo"
    case .recall: "Words from before"
    case .goBack: "Back a rung"
    case .note: "Note for the leader"
    case .wordQuestion: "Own question"
    case .putQuestion: "Ask it"
    case .dropQuestion: "Do not ask it"
    case .nextFollowUp: "Next follow-up"
    case .readStop: "For the leader"
    case .pauseAtStop: "Pause here"
    case .takeBack: "Take the words back"
    case .passStop: "Go on with the answer"
    case .bigCard: "Big card"
    case .nextCard: "Next card"
    case .previousCard: "Card before"
    case .curtain: "Curtain"
    case .leaderView: "Leader view"
    case .pause: "Pause"
    case .resume: "Go on"
    case .adjourn: "Adjourn"
    case .adjournToDay: "Adjourn to this day"
    case .keepGoing: "Do not adjourn"
    case .toField: "To the question"
    case .leaveField: "Leave the question"
    case .nextPane: "Next pane"
    case .previousPane: "Pane before"
    case .paneLeft: "Pane to the left"
    case .paneRight: "Pane to the right"
    case .up: "Up"
    case .down: "Down"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .open: "Open"
    case .begin: "New conversation"
    case .rehearse: "Rehearse"
    case .beginTour: "Guided tour"
    case .skipTour: "Skip tour"
    case .declineTour: "No tour"
    case .goHome: "Home"
    case .showActions: "All actions"
    case .runAction: "Run"
    case .closeActions: "Close"
    case .chooseTheme: "Theme"
    case .keepTheme: "Keep"
    case .closeThemes: "Back"
    case .leave: "Leave"
    case .suspend: "Suspend"
    case .repaint: "Paint anew"
    case .quit: "Quit"
    case .switchMouse: "Mouse on/off"
    }
  }

  /// What it does, in one line.
  var purpose: String {
    switch self {
    case .answer: "give the typed words as the answer"
    case .choose: "take the marked choice; its words mark one"
    case .newLine: "begin a new line in the answer"
    case .undo: "take the last edit of the field back"
    case .redo: "make it again"
    case .recall: "put the last words into the empty field"
    case .goBack: "to the question before; answers stay"
    case .note: "show or hide a private reminder"
    case .wordQuestion: "ask in your own words instead"
    case .putQuestion: "put your own question"
    case .dropQuestion: "the playbook's question stands"
    case .nextFollowUp: "ask the same in other words"
    case .readStop: "why it stopped, for the leader alone"
    case .pauseAtStop: "rest; the words stay in the field"
    case .takeBack: "empty the field; nothing is kept of them"
    case .passStop: "give the words as the answer after all"
    case .bigCard: "the question alone, in large letters"
    case .nextCard: "the script or a commitment, in large letters"
    case .previousCard: "back to the card before"
    case .curtain: "blank the room's screen, or show it again"
    case .leaderView: "notes beside what the room sees, or not"
    case .pause: "rest for a moment"
    case .resume: "take the conversation up again"
    case .adjourn: "stop for now, go on at a later day"
    case .adjournToDay: "keep the day and rest until then"
    case .keepGoing: "back to the question"
    case .toField: "type there again"
    case .leaveField: "keep the words; letters become commands"
    case .nextPane: "move the focus one pane on"
    case .previousPane: "move the focus one pane back"
    case .paneLeft: "look there; letters stay commands"
    case .paneRight: "look there; letters stay commands"
    case .up: "one row up"
    case .down: "one row down"
    case .pageUp: "one screen up"
    case .pageDown: "one screen down"
    case .open: "open the marked conversation"
    case .begin: "put a number on the table with somebody"
    case .rehearse: "practise alone, against somebody who dodges"
    case .beginTour: "two minutes with somebody made up"
    case .skipTour: "home; the tour can be had again"
    case .declineTour: "not now; it can be had again"
    case .goHome: "back to the list; everything is kept"
    case .showActions: "every action; type to search, Enter runs"
    case .runAction: "do the marked action"
    case .closeActions: "back to where you were"
    case .chooseTheme: "other colours, seen as you go through them"
    case .keepTheme: "keep the marked theme"
    case .closeThemes: "back to the theme from before"
    case .leave: "home; from there, out of the program"
    case .suspend: "back to the shell; fg returns"
    case .repaint: "draw the whole screen again"
    case .quit: "leave the program; everything is kept"
    case .switchMouse: "off lets the terminal select text"
    }
  }
}
