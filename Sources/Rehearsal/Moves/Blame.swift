extension Counterpart {
  /// An attack: the mouth closes, for as long as this person bears a grudge.
  mutating func hearBlame() -> Reply {
    trust = max(0, trust - 2)
    grudge = max(grudge, persona.temper.grudge)
    here.warmth = max(0, here.warmth - 2)
    disown(by: 6, downTo: 0)
    return say(.blamed, .blamed)
  }
}
