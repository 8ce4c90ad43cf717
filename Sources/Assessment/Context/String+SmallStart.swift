extension String {
  /// The words as they go on within a sentence: "the list" for "The list".
  var withSmallStart: String { prefix(1).lowercased() + dropFirst() }
}
