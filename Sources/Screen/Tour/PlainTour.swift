public import Conversation
import Language

/// The guided tour in plain lines: the same conversation with the same made-up person.
public struct PlainTour: Sendable {
  private var dialogue: PlainDialogue
  private var tour = Tour(TourStep.inLines)
  /// What the tour said last, which is not said twice in a row.
  private var said: String?

  /// A tour about to begin.
  ///
  /// - Parameter surroundings: The playbook, the assessor, and the day.
  public init(_ surroundings: Surroundings) {
    dialogue = PlainDialogue(
      OpenedConversation(
        id: 0, state: MadeUpPerson.conversation(in: surroundings), surroundings: surroundings,
        draft: "", isReadOnly: false))
  }

  /// Whether there is nothing more to be said.
  public var isOver: Bool { dialogue.isOver || dialogue.rests }

  /// The lines to begin with.
  public mutating func opening() -> [String] { dialogue.opening() + caption() }

  /// What can be typed, in a conversation of which nothing is kept.
  private static let help = PlainDialogue.help.map { line in
    line.replacing("everything is kept", with: "nothing of the tour is kept")
  }

  /// The lines to end with.
  public static let farewell = [
    "", "Nothing was kept. “brasstacks meet” begins a real conversation.",
  ]

  /// Takes up a line.
  ///
  /// - Parameter line: What was typed, without its line end.
  /// - Returns: What to show; nil once the tour has been left.
  public mutating func take(_ line: String) -> [String]? {
    switch dialogue.take(line) {
    case .say(let lines):
      note(line, lines)
      return (lines == PlainDialogue.help ? Self.help : lines) + caption()
    case .record:
      let lines = recorded()
      note(line, [])
      return lines + caption()
    case .leave:
      return nil
    }
  }

  /// Lets an event happen, and the made-up person's words after it.
  private mutating func recorded() -> [String] {
    var lines = dialogue.recorded()
    while let words = MadeUpPerson.words(in: dialogue.state),
      case .record = dialogue.take(words)
    {
      lines += ["  Robin: " + words] + dialogue.recorded()
    }
    return lines
  }

  private mutating func note(_ line: String, _ lines: [String]) {
    var deeds = TourStep.deeds(in: dialogue.state)
    if PlainLine.of(line) == ":list" { deeds.insert(.checklist) }
    if lines == PlainDialogue.help { deeds.insert(.actions) }
    if dialogue.state.ownQuestion != nil { deeds.insert(.ownQuestion) }
    tour.note(deeds)
  }

  private mutating func caption() -> [String] {
    guard !isOver else { return [] }
    let words = TourLine(inLines: dialogue.state, step: tour.step).wordsInLines
    guard words != said else { return [] }
    said = words
    return ["", "Guided tour, \(tour.place): \(words)"]
  }
}
