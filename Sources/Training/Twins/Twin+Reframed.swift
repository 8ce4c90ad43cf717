import Assessment
import Ladder
import Language

extension Twin {
  /// The answer in another frame, which changes nothing: "Gut 12 bream", "I'll gut 12 bream", "I'm going
  /// to gut 12 bream" (assessment guide, section 2: notes style counts as "I").
  static func reframed(_ words: String, at rung: Rung, _ fault: Fault?, _ choice: Int) -> Twin? {
    guard rung == .action || rung == .firstStep, fault.map(isOwn) ?? true else { return nil }
    if let deed = behindWill(words) {
      let frame = frames[choice % frames.count]
      let deed = String(deed)
      return Twin(kind: .reframed, words: frame.isEmpty ? raised(deed) : frame + deed, fault: fault)
    }
    guard let first = Tokeniser.tokens(of: words).first, first.has(.base), first.has(.act) else {
      return nil
    }
    let spoken = frames.dropLast()
    return Twin(
      kind: .reframed, words: spoken[choice % spoken.count] + lowered(words), fault: fault)
  }

  private static let frames = [
    "I'm going to ", "I'll ", "I will ", "I'm gonna ", "My plan is to ", "",
  ]

  /// Whether a fault lies in the act itself, and not in its frame or in what stands beside it.
  static func isOwn(_ fault: Fault) -> Bool {
    switch fault {
    case .effort, .abstract, .outcome, .incomplete, .placeholder, .vagueAmount, .vagueTime: true
    case .deferral, .uncommitted, .conditional, .ownerless, .blame, .feeling, .assent, .past,
      .reversal, .offTopic, .empty:
      false
    }
  }

  private static func raised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
