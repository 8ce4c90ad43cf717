import Ladder

/// One kind of thing that leaders say.
protocol LeaderRule: SendableMetatype {
  static func hear(_ remark: Remark) -> Heard?
}

/// All rules, in the order in which a single sentence is tried against them.
///
/// What somebody reports of the other's words comes first, for advice that is only given back is
/// none; then whatever folds or hurts, and last the plain questions and statements.
enum LeaderRules {
  private static let all: [any LeaderRule.Type] = [
    QuestionWithinQuotesRule.self, ReportedWordsRule.self, DrawnConclusionRule.self,
    PlainServiceRule.self,
    OfferRule.self, AttackRule.self, ComfortRule.self, TargetLoweredRule.self,
    PoliteRequestRule.self, LoadedQuestionRule.self, SuggestionQuestionRule.self,
    GuessedCauseRule.self, SupposedCaseRule.self, HintInQuestionRule.self, TagQuestionRule.self,
    DirectiveRule.self, PersonalRecipeRule.self, StoryRule.self, ImperativeRule.self,
    EitherOrRule.self, OpenQuestionRule.self, OpenRequestRule.self, YesNoRule.self,
    GivenBackRule.self,
  ]

  static func hear(_ remark: Remark) -> Heard {
    for rule in all {
      if let heard = rule.hear(remark) { return heard }
    }
    return Heard(move: .statement, decides: remark.range)
  }
}
