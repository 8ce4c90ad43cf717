import Assessment
import Ladder
import Language

/// How often the assessor says what the labels say.
struct AnswerScore {
  private var passed = Share()
  private var refused = Share()
  private var named = Share()
  private var dated = Share()
  private var byRung: [Rung: Share] = [:]
  /// By the fault of the label: how many were refused, and how many of those by that name.
  private var byFault: [Fault: (refused: Share, named: Share)] = [:]
  private var misses: [String] = []

  mutating func add(_ row: LabelledAnswer, _ judgement: Judgement) {
    let given = judgement.fault
    let isRight = (given == nil) == (row.fault == nil)
    byRung[row.request.rung, default: Share()].add(isRight)
    if let fault = row.fault {
      addRefusal(fault, given)
    } else {
      passed.add(given == nil)
      addDate(row, judgement)
    }
    if !isRight || row.fault != given { addMiss(row, given?.rawValue ?? "tactical") }
  }

  private mutating func addRefusal(_ fault: Fault, _ given: Fault?) {
    refused.add(given != nil)
    byFault[fault, default: (Share(), Share())].refused.add(given != nil)
    guard let given else { return }
    named.add(given == fault)
    byFault[fault, default: (Share(), Share())].named.add(given == fault)
  }

  private mutating func addDate(_ row: LabelledAnswer, _ judgement: Judgement) {
    guard let resolves = row.resolves, case .tactical(let answer) = judgement.verdict
    else { return }
    let given =
      switch answer.moment {
      case .day(let day)?: day.iso
      case .recurring?: "recurring"
      case nil: "no date"
      }
    dated.add(given == resolves)
    if given != resolves { addMiss(row, given, wanted: resolves) }
  }

  private mutating func addMiss(_ row: LabelledAnswer, _ given: String, wanted: String? = nil) {
    let wanted = wanted ?? row.fault?.rawValue ?? "tactical"
    misses.append(
      "\(row.request.id)  \(row.request.rung.rawValue)  wanted \(wanted), got \(given): "
        + JudgementText.printable(row.request.answer))
  }

  /// The whole of it, as lines.
  func lines() -> [String] {
    let right = Share(part: passed.part + refused.part, whole: passed.whole + refused.whole)
    let head = [
      ["accuracy", right.text], ["tactical refused", (!passed).text],
      ["nebulous let through", (!refused).text], ["fault named as labelled", named.text],
      ["date resolved as labelled", dated.text],
    ]
    return Columns.lines(head) + [""] + matrix + [""] + rungs + [""] + faults
      + [""] + (misses.isEmpty ? ["No misses."] : ["Misses:"] + misses)
  }

  private var matrix: [String] {
    Columns.lines([
      ["labelled", "judged tactical", "judged nebulous"],
      ["tactical", "\(passed.part)", "\(passed.whole - passed.part)"],
      ["nebulous", "\(refused.whole - refused.part)", "\(refused.part)"],
    ])
  }

  private var rungs: [String] {
    Columns.lines(
      [["rung", "right"]]
        + Rung.allCases.compactMap { rung in byRung[rung].map { [rung.rawValue, $0.text] } })
  }

  private var faults: [String] {
    Columns.lines(
      [["fault", "refused", "named so"]]
        + Fault.allCases.compactMap { fault in
          byFault[fault].map { [fault.rawValue, $0.refused.text, $0.named.text] }
        })
  }
}

extension Share {
  /// What is left of the whole.
  fileprivate static prefix func ! (share: Share) -> Share {
    Share(part: share.whole - share.part, whole: share.whole)
  }
}

extension Judgement {
  /// The fault that it is refused for; nil where it climbs.
  fileprivate var fault: Fault? {
    if case .nebulous(let fault, _) = verdict { fault } else { nil }
  }
}
