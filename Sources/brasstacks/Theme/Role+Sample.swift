import Canvas

extension Role {
  /// The role's name in words: "focused border".
  var words: String {
    rawValue.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  /// Words as the role shows them on the screen.
  var sample: String {
    switch self {
    case .text: "Everything else"
    case .quiet: "Nothing yet."
    case .heading: "Question ladder"
    case .border, .focusedBorder: "┌─────────────┐"
    case .header: "booked demos"
    case .onTrack: "on track"
    case .offTrack: "off track"
    case .script: "solutions must be"
    case .question: "What will you do?"
    case .answer: "I'll ring Acme"
    case .heldPhrase: "ring Acme"
    case .held: "does what ✓"
    case .open: "when ·"
    case .done: "✓ Gap"
    case .current: "▸ Action 1"
    case .resolved: "Fri 27 Nov 2026"
    case .cue: "Wait. Let them."
    case .notice: "read-only"
    case .key: "Enter"
    case .keyLabel: "answer"
    case .turn: "Dana types"
    case .covered: "▰▰▰▰▰▰"
    case .uncovered: "▱▱▱▱▱▱"
    }
  }
}
