import Canvas

/// What a theme does with a role, said in slots instead of colours.
struct RoleDesign {
  let slot: Base16Slot
  var ground = Base16Slot.base00
  var attributes: TextAttributes = []
  /// Letters must stand out at 4.5:1; frames and bars at 3:1.
  var leastContrast = 4.5
}

extension Role {
  /// How the role looks in colour.
  ///
  /// Red is no role's colour: a person's answer is never marked as wrong, and off track is said
  /// in words, with orange beside them.
  var design: RoleDesign {
    switch self {
    case .text, .answer: RoleDesign(slot: .base05)
    case .quiet, .open, .keyLabel: RoleDesign(slot: .base04)
    case .heading: RoleDesign(slot: .base0A, attributes: .bold)
    case .border: RoleDesign(slot: .base02, leastContrast: 3)
    case .focusedBorder: RoleDesign(slot: .base0A, leastContrast: 3)
    case .header, .script: RoleDesign(slot: .base06)
    case .onTrack: RoleDesign(slot: .base0B, attributes: .bold)
    case .offTrack: RoleDesign(slot: .base09, attributes: .bold)
    case .question: RoleDesign(slot: .base07, attributes: .bold)
    case .heldPhrase: RoleDesign(slot: .base0B, attributes: .underline)
    case .held, .done: RoleDesign(slot: .base0B)
    case .current: RoleDesign(slot: .base0A, ground: .base01, attributes: .bold)
    case .resolved: RoleDesign(slot: .base0C)
    case .cue: RoleDesign(slot: .base0E)
    case .notice: RoleDesign(slot: .base09)
    case .key, .turn: RoleDesign(slot: .base0D, attributes: .bold)
    case .covered: RoleDesign(slot: .base0B, leastContrast: 3)
    case .uncovered: RoleDesign(slot: .base03, leastContrast: 3)
    }
  }

  /// How the role looks without colour.
  ///
  /// What stands side by side and must be told apart differs in more than dimness, which many
  /// terminals cannot show.
  var monochromeAttributes: TextAttributes {
    switch self {
    case .text, .border, .script, .answer, .open, .done, .keyLabel, .uncovered: []
    case .quiet, .cue: .dim
    case .heading, .focusedBorder, .header, .onTrack, .question, .held, .notice, .key, .turn,
      .covered:
      .bold
    case .offTrack: [.bold, .underline]
    case .heldPhrase, .resolved: .underline
    case .current: .reverse
    }
  }
}
