public import Canvas

/// Turns the bytes a terminal sends into keys, pastes and mouse events.
///
/// The decoder is a state machine over single bytes, so it does not matter where a read ends in
/// the middle of a character or of an escape sequence. A sequence it does not know is dropped
/// whole and never typed into a field.
///
/// An escape byte may be the Escape key or the start of a sequence. Only time can tell: while
/// ``isWaiting`` is true the caller calls ``flush()`` each time the escape delay passed without
/// a byte.
public struct InputDecoder: Sendable {
  /// The longest paste that is kept; the rest is dropped.
  public static let pasteLimit = 1 << 20

  enum State: Sendable {
    /// Plain text.
    case ground
    /// After an escape byte. Leads to any of the sequences, or to a key with Alt.
    case escape
    /// In a control sequence, with its bytes so far.
    case controlSequence([UInt8])
    /// After `ESC O`, with its parameter bytes so far.
    case singleShift([UInt8])
    /// In a command string, with its bytes so far, whether an escape byte has just come.
    case commandString(introducer: UInt8, [UInt8], sawEscape: Bool)
    /// In the three bytes of an old mouse report.
    case oldMouse([UInt8])
    /// Inside a bracketed paste.
    case paste(PasteBuffer)
  }

  var state = State.ground
  var character = CharacterAssembler()
  /// Whether an escape byte came before the sequence that has begun: Alt with a named key.
  var isAltered = false
  var events: [InputEvent] = []
  private var reports: [TerminalReport] = []
  private var silences = 0

  /// A decoder at the start of the input.
  public init() {}

  /// Whether the bytes so far end inside a sequence or a character.
  public var isWaiting: Bool {
    switch state {
    case .ground: character.isWaiting
    case .escape, .controlSequence, .singleShift, .commandString, .oldMouse, .paste: true
    }
  }

  /// Decodes bytes as they come.
  ///
  /// - Parameter bytes: What was read, split anywhere.
  /// - Returns: The events that are complete now.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    silences = 0
    for byte in bytes { accept(byte) }
    return takeEvents()
  }

  /// Decides what an incomplete sequence was, after a silence of one escape delay.
  ///
  /// A lone escape byte becomes the Escape key at once. What has gone further than a person
  /// could have typed is given a few delays more, since a slow line may split it.
  ///
  /// - Returns: The events that are complete now.
  public mutating func flush() -> [InputEvent] {
    silences += 1
    if silences >= patience { giveUp() }
    return takeEvents()
  }

  /// The terminal's answers about itself since the last call.
  mutating func takeReports() -> [TerminalReport] {
    defer { reports = [] }
    return reports
  }

  mutating func report(_ report: TerminalReport) {
    // Answers nobody asked for must not pile up.
    if reports.count < 8 { reports.append(report) }
  }

  private mutating func takeEvents() -> [InputEvent] {
    defer { events = [] }
    return events
  }

  /// How many silences pass before an incomplete sequence is given up.
  private var patience: Int {
    switch state {
    case .escape: 1
    case .ground, .controlSequence, .singleShift, .commandString, .oldMouse: 4
    case .paste: 40
    }
  }

  private mutating func giveUp() {
    silences = 0
    let abandoned = state
    state = .ground
    switch abandoned {
    case .ground:
      character.abandon().map { type($0) }
    case .escape:
      if isAltered { emit(KeyPress(.escape)) }
      emit(KeyPress(.escape))
    case .controlSequence(let bytes):
      if bytes.isEmpty { emit(.alt("[")) }
    case .singleShift(let bytes):
      if bytes.isEmpty { emit(.alt("O")) }
    case .commandString(let introducer, let bytes, _):
      if bytes.isEmpty { emit(.alt(Character(UnicodeScalar(introducer)))) }
    case .oldMouse:
      break
    case .paste(let buffer):
      events.append(.paste(buffer.text))
    }
    isAltered = false
  }
}
