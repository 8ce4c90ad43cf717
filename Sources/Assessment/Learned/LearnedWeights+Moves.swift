// swift-format-ignore-file
extension LearnedWeights {
  static let moveBits = 0
  static let moveStep: Float = 1
  static let moveText: StaticString = "PPPPPPPP\n"
}
