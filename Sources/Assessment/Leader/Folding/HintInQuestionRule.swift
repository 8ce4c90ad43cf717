import Ladder
import Language

/// An open question with its own answer hung on as an example.
///
/// Holds: "What could you do about the queue, something like opening till three?"
/// Does not hold: "What would that look like?"
enum HintInQuestionRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard remark.asks || OpenRequestRule.isQuestion(remark), let found = hints.anywhere(remark)
    else { return nil }
    return Heard(move: .leading, decides: found.decides)
  }

  private static let hints = Wordings(
    """
    , > something|someone|somebody|somewhere like <any>
    > something like ,
    , > <any> maybe|perhaps $
    , > <any> <any> maybe|perhaps $
    for example|instance ,? > <any>
    such as > <any>
    , > <any> .. , i don't know
    , > like ,? <ing>
    , > like <name> $
    , > <any> for example|instance
    , > like ,? to|a|your|the
    , > maybe|perhaps|say|possibly ,? <any>
    like ,? say ,? > <any>
    , say , > <any>
    > someone called <any>
    other than > just <ing>
    , besides the obvious
    and don't say > <any>
    if not > by <ing>
    apart from the obvious
    """)
}
