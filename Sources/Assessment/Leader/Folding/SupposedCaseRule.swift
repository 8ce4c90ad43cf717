import Ladder
import Language

/// An open question about a case that the leader made up: the answer is in the "if".
///
/// Holds: "How would couples react if you put the Friday rate on the website?"
/// Does not hold: "What would you do if the phone didn't ring all morning?"
enum SupposedCaseRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard supposed.anywhere(remark) != nil || openings.atStart(remark) != nil else { return nil }
    guard let found = cases.anywhere(remark), own.anywhere(remark) == nil else { return nil }
    return Heard(move: .leading, decides: found.decides)
  }

  private static let openings = Wordings(
    """
    suppose|supposing|imagine
    """)
  private static let supposed = Wordings(
    """
    what|how|who|where|which|when|why would|could|might|does|do|will|'d <any>
    what|how .. would|might|could <any>
    if you|we <past> ... , would|could|might
    """)

  /// The doer is the person, or somebody made up.
  private static let cases = Wordings(
    """
    if you|we|ye|u just|simply|all|only|also? > <past> <any>
    if someone|somebody|anybody|they .. > <past>
    if <name> just|simply? > <past> <any>
    what would ... > do to|for the|your|our|my|<name>
    if <name> <name> > <past> <any>
    suppose|supposing|imagine ,? .. ,? you|we|somebody|someone|<name> > <past>
    suppose ... > rang|called|asked|moved|tried|sent|put|took|went|started|stopped|offered|booked|gave
    """)

  /// "What would you do if …" asks for the person's own answer; "if you had nothing in the way" too.
  private static let own = Wordings(
    """
    what|how|who|where|which|when would|could|will|might you do|try|say|tell|change|start|begin|ask|choose|pick|go|need|handle|tackle|advise|spend|approach
    what would you
    if you had|were|knew|could|wanted|did|didn't|looked|only
    what advice|advise|else would
    what|how do you
    what|how would i|we|be|it|there
    what would be
    what would he|she|they|the|your say|think|see|want|tell
    what|which one? thing would
    """)
}
