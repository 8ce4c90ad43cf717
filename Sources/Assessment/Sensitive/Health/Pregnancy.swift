extension SensitiveRule {
  private typealias Lists = SensitiveWordLists

  /// A child on its way, hoped for or lost.
  ///
  /// Holds: "im pregnant", "we're going through IVF at the moment".
  /// Does not hold: "There was a pregnant pause." "The IVF clinic renewed."
  static let pregnancy = SensitiveRule(
    .health,
    """
    i|'m|we|she|wife|partner|girlfriend|daughter|being|been|was|fell|got|get|getting|weeks|months|heavily|am .. pregnant
    my|our|this|the|her|risk|ectopic pregnancy
    i|we|she|\(Lists.kin) .. having|expecting|have|had|lost a|our|my|another|twins|first|second|her baby|child|twins|miscarriage|abortion|termination|csection
    expecting a baby|child
    we|i 're|are|'m|am expecting $|in|our|twins
    miscarriage|miscarriages|miscarried|stillborn|stillbirth
    abortion
    i|we|my|our|through|of|starting|doing|having|another|failed ivf
    fertility|ivf treatment|treatments
    trying for a baby|another
    my|our caesarean|csection|antenatal|midwife|scan|ultrasound
    postnatal|antenatal depression
    i 'm|am|was|still breastfeeding|expressing
    """,
    except: """
      pregnant pause|women|mothers|mums|customers|patients
      miscarriage of justice
      having a baby shower|show
      my|our scan of|is
      we 're|are expecting in|our
      abortion of
      breastfeeding pillows|mums|mothers|range
      """)
}
