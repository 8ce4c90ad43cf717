import Assessment
import Ladder
import Language

/// One line that `assess --jsonl` writes.
enum AssessmentResponse {
  static func json(id: String, _ judgement: Judgement) -> String {
    var line = "{\"id\":\(quoted(id))"
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
    line += ",\"says\":\(quoted(judgement.says))}"
    return line
  }

  static func json(_ problem: AssessmentRequest.Problem, line: Int) -> String {
    "{\"id\":null,\"line\":\(line),\"error\":\(quoted(problem.sentence))}"
  }

  private static func facet(_ finding: Finding) -> String {
    "{\"facet\":\"\(finding.facet.rawValue)\",\"text\":\(quoted(finding.text))"
      + ",\"start\":\(finding.range.lowerBound),\"end\":\(finding.range.upperBound)}"
  }

  /// A JSON string: quotes, backslashes and control characters escaped.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 != 34 && $0 != 92 && $0 != 127 }
    if isPlain { return "\"\(text)\"" }
    var bytes: [UInt8] = [34]
    for byte in text.utf8 {
      switch byte {
      case 34: bytes += [92, 34]
      case 92: bytes += [92, 92]
      case 10: bytes += [92, 110]
      case 0..<32, 127:
        let hex = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
    return String(decoding: bytes, as: UTF8.self)
  }
}
