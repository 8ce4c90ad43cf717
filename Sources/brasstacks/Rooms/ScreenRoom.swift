import Canvas
import Foundation
import Language
import Presenting
import Screen
import Terminal
import Theming

/// The one loop of the screen: an event in, its effects done, the frame painted.
struct ScreenRoom: ~Copyable {
  private var program: Program
  private var desk: ConversationDesk
  private let terminal: TerminalSession
  private let wardrobe: Wardrobe
  private let keys: Keys
  private var theme: Theme
  /// The name by which the theme was chosen; nil where the background decides.
  private var themeName: String?
  private let options: GlobalOptions
  private let tourOffer = TourOffer(path: Places.own.tourOffer)
  private let clock = ContinuousClock()
  private var drafts = DraftKeeper()
  /// What could not be kept of what was typed.
  private(set) var unkept = UnkeptWords()
  /// The open conversation as it was opened.
  private var opened: OpenedConversation?
  private var openedAt: ContinuousClock.Instant?
  private var minutes = 0
  /// The open conversation, for the room's own screen.
  private var broadcast: RoomBroadcast?
  private var viewers = 0
  private var seconds = QuietSeconds()
  private var ending: ScreenEnd?

  init(
    desk: consuming ConversationDesk, terminal: TerminalSession, wardrobe: Wardrobe,
    timing: Timing, keys: Keys, options: GlobalOptions
  ) {
    self.desk = desk
    self.options = options
    self.terminal = terminal
    self.wardrobe = wardrobe
    self.keys = keys
    theme = .plain
    program = Program(
      size: terminal.size, today: options.today, timing: timing, keys: keys,
      glyphs: terminal.glyphs)
  }

