extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// What the person takes for an illness.
  ///
  /// Holds: "I'm on antidepressants." "My ADHD meds ran out."
  /// Does not hold: "Painkillers are at 400 of 600 packs." "I'm on the pills account."
  static let medicine = SensitiveRule(
    .health,
    """
    i 'm|am|was|been|went|put|went|go|'ve|have been|back|still|just|now|put? on|off|taking \(Lists.some)? sleeping|heart|strong|blood|new|anxiety|heavy? pressure? \(Lists.medicine)
    me|been|'m|back|stay|still on \(Lists.some)? sleeping|heart|strong|blood|anxiety|heavy? pressure? \(Lists.medicine)
    i 'm|am|'ve|was|have|started|been|been? take|taking|took|taken|takes|missed|skipped|stopped|upped|came \(Lists.soft)? off|taking? \(Lists.some)? sleeping|heart|strong|blood|anxiety? pressure? \(Lists.medicine)
    adhd|depression|anxiety|bipolar|epilepsy meds
    my|our \(Lists.illness) meds|medication|tablets|pills
    my \(Lists.some)? sleeping|heart|pain|anxiety|blood? pressure? meds|medication|tablets|pills|antidepressants|inhaler|insulin|prescription
    \(Lists.kin) .. on|taking \(Lists.some)? antidepressants|meds|medication|dialysis|chemo|methadone|morphine|oxygen
    prescribed me
    """,
    except: """
      on the pills|tablets account|line|range
      my prescription for
      off painkillers|pills|tablets|antidepressants
      took|take .. off the shelf|shelves|list
      on tablets and phones|laptops
      \(Lists.medicine) orders|order|account|line
      """)
}
