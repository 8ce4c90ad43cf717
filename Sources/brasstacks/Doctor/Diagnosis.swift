import Canvas
import Language

/// One thing that the doctor looked at.
struct Diagnosis: Equatable {
  /// How it stands.
  enum Condition: Equatable {
    /// As it should be.
    case well
    /// Works, and could be better; nothing has to be done.
    case noted(remedy: String?)
    /// Needs mending.
    case ailing(remedy: String)
  }

  /// What was looked at: "Colours".
  let topic: String
  /// What was found.
  let says: String
  /// How it stands.
  let condition: Condition

  init(_ topic: String, _ says: String, _ condition: Condition = .well) {
    self.topic = topic
    self.says = says
    self.condition = condition
  }

  /// Whether something needs mending.
  var isAiling: Bool {
    switch condition {
    case .ailing: true
    case .well, .noted: false
    }
  }

  /// It in one line, and its remedy in another.
  var lines: [String] {
    let (mark, remedy): (String, String?) =
      switch condition {
      case .well: ("ok  ", nil)
      case .noted(let remedy): ("note", remedy)
      case .ailing(let remedy): ("mend", remedy)
      }
    let first = "\(mark)  \(topic.padded(to: 12)) \(PlainLine.of(says))"
    return [first] + (remedy.map { ["                   -> " + PlainLine.of($0)] } ?? [])
  }
}
