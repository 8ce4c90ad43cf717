import Canvas

extension ProgramKeys {
  /// The offer of the guided tour; it comes before what Enter does at home otherwise.
  static let offer: [ProgramBinding] = [
    KeyBinding(KeyPress(.enter), .beginTour, [.home], hint: "guided tour", when: .tourOffered),
    KeyBinding(KeyPress(.escape), .declineTour, [.home], hint: "not now", when: .tourOffered),
  ]

  /// The guided tour in the list of actions, which does not begin with the way out of it.
  static let tour: [ProgramBinding] = [
    KeyBinding(nil, .beginTour, [.home]),
    KeyBinding(nil, .skipTour, outsideList.subtracting([.home]), when: .onTour),
  ]
}
