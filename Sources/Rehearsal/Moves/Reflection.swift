extension Counterpart {
  /// A reflection: somebody listened, which builds trust and takes the edge off an attack.
  mutating func hearReflection(_ remark: Remark) -> Reply {
    guard !isRepeated(remark) else { return beAnnoyed() }
    grudge = max(0, grudge - 2)
    if !here.isReflected {
      here.isReflected = true
      here.warmth += 1
      trust = min(10, trust + 1)
    }
    return say(.moved, .moved)
  }
}
