/// Something that can be done in a rehearsal with a key, or from the list of all actions.
///
/// Its raw value is its name in `config.yaml`; what is done elsewhere too has the same name there.
enum RehearsalCommand: String, Bindable {
  // Of the talk.
  case say, mend
  case countSilence = "count-silence"
  case sayAnyway = "say-anyway"
  // Of its lines.
  case stay
  case chooseTurn = "back-to-a-turn"
  case askDifferently = "ask-differently"
  case compare = "side-by-side"
  case playNext = "other-line"
  // Moving about.
  case up, down
  case pageUp = "page-up"
  case pageDown = "page-down"
  // Of the debrief.
  case debrief, leave
  case goOn = "go-on"
  // Of the list of actions, and of the program.
  case suspend, repaint
  case switchMouse = "mouse"
  case showActions = "all-actions"
  case runAction = "run-action"
  case closeActions = "close-actions"
}

extension RehearsalCommand {
  var name: String {
    switch self {
    case .countSilence: "Count the silence"
    case .say: "Say it"
    case .sayAnyway: "Say it anyway"
    case .mend: "Mend it"
    case .chooseTurn: "Back to a turn"
    case .askDifferently: "Ask it differently"
    case .stay: "Stay"
    case .compare: "Side by side"
    case .playNext: "Other line"
    case .up: "Up"
    case .down: "Down"
    case .pageUp: "Page up"
    case .pageDown: "Page down"
    case .debrief: "Debrief"
    case .goOn: "Go on"
    case .leave: "Leave"
    case .showActions: "All actions"
    case .runAction: "Run"
    case .closeActions: "Close"
    case .suspend: "Suspend"
    case .repaint: "Paint anew"
    case .switchMouse: "Mouse on/off"
    }
  }

  var purpose: String {
    switch self {
    case .countSilence: "on an empty field, the silence so far is a move"
    case .say: "say the typed words; what gives the answer away waits once"
    case .sayAnyway: "say it as it is"
    case .mend: "change the words before anybody hears them"
    case .chooseTurn: "ask it differently; the line you leave is kept"
    case .askDifferently: "begin another line from this turn"
    case .stay: "back to the talk"
    case .compare: "the line that is played beside the other"
    case .playNext: "go on along the other line"
    case .up: "one row up"
    case .down: "one row down"
    case .pageUp: "earlier in the talk"
    case .pageDown: "later in the talk; at its end, down the script"
    case .debrief: "how it went so far; from there, out"
    case .goOn: "back to the talk"
    case .leave: "leave the rehearsal; it is kept"
    case .showActions: "every action; type to search, Enter runs"
    case .runAction: "do the marked action"
    case .closeActions: "back to where you were"
    case .suspend: "back to the shell; fg returns"
    case .repaint: "draw the whole screen again"
    case .switchMouse: "off lets the terminal select text"
    }
  }
}
