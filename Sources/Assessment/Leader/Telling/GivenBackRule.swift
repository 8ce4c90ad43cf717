import Ladder
import Language

/// What the person said, given back with no frame but a "so".
///
/// Holds: "So you'll call the twelve renewals." "So it isn't the price, it's the start date."
/// Does not hold: "So call them." "So the target is 60." (a fact, not the person's words)
enum GivenBackRule: LeaderRule {
  static func hear(_ remark: Remark) -> Heard? {
    guard !remark.asks else { return nil }
    if let found = plans.atLead(remark) { return Heard(move: .reflect, decides: found.tokens) }
    guard opensWithSo(remark), remark.wordCount > 2, facts.atLead(remark) == nil else { return nil }
    return Heard(move: .reflect, decides: remark.lead..<remark.range.upperBound)
  }

  static func opensWithSo(_ remark: Remark) -> Bool {
    remark.tokens[remark.range.lowerBound...remark.lead].contains {
      $0.isIn(so) && $0.start < remark.tokens[remark.lead].start
    }
  }

  private static let so = WordSet("so")
  private static let facts = Wordings(
    """
    the|our|your target|number|measurable|question|rule|quota|goal
    we|i 're|are|'ve|have|'ll|start|begin|need
    that|this is|'s the|our|it|where|what
    here 's|is
    """)
  private static let plans = Wordings(
    """
    you 'll|will|plan|intend|mean|'d|would <any>
    you 're|are going|calling|sending|meeting|ringing|sitting|doing|counting|starting|taking|moving|down|short|behind|two|three|four|five|stuck|saying
    you 've|have decided|tried|been|agreed|chosen|picked|lost
    you 've|have asked|called|tried|rung|sent|waited|done|told ... and|but|he|they|she|nobody
    you tried|called|rang|asked|sent|went|talked|spoke|met|decided|wanted|expected|thought|hoped|lost|found|had|got|were|see|want
    on one|the hand|other
    you 're|are <ing>|caught|between|finding|left|waiting
    you don't|can't|didn't|couldn't|haven't|aren't|won't <base>|know|have|want|feel|think|see
    since ... you
    """)
}
