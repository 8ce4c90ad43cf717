import Assessment
import Ladder
import Language

/// One line that `assess --jsonl` writes.
enum AssessmentResponse {
  static func json(id: String, _ judgement: Judgement) -> String {
    var line = "{\"id\":\(JSONText.quoted(id))"
    var moment: Moment?
    switch judgement.verdict {
    case .tactical(let answer):
      moment = answer.moment
      line += ",\"verdict\":\"tactical\",\"fault\":null,\"missing\":[]"
    case .nebulous(let fault, let missing):
      line += ",\"verdict\":\"nebulous\",\"fault\":\"\(fault.rawValue)\",\"missing\":["
      line += missing.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
    }
    line += ",\"facets\":["
    line += judgement.findings.map(facet).joined(separator: ",") + "]"
    switch moment {
    case .day(let day)?: line += ",\"resolves\":\"\(day.iso)\""
    case .recurring?: line += ",\"resolves\":\"recurring\""
    case nil: line += ",\"resolves\":null"
    }
    line += ",\"says\":\(JSONText.quoted(judgement.says))}"
    return line
  }

  private static func facet(_ finding: Finding) -> String {
    "{\"facet\":\"\(finding.facet.rawValue)\",\"text\":\(JSONText.quoted(finding.text))"
      + ",\"start\":\(finding.range.lowerBound),\"end\":\(finding.range.upperBound)}"
  }
}
