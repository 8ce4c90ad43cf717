import Canvas

/// What is left to say when a conversation is over.
enum EndingWords {
  /// The words, by how soon they may be left away.
  static func pieces(_ ending: RoomEnding, style: PromptStyle) -> [PromptPiece] {
    let columns = style.width
    var pieces: [PromptPiece] = [.text(.question, ending.headline, .question, columns)]
    for words in ending.more { pieces += [.gap, .text(.shown, words, .text, columns)] }
    if let checkIn = ending.checkIn {
      pieces += [.gap, .text(.shown, checkIn, .resolved, columns)]
    }
    // The ladder beside it shows the rule, where there is one.
    if let rule = ending.rule, !style.showsRung {
      pieces += [
        .gap, .text(.shown, "Next time:", .heading, columns),
        .text(.shown, "“\(rule)”", .answer, columns),
      ]
    }
    if let export = ending.export {
      pieces += [
        .gap, .text(.hint, "The whole plan:", .quiet, columns),
        .text(.hint, export, .text, columns),
      ]
    }
    return pieces + [.gap, .text(.hint, "Enter goes home.", .quiet, columns)]
  }
}