  /// Runs until the program is left or the terminal is gone.
  ///
  /// - Parameters:
  ///   - opening: What to begin with.
  ///   - complaints: What was found wrong before, to be shown first.
  /// - Returns: How it was left.
  mutating func run(_ opening: Opening, complaints: [String]) -> ScreenEnd {
    let chosen = wardrobe.chosen(on: terminal.background)
    theme = chosen.theme
    themeName = chosen.complaint == nil ? wardrobe.choice.name : nil
    perform(program.start(with: opening, offersTour: !tourOffer.isMade))
    let told = complaints + (chosen.complaint.map { [$0] } ?? [])
    if !told.isEmpty { perform(program.handle(.failed(told.joined(separator: " ")))) }
    while true {
      if let ending {
        keepLastDraft()
        return ending
      }
      countViewers()
      terminal.paint(program.frame(), theme: theme)
      if viewers > 0 { broadcast?.show(program.roomView) }
      seconds.follow(isQuiet: program.isQuiet, at: clock.now)
      let events = terminal.nextEvents(
        timeoutMilliseconds: timeout, readable: broadcast?.readable ?? [],
        writable: broadcast?.writable ?? [])
      for event in events { take(event) }
      keepDraft(drafts.due(at: clock.now))
      countMinutes()
      if seconds.takeDue(at: clock.now) { perform(program.handle(.secondElapsed)) }
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    guard ending == nil else { return }
    switch event {
    case .input(let input): perform(program.handle(.input(input)))
    case .resized(let size): perform(program.handle(.resized(size)))
    case .hungUp: ending = .hungUp
    case .terminated: ending = .terminated
    case .stirred: broadcast?.serve()
    case .resumed, .timedOut: break
    }
  }

  /// Does what is asked, and what comes of that, until nothing is asked any more.
  private mutating func perform(_ effects: [Effect]) {
    var effects = effects[...]
    while let effect = effects.popFirst() {
      guard let event = perform(effect) else { continue }
      effects += program.handle(event)
    }
  }

  private mutating func perform(_ effect: Effect) -> ScreenEvent? {
    do throws(DeskError) {
      switch effect {
      case .listConversations: return .listed(try desk.conversations())
      case .begin(let person): return .opened(begun(try desk.begin(person: person)))
      case .open(let id): return .opened(begun(try desk.open(id)))
      case .rehearse: return rehearse()
      case .prepareTour: return .tourPrepared(try desk.tour())
      case .rememberTourOffer:
        tourOffer.remember()
        return nil
      case .record(let event):
        try desk.record(event)
        forgetDraft()
        return .recorded
      case .keepDraft(let words):
        drafts.note(words, at: clock.now)
        return nil
      case .eraseDraft:
        // Where this fails, no words at all take the place of those that were kept, in a moment.
        drafts.note("", at: clock.now)
        try desk.eraseDraft()
        forgetDraft()
        return nil
      case .close:
        keepLastDraft()
        desk.close()
        opened = nil
        openedAt = nil
        broadcast = nil
        viewers = 0
        return nil
      case .suspend:
        keepDraft(drafts.words)
        terminal.suspend()
        return nil
      case .repaint:
        terminal.invalidate()
        return nil
      case .switchMouse:
        terminal.usesMouse.toggle()
        return .mouseSwitched(isOn: terminal.usesMouse)
      case .listThemes: return .themes(wardrobe.library.names, current: themeName)
      case .showTheme(let name): return wear(name)
      case .keepTheme(let name): return wardrobe.keep(name).map(ScreenEvent.failed)
      case .quit:
        ending = .left
        return nil
      }
    } catch {
      return .failed(error.message)
    }
  }

  /// Shows the screen in another theme from the next frame on.
  private mutating func wear(_ name: String?) -> ScreenEvent? {
    do throws(ThemeError) {
      theme = try wardrobe.theme(name, on: terminal.background)
      themeName = name
      return nil
    } catch {
      return .failed(error.message)
    }
  }

  /// Holds a rehearsal on the same screen, and comes home from it.
  private mutating func rehearse() -> ScreenEvent? {
    do {
      let held = try RehearsalRoom.enterFromHome(terminal, theme: theme, keys: keys, options)
      // The rehearsal has had every event meanwhile, also those of another size.
      perform(program.handle(.resized(terminal.size)))
      if held.end != .left {
        ending = held.end
        held.failure.map { StandardError.say(Complaint.words(of: $0)) }
      }
      return held.failure.map { .failed(Complaint.words(of: $0)) }
    } catch {
      return .failed(Complaint.words(of: error))
    }
  }

  private mutating func begun(_ found: OpenedConversation) -> OpenedConversation {
    let opened = withUnkeptWords(found)
    self.opened = opened
    openedAt = clock.now
    minutes = 0
    broadcast = nil
    viewers = 0
    guard !opened.isReadOnly else { return opened }
    do throws(PresentingError) {
      broadcast = try RoomBroadcast(
        in: RoomFolder(journal: options.journalPath), conversation: opened.id)
    } catch {
      // The conversation itself is not held up by it.
      StandardError.say(error.message)
    }
    return opened
  }

  /// The conversation with the words that could not be kept, which are tried again.
  private mutating func withUnkeptWords(_ found: OpenedConversation) -> OpenedConversation {
    guard !found.isReadOnly, let words = unkept.words(in: found.id) else { return found }
    drafts.note(words, at: clock.now)
    return found.typed(words)
  }

  /// Tells the program when another screen has come or gone.
  private mutating func countViewers() {
    let count = broadcast?.viewerCount ?? 0
    guard count != viewers else { return }
    viewers = count
    perform(program.handle(.watched(by: count)))
  }

  private mutating func keepDraft(_ words: String?) {
    guard let words else { return }
    do {
      try desk.keepDraft(words)
      forgetDraft()
    } catch {
      drafts.postpone(at: clock.now)
      perform(program.handle(.failed(error.message)))
    }
  }

  /// Nothing is left to keep of the words being typed: they are kept, are an answer, or are gone.
  private mutating func forgetDraft() {
    drafts.forget()
    opened.map { unkept.forget($0.id) }
  }

  /// Keeps the words that are left to keep; those that cannot be are held until the end.
  private mutating func keepLastDraft() {
    guard let words = drafts.words else { return }
    do {
      try desk.keepDraft(words)
      forgetDraft()
    } catch {
      drafts.forget()
      opened.map { unkept.note(words, in: $0, because: error.message) }
      perform(program.handle(.failed(error.message)))
    }
  }

  /// Milliseconds until there is something to do without input; nil for ever.
  private var timeout: Int? {
    let now = clock.now
    let minute = openedAt.map { $0 + .seconds(60 * (minutes + 1)) - now }
    return [drafts.wait(from: now), minute, seconds.wait(from: now)].compactMap { $0 }.min()?
      .millisecondsToWait
  }

  private mutating func countMinutes() {
    guard let openedAt else { return }
    let elapsed = Int((clock.now - openedAt).components.seconds / 60)
    guard elapsed != minutes else { return }
    minutes = elapsed
    perform(program.handle(.minutesElapsed(elapsed)))
  }
}

/// How the screen was left.
enum ScreenEnd {
  /// By choice.
  case left
  /// Somebody asked the program to end.
  case terminated
  /// The terminal is gone.
  case hungUp
}
