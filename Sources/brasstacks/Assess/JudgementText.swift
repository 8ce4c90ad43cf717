import Assessment
import Ladder
import Language

/// One judgement as lines for a person to read.
enum JudgementText {
  static func lines(_ judgement: Judgement) -> [String] {
    var lines: [String] = []
    switch judgement.verdict {
    case .tactical(let answer):
      lines.append("tactical")
      switch answer.moment {
      case .day(let day)?: lines.append("  date   \(day.full)")
      case .recurring?: lines.append("  date   recurring")
      case nil: break
      }
      if let quantity = answer.quantity { lines.append("  brings \(quantity)") }
    case .nebulous(let fault, _):
      lines.append("nebulous: \(fault.rawValue)")
      if let echo = judgement.echo { lines.append("  rests on “\(printable(echo.text))”") }
    }
    for finding in judgement.findings {
      lines.append("  \(finding.facet.rawValue)   “\(printable(finding.text))”")
    }
    if case .nebulous = judgement.verdict { lines.append(judgement.says) }
    return lines
  }

  /// Without control characters, which must never reach a terminal.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }
}
