import Assessment
import Ladder
import Testing

/// The four non-answers that the method names, however they are typed.
struct SeedTests {
  static let seeds = [
    "I just have to work harder.", "I just have to try.", "Let me go think about it.",
    "Let me figure something out.",
  ]

  static let spellings: [@Sendable (String) -> String] = [
    { $0 }, { $0.uppercased() }, { $0.lowercased() }, { $0.dropLast() + "!!" },
    { $0.dropLast() + "…" }, { "  \($0)   " }, { "“\($0)”" }, { "‘\($0.dropLast())’" },
    { String($0.dropLast()) }, { $0.dropLast() + "??" }, { "\t\($0)\n" },
  ]

  @Test(arguments: seeds, Rung.allCases)
  func `the four non-answers climb nowhere, in any spelling`(seed: String, rung: Rung) {
    for spell in Self.spellings {
      let words = spell(seed)
      let fault = Judged(words, at: rung, today: "2026-11-23").fault
      #expect(fault == .effort || fault == .deferral, "“\(words)” at \(rung)")
    }
  }

  @Test(arguments: [
    ("I just have to work harder.", "work harder"), ("I just have to try.", "try"),
    ("Let me go think about it.", "think about it"),
    ("Let me figure something out.", "figure something out"),
  ])
  func `the person's own words are given back`(seed: String, echo: String) {
    #expect(Judged(seed, at: .action).judgement.echo?.text == echo)
  }

  @Test(arguments: [Rung.action, .topics])
  func `talk about X, Y and Z is a blank, and the blank is echoed`(rung: Rung) {
    let judged = Judged("We're going to talk about X, Y and Z", at: rung)
    #expect(judged.fault == .placeholder)
    #expect(judged.judgement.echo?.text == "X, Y and Z")
    #expect(judged.judgement.echo?.isBlank == true)
    #expect(!judged.judgement.findings.contains { $0.text.contains("X, Y") })
  }

  @Test func `the same sentence with real topics climbs`() {
    let topics = "why 9 of 12 demos no-showed, the reminder text and the Friday slots"
    #expect(Judged("We're going to talk about \(topics)", at: .topics).isTactical)
    let plan = "I'm going to sit down with my team. We're going to talk about \(topics)."
    #expect(Judged(plan, at: .action).isTactical)
  }
}
