/// What to do about a file that is not YAML, by the words of the YAML parser.
enum SyntaxAdvice {
  static func remedy(for words: String) -> String {
    for (sign, advice) in known where words.contains(sign) { return advice }
    return "Compare the line, and the one before it, with the same place in the built-in playbook"
  }

  private static let lineUp =
    "Line it up with the lines above it, close every quotation mark, and put a text that begins "
    + "with a brace in double quotes"

  /// The first sign that fits decides.
  private static let known: [(sign: String, advice: String)] = [
    ("mapping values are not allowed", "Put a text that holds a colon in double quotes"),
    ("unexpected end of stream", "Close the quotation mark or bracket that was opened"),
    ("cannot start any token", "Put the text in double quotes"),
    ("alphabetic or numeric character", "Put a text that begins with a star in double quotes"),
    ("Maximum nesting level", "Take out what is nested so deep, or put the text in double quotes"),
    ("could not find expected ':'", "Add the missing colon, or put the text in double quotes"),
    ("did not find expected key", lineUp),
    ("did not find expected '-'", lineUp),
    (
      "did not find expected ',' or",
      "Close the bracket or brace that was opened; a text that begins with one goes in double quotes"
    ),
    ("block sequence entries are not allowed", "Put the list on lines of its own, below its key"),
    ("unknown escape character", "Write a backslash twice, or use single quotes"),
  ]
}
