/// What a person has set in `config.yaml`; whatever they left out is as it comes.
public struct Settings: Hashable, Sendable {
  /// The theme's name or the path of its file; nil where the terminal's background decides.
  public var theme: String?
  /// Whether clicks and the wheel come in.
  public var usesMouse = true
  /// Whether the terminal is told to hold a half-painted screen back.
  public var usesSynchronizedOutput = true
  /// Whether nothing but ASCII is painted, on any terminal.
  public var usesASCII = false

  /// Everything as it comes.
  public init() {}
}

/// A key of `config.yaml`.
enum SettingsKey: String, CaseIterable {
  case theme
  case mouse
  case synchronizedOutput = "synchronized-output"
  case ascii
}
