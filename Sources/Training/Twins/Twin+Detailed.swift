import Assessment
import Ladder

extension Twin {
  /// The answer with a time, names and numbers in it, which do no good to a nebulous one and no harm to
  /// a tactical one (assessment guide, cases 2 and 3).
  ///
  /// Not where details are what is missing.
  static func detailed(_ words: String, at rung: Rung, _ fault: Fault?, _ choice: Int) -> Twin? {
    guard rung == .action || rung == .courseCorrection, fault.map(helpless.contains) ?? true else {
      return nil
    }
    if choice % 2 == 0 {
      let front = fronts[choice / 2 % fronts.count]
      return Twin(kind: .detailed, words: front + lowered(words), fault: fault)
    }
    let behind = behinds[choice / 2 % behinds.count]
    return Twin(kind: .detailed, words: open(words) + behind, fault: fault)
  }

  /// What no detail mends.
  private static let helpless: Set<Fault> = [
    .effort, .deferral, .uncommitted, .conditional, .abstract, .ownerless, .outcome,
  ]

  private static let fronts = [
    "On Tuesday at 9 ", "Friday at 3pm ", "First thing tomorrow ", "Monday, 8.30 sharp, ",
    "Tomorrow at 10, with Dana and Priya, ", "At 2pm on Thursday ",
    "For all 12 accounts, by Wednesday noon, ",
  ]

  private static let behinds = [
    " on Friday at 3pm", " at 9 tomorrow with Dana", " on Monday morning with my team",
    " by 10 on Wednesday, all 12 of them", " every weekday from 8 to 9",
    " on Tuesday with Priya, 2pm",
    " for the 5 biggest accounts, Thursday noon",
  ]
}
