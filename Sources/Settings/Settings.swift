/// What a person has set in `config.yaml`; whatever they left out is as it comes.
public struct Settings: Hashable, Sendable {
  /// The theme's name or the path of its file; nil where the terminal's background decides.
  public var theme: String?
  /// The line that names the theme; nil where none does.
  public var themeLine: Int?
  /// Whether clicks and the wheel come in; nil where the terminal decides.
  public var usesMouse: Bool?
  /// Whether the terminal is told to hold a half-painted screen back.
  public var usesSynchronizedOutput = true
  /// Whether nothing but ASCII is painted, on any terminal.
  public var usesASCII = false
  /// The keys that are wished for, in the order of the file.
  public var keys: [KeySetting] = []

  /// What is shown of the time.
  public var timers = TimerSetting.on
  /// How many minutes a conversation is to take; nil where that is open.
  public var budget: Int?

  /// Everything as it comes.
  public init() {}
}

/// What is written about the keys of one command; whether there are such is not known here.
public struct KeySetting: Hashable, Sendable {
  /// The line it stands in; nil where it is not known.
  public let line: Int?
  /// The command.
  public let command: String
  /// Its keys.
  public let keys: [String]
}

/// A key of `config.yaml`.
enum SettingsKey: String, CaseIterable {
  case theme
  case mouse
  case synchronizedOutput = "synchronized-output"
  case ascii
  case timers
  case budget
  case keys
}

/// What is shown of the time, as it is written in `config.yaml`.
public enum TimerSetting: String, CaseIterable, Hashable, Sendable {
  /// The minutes, and a quiet bar after each question.
  case on
  /// The minutes only.
  case minutes
  /// Nothing.
  case off
}
