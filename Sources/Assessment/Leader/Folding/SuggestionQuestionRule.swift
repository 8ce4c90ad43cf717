import Ladder
import Language

/// A statement with a question mark that proposes what to do.
///
/// Holds: "It'd be quicker to weigh them at the gate, wouldn't it?" "And a rota wouldn't do it?"
/// "You should call them, right?" Does not hold: "You're meeting her at three, right?"
enum SuggestionQuestionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard remark.asks || TagQuestionRule.tag(of: remark) != nil,
      !OpenRequestRule.isQuestion(remark)
    else { return nil }
    guard let found = proposals.anywhere(remark) else { return nil }
    return Heard(move: .leading, decides: found.decides)
  }

  private static let proposals = Wordings(
    """
    you should|shouldn't|ought|must|could|might|couldn't > <any>
    you should|could|might always|just|really|probably? > <base>
    you need|have|want to > <base>
    you 'd|would be better|best|wise > <any>
    you 'd better > <any>
    it 'd|would be > better|best|quicker|easier|simpler|faster|worth|smarter|wise|good|cheaper|safer|a <any>
    it might|could be > worth|better|best|quicker|easier|a|an|time|because <any>
    wouldn't|couldn't|shouldn't|wouldnt|couldnt|shouldnt > <any>
    makes|make|made sense to > <any>
    better|best|easier|quicker to > <base>
    the answer|problem|issue|trick|solution|fix|cause is|'s > <any>
    """)
}
