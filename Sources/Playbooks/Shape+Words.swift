extension PlaybookProblem.Shape {
  /// The shape as a message names it.
  var named: String {
    switch self {
    case .text: "a text"
    case .list: "a list"
    case .keys: "a group of keys"
    case .nothing: "nothing"
    }
  }

  /// How a place gets this shape.
  var advice: String {
    switch self {
    case .text: "Write one text after the colon; in double quotes if it holds a colon itself"
    case .list: "Write each entry on a line of its own, after a dash"
    case .keys: "Write keys under it, each with a colon, two spaces further in"
    case .nothing: "Leave it empty"
    }
  }
}
