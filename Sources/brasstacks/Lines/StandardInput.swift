/// What is given on standard input.
enum StandardInput {
  /// All of it, without the line ends behind it.
  static func text() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
