extension Counterpart {
  /// The shortest silence that is one.
  public static let shortestSilence = 3

  /// Silence: after a good question it sometimes brings more; held on and on it only weighs.
  mutating func sitThrough(silence seconds: Int, at place: Place) -> Reply {
    guard seconds >= Self.shortestSilence else { return say(.waits, .waits) }
    here.silences += 1
    if here.silences > 2 { tire(by: 1) }
    let odds = persona.temper.silence / here.silences
    guard here.isOpen, here.silences <= 2, voice.chance(odds) else { return say(.waits, .waits) }
    here.warmth += 1
    if let truth = earned(at: place) { return truth }
    let reply = say(.mutters, .mutters)
    here.dodged.formUnion(WeightyWords.of(reply.words))
    return reply
  }
}
