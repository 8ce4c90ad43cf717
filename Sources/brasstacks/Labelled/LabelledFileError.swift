/// What is wrong with a file of labelled rows.
enum LabelledFileError: Error, Equatable {
  /// It is not there, or may not be read.
  case unreadable(file: String)
  /// It holds no rows.
  case empty(file: String)
  /// A line is no labelled row.
  case line(file: String, number: Int, sentence: String)

  /// What happened, where, and what to do about it.
  var message: String {
    switch self {
    case .unreadable(let file):
      "\(file) cannot be read. Check its name, and that you may read it."
    case .empty(let file):
      "\(file) holds no rows. Give one JSON object a line."
    case .line(let file, let number, let sentence):
      "\(file), line \(number): \(sentence). Mend the line, or take it out."
    }
  }
}
