import Assessment
import Ladder
import Language

/// One line that `assess --jsonl` writes.
enum AssessmentResponse {
  static func write(id: String, _ judgement: Judgement, to line: inout JSONText) {
    line.plain("{\"id\":")
    line.quoted(id)
    var moment: Moment?
    switch judgement.verdict {
    case .tactical(let answer):
      moment = answer.moment
      line.plain(",\"verdict\":\"tactical\",\"fault\":null,\"missing\":[]")
    case .nebulous(let fault, let missing):
      line.plain(",\"verdict\":\"nebulous\",\"fault\":\"")
      line.plain(fault.rawValue)
      line.plain("\",\"missing\":[")
      for (index, facet) in missing.enumerated() {
        line.plain(index == 0 ? "\"" : ",\"")
        line.plain(facet.rawValue)
        line.plain("\"")
      }
      line.plain("]")
    }
    line.plain(",\"facets\":[")
    for (index, finding) in judgement.findings.enumerated() {
      if index > 0 { line.plain(",") }
      write(finding, to: &line)
    }
    write(moment, to: &line)
    line.plain(",\"says\":")
    line.quoted(judgement.says)
    line.plain("}")
  }

  private static func write(_ finding: Finding, to line: inout JSONText) {
    line.plain("{\"facet\":\"")
    line.plain(finding.facet.rawValue)
    line.plain("\",\"text\":")
    line.quoted(finding.text)
    line.plain(",\"start\":")
    line.number(finding.range.lowerBound)
    line.plain(",\"end\":")
    line.number(finding.range.upperBound)
    line.plain("}")
  }

  private static func write(_ moment: Moment?, to line: inout JSONText) {
    switch moment {
    case .day(let day)?:
      line.plain("],\"resolves\":\"")
      line.plain(day.iso)
      line.plain("\"")
    case .recurring?: line.plain("],\"resolves\":\"recurring\"")
    case nil: line.plain("],\"resolves\":null")
    }
  }
}
