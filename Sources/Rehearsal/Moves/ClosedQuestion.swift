extension Counterpart {
  /// A closed question: a yes or a no, and little else.
  ///
  /// Whoever is asked nothing but those is being cross-examined, and feels it.
  mutating func hearClosed(_ remark: Remark) -> Reply {
    guard !isRepeated(remark) else { return beAnnoyed() }
    here.closed += 1
    if here.closed > 3 { tire(by: 1) }
    disown(by: 2, downTo: 16)
    return grudge > 0 ? say(.curt, .curt) : say(.yesOrNo, .yesOrNo)
  }
}
