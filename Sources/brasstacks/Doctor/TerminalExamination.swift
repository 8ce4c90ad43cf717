import Canvas
import Settings
import Terminal
import Theming

/// What the facts about a terminal mean for the screen, with a remedy for what is wrong.
struct TerminalExamination {
  let facts: TerminalFacts
  let environment: [String: String]
  let settings: Settings
  /// Whether the person asked for no colour on the command line.
  let isColorless: Bool
  /// Whether the background decides on the theme.
  let isBackgroundDecisive: Bool

  /// Everything, in the order in which it is told.
  var diagnoses: [Diagnosis] {
    [terminal, colors, background, text, size, mouse, updates] + surroundings + [library]
  }

  private var term: String { environment["TERM"] ?? "" }

  private var depth: ColorDepth {
    ColorDepth(
      environment: environment, usesColor: !isColorless, terminalColors: facts.describedColors)
  }

  private var terminal: Diagnosis {
    let set = "Set TERM to the terminal's name, such as: export TERM=xterm-256color"
    guard !term.isEmpty else {
      return Diagnosis("Terminal", "TERM is not set; plain lines are used", .ailing(remedy: set))
    }
    guard term != "dumb" else {
      return Diagnosis(
        "Terminal", "TERM is dumb: it can only print lines; plain lines are used",
        .ailing(remedy: "If it can do more: " + set))
    }
    guard let description = facts.description else {
      return Diagnosis("Terminal", "\(term) is not known to the system", .ailing(remedy: set))
    }
    guard facts.canPlaceCursor else {
      return Diagnosis("Terminal", "\(term) cannot be told where to write", .ailing(remedy: set))
    }
    if description == term || description == TerminalFacts.anyColorName {
      return knownTerminal
    }
    return Diagnosis(
      "Terminal", "\(term) is not known to the system; it is taken for \(description)",
      .ailing(
        remedy: "Install its description (on Debian: apt install ncurses-term), or "
          + "export TERM=xterm-256color"))
  }

  private var knownTerminal: Diagnosis {
    let isInTmux = environment["TMUX"] != nil
    guard isInTmux, !term.hasPrefix("tmux"), !term.hasPrefix("screen") else {
      return Diagnosis("Terminal", term + (facts.isTerminal ? "" : "; output is not a terminal"))
    }
    return Diagnosis(
      "Terminal", "\(term), inside tmux, which is another terminal",
      .ailing(
        remedy: "Do not set TERM in the shell's start-up files; in ~/.tmux.conf: "
          + "set -g default-terminal tmux-256color"))
  }
}

// MARK: - Colours

extension TerminalExamination {
  private var colors: Diagnosis {
    guard !isColorless else { return Diagnosis("Colours", "none, by --no-color") }
    guard (environment["NO_COLOR"] ?? "").isEmpty else {
      return Diagnosis("Colours", "none, by NO_COLOR")
    }
    let source =
      facts.description == TerminalFacts.anyColorName ? "COLORTERM" : "the terminal's description"
    switch depth {
    case .direct: return Diagnosis("Colours", "24-bit, by \(source)")
    case .palette: return Diagnosis("Colours", "256, by \(source)", moreColors)
    case .brightANSI: return Diagnosis("Colours", "16, by \(source)", moreColors)
    case .ansi: return Diagnosis("Colours", "8, by \(source)", moreColors)
    case .monochrome:
      return Diagnosis("Colours", "none: \(term) has none; bold and underline serve")
    }
  }

  private var moreColors: Diagnosis.Condition {
    if ["truecolor", "24bit"].contains(environment["COLORTERM"]) {
      return .noted(remedy: "COLORTERM promises 24-bit, but \(term) does not keep that here.")
    }
    // These have no more to give.
    if ["linux", "vt", "ansi"].contains(where: term.hasPrefix) { return .well }
    guard depth == .palette else { return .noted(remedy: moreByName) }
    let way = environment["SSH_CONNECTION"] == nil ? "" : " (ssh does not pass it on)"
    return .noted(
      remedy: "If the terminal shows 24-bit colour: export COLORTERM=truecolor\(way)")
  }

  private var moreByName: String {
    environment["TMUX"] == nil
      ? "If the terminal shows 256 colours: export TERM=xterm-256color"
      : "In ~/.tmux.conf: set -g default-terminal tmux-256color"
  }

