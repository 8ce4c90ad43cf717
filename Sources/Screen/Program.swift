public import Canvas
import Conversation
public import Language

/// The whole program on the screen, as one value.
///
/// Everything that happens goes in through ``handle(_:)``, which says what is asked of the world;
/// ``frame()`` says what the screen shows. It does nothing itself: no terminal, no clock, no file.
public struct Program: Sendable {
  /// How large the whole screen is.
  var screen: Size
  /// How large it is for all but a tour's caption.
  var size: Size { Size(columns: screen.columns, rows: screen.rows - captionRows) }
  /// The day it is.
  let today: Day
  /// What every key does.
  let keymap: ProgramKeymap
  /// What large letters can be painted with.
  let glyphs: BlockGlyphs
  /// The list of people and their numbers.
  var home = HomeList()
  /// The open conversation; nil at home.
  var meeting: Meeting?
  /// The list of all actions, while it is shown.
  var actions: ActionList<Command>?
  /// The list of themes, while it is shown.
  var themes: ThemeList?
  /// Whether the curtain is down on the room's screen.
  var isCurtainDown = false
  /// The card that fills the room's screen.
  var card: Card?
  /// How many other programs show the room's screen.
  var viewers = 0
  /// Whether the leader wants their own view, where they have said so.
  var prefersLeaderView: Bool?
  /// What the clock is for.
  let timing: Timing
  /// What is said at the foot until the next key.
  private(set) var remark: String?
  /// Whether a conversation has been asked for and is not there yet.
  var isOpening = false
  /// What was typed while the journal was busy, to be taken up after it.
  private var waiting: [InputEvent] = []

  /// The program on a screen of this size, on this day, at home.
  ///
  /// - Parameters:
  ///   - size: How large the screen is.
  ///   - today: The day it is.
  ///   - timing: What the clock is for.
  ///   - keys: What the keys do.
  ///   - glyphs: What large letters can be painted with.
  public init(
    size: Size, today: Day, timing: Timing = Timing(), keys: Keys = .builtIn,
    glyphs: BlockGlyphs = .blocks
  ) {
    screen = size
    self.today = today
    self.timing = timing
    keymap = keys.program
    self.glyphs = glyphs
  }

  /// Begins: at home, or with a conversation.
  ///
  /// - Parameters:
  ///   - opening: What to begin with.
  ///   - offersTour: Whether a home without anybody offers the guided tour.
  /// - Returns: What is asked of the world, in order.
  public mutating func start(with opening: Opening = .home, offersTour: Bool = false) -> [Effect] {
    home.offersTour = offersTour
    switch opening {
    case .home: return [.listConversations]
    case .new(let person):
      isOpening = true
      return [.listConversations, .begin(person: person)]
    case .conversation(let id):
      isOpening = true
      return [.listConversations, .open(id)]
    case .tour: return [.listConversations] + askForTour()
    }
  }

  /// Takes up something that happened.
  ///
  /// - Parameter event: What happened.
  /// - Returns: What is asked of the world, in order.
  public mutating func handle(_ event: ScreenEvent) -> [Effect] {
    let before = meeting
    let effects = takeUp(event)
    return before?.tour != nil || isOnTour ? holdTour(effects, since: before) : effects
  }

  private mutating func takeUp(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .input(let input):
      return take(input)
    case .resized(let size):
      screen = size
      return []
    case .minutesElapsed(let minutes):
      let time = time(minutes: minutes)
      meeting?.show(time)
      return []
    case .secondElapsed:
      if isQuiet { meeting?.quiet += 1 }
      return []
    case .watched(let viewers):
      self.viewers = viewers
      // What was wished for one arrangement of screens is not meant for another.
      prefersLeaderView = nil
      let isOpen = isRoomElsewhere
      meeting?.stop?.isOpen = isOpen
      return []
    case .listed(let list):
      home.show(list)
      return []
    case .opened(let opened):
      isOpening = false
      meeting = Meeting(opened, showsQuiet: timing.timers == .on)
      let time = time(minutes: 0)
      meeting?.show(time)
      actions = nil
      home.notice = nil
      return takeWaiting()
    case .recorded:
      let effects = meeting?.keep() ?? []
      return effects + takeWaiting()
    case .tourPrepared(let world):
      beginTour(in: world)
      return takeWaiting()
    case .themes(let names, let current):
      themes = ThemeList(names, current: current)
      return []
    case .mouseSwitched(let isOn):
      remark = MouseWords.now(isOn: isOn, key: keymap.key(of: .switchMouse, at: moment))
      return []
    case .failed(let sentence):
      return fail(sentence) + takeWaiting()
    }
  }

  /// What the keys mean at the moment.
  var stage: Stage {
    if actions != nil { return .listing }
    if themes != nil { return .dressing }
    return stageBelowList
  }

  /// What the keys mean once the list of actions is closed.
  var stageBelowList: Stage {
    if !isRoomElsewhere {
      if isCurtainDown { return .curtained }
      if meeting != nil, card != nil { return .card }
    }
    return meeting?.stage ?? .home
  }

  /// How long the open conversation has taken, this sitting and those before; as far as wanted.
  private func time(minutes: Int) -> RoomTime {
    timing.time(minutes: (meeting?.minutesBefore ?? 0) + minutes)
  }

  /// When it is, as far as keys go.
  var moment: KeyMoment<Stage> {
    KeyMoment(
      stage: stage, isFieldEmpty: isFieldEmpty, isTourOffered: home.isTourOffered,
      isOnTour: isOnTour)
  }

  private mutating func fail(_ sentence: String) -> [Effect] {
    if themes != nil {
      themes?.problem = sentence
      return []
    }
    isOpening = false
    if meeting != nil { meeting?.fail(sentence) } else { home.notice = sentence }
    return []
  }
}

// MARK: - Input

extension Program {
  private var isBusy: Bool { isOpening || meeting?.pending != nil }

  private mutating func take(_ input: InputEvent) -> [Effect] {
    remark = nil
    // Leaving always works, also while the journal is busy.
    if case .key(.control("c")) = input { return perform(.leave) }
    if case .key(let press) = input, leavesTour(press) { return perform(.skipTour) }
    guard !isBusy else {
      waiting.append(input)
      return []
    }
    switch input {
    case .key(let press): return takeKey(press)
    case .paste(let text): return takePaste(text)
    case .mouse(let action, let point): return takeMouse(action, at: point.below(captionRows))
    }
  }

  private mutating func takeWaiting() -> [Effect] {
    var effects: [Effect] = []
    while !isBusy, !waiting.isEmpty {
      effects += take(waiting.removeFirst())
    }
    return effects
  }

  /// Forgets what was typed while the journal was busy.
  mutating func forgetWaiting() {
    waiting = []
  }
}

/// What the program begins with.
public enum Opening: Hashable, Sendable {
  /// The list of people and their numbers.
  case home
  /// A new conversation, with the person where they are known.
  case new(person: String?)
  /// A conversation of the journal.
  case conversation(ConversationEntry.ID)
  /// The guided tour, with a made-up person.
  case tour
}
