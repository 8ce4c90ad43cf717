import Ladder
import Language

/// Completes what the person said before by the detail that a narrow question asked for.
///
/// "Tomorrow at nine." after "When will you start on that?" is when they will do what they said they
/// would. What they said must be their own and firm, and the answer must hold what was asked for; whether
/// both together will do is then judged like any answer.
struct CompletionResolver {
  /// The answer, its pronouns in full.
  let answer: Passage
  /// The answer as it was given.
  let asSaid: Passage
  let recollection: Recollection
  let rung: Rung
  let today: Day?

  var question: PutQuestion { recollection.question }

  /// What the answer completes, in full words, the likeliest first.
  func completions() -> [String] {
    detailed() + continuations()
  }

  /// What it completes by the detail that was asked for.
  private func detailed() -> [String] {
    guard !answer.isHedged else { return [] }
    let meant = meant()
    if !meant.isEmpty { return meant }
    switch rung {
    case .gap: return numbers()
    case .obstacle: return facts()
    case .topics: return parts()
    case .action, .firstStep: return acts() + chosen()
    case .courseCorrection: return rules() + signed()
    case .counterpart, .time, .measure, .expectedYield: return []
    }
  }

  /// The answer as it goes on within a sentence.
  var continuation: String {
    let words = answer.trimmed
    guard let first = answer.tokens.first, !AntecedentReader(passage: answer).isName(0),
      first.isTimeless || first.calendar == .tomorrow || first.calendar == .today,
      !first.has(.mine), !first.shouted
    else { return words }
    return words.withSmallStart
  }

  // MARK: What the answer holds

  /// Whether it holds what the question asks for.
  func holds(_ details: Set<PutQuestion.Detail>) -> Bool {
    details.allSatisfy { detail in
      switch detail {
      case .moment: !moments.isEmpty
      case .count: hasNumber
      case .which: hasNumber || namesSomething
      }
    }
  }

  var moments: [TimePhrase] { answer.reading.times.filter { $0.kind != .vague } }

  var namesSomething: Bool {
    AntecedentReader(passage: answer).antecedents().contains { !$0.isVague }
  }

  private var hasNumber: Bool { answer.tokens.indices.contains(where: answer.isNumber) }
}