  private var background: Diagnosis {
    if facts.background != .unknown {
      return Diagnosis("Background", "\(facts.background.rawValue), as the terminal answers")
    }
    let announced = TerminalBackground(colorFGBG: environment["COLORFGBG"])
    guard announced == .unknown else {
      return Diagnosis("Background", "\(announced.rawValue), by COLORFGBG")
    }
    guard isBackgroundDecisive else { return Diagnosis("Background", "not said") }
    return Diagnosis(
      "Background", "not said; dark is taken",
      .noted(remedy: "On a light one, in config.yaml: theme: brass-light"))
  }
}

// MARK: - Text, size, mouse

extension TerminalExamination {
  private var text: Diagnosis {
    if settings.usesASCII { return Diagnosis("Text", "ASCII, by config.yaml") }
    if term == "linux" {
      return Diagnosis("Text", "ASCII: the console's font lacks frames and marks")
    }
    let asked = facts.locale.map { "\($0.variable)=\($0.name)" }
    guard facts.isUTF8 else {
      return Diagnosis(
        "Text", "ASCII, by \(asked ?? "the locale"): letters lose their marks, others show as ?",
        .ailing(
          remedy: "If the terminal shows UTF-8, as nearly all do: "
            + "export \(facts.locale?.variable ?? "LANG")=C.UTF-8"))
    }
    guard facts.isLocaleInstalled else {
      return Diagnosis(
        "Text", "UTF-8; \(asked ?? "the locale") is not installed",
        .noted(remedy: "Install it (on Debian: dpkg-reconfigure locales), or: export LANG=C.UTF-8"))
    }
    return Diagnosis("Text", "UTF-8, " + (asked.map { "by \($0)" } ?? "as no locale is set"))
  }

  private var size: Diagnosis {
    guard let size = facts.size else { return Diagnosis("Size", "output is not a terminal") }
    let says = "\(size.columns) columns, \(size.rows) rows"
    guard size.columns >= 100, size.rows >= 24 else {
      return Diagnosis(
        "Size", says,
        .noted(remedy: "All three panes stand side by side from 100 columns and 24 rows."))
    }
    return Diagnosis("Size", says)
  }

  private var mouse: Diagnosis {
    guard settings.usesMouse else { return Diagnosis("Mouse", "off, by config.yaml") }
    if ["linux", "vt", "dumb"].contains(where: term.hasPrefix) || term.isEmpty {
      return Diagnosis("Mouse", "none here; every action has a key")
    }
    return Diagnosis("Mouse", "clicks and wheel, on any width; Shift selects text")
  }

  private var updates: Diagnosis {
    guard settings.usesSynchronizedOutput else {
      return Diagnosis("Updates", "as they come, by config.yaml")
    }
    switch facts.synchronizesOutput {
    case true?: return Diagnosis("Updates", "whole screens at once (mode 2026)")
    case false?: return Diagnosis("Updates", "as they come; the terminal has no mode 2026")
    case nil:
      return Diagnosis("Updates", "whole screens at once where the terminal knows mode 2026")
    }
  }
}

// MARK: - What lies between

extension TerminalExamination {
  private var surroundings: [Diagnosis] {
    var diagnoses: [Diagnosis] = []
    if environment["TMUX"] != nil {
      let version =
        environment["TERM_PROGRAM"] == "tmux" ? environment["TERM_PROGRAM_VERSION"] : nil
      diagnoses.append(
        Diagnosis(
          "tmux", version ?? "around it",
          .noted(remedy: "If Esc comes late, in ~/.tmux.conf: set -s escape-time 10")))
    }
    if environment["STY"] != nil {
      diagnoses.append(
        Diagnosis(
          "screen", "around it; at most 256 colours, and the background cannot be asked",
          .noted(remedy: "If Esc comes late, in ~/.screenrc: maptimeout 10")))
    }
    if environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil {
      diagnoses.append(Diagnosis("ssh", "the terminal is on another machine"))
    }
    return diagnoses
  }

  private var library: Diagnosis {
    let words = facts.library.split(separator: " ")
    let numbers = (words.last ?? "").split(separator: ".").prefix(2).compactMap { Int($0) }
    guard numbers.count == 2, numbers.lexicographicallyPrecedes([6, 1]) else {
      return Diagnosis("Library", facts.library)
    }
    return Diagnosis(
      "Library", "\(facts.library) is older than what was tried",
      .ailing(remedy: "Install ncurses 6.1 or later (on Debian: apt install libncursesw6)."))
  }
}
