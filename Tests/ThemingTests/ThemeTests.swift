import Canvas
import Testing

@testable import Theming

struct ThemeTests {
  /// The shipped themes, and schemes no eye could read.
  static let schemes: [Base16Scheme] =
    ThemeLibrary.shippedNames.compactMap { try? ThemeLibrary().scheme(named: $0) }
    + ["000000", "ffffff", "767676", "777777", "808080", "ff0000", "0000ff", "ffff00"]
    .compactMap { hex in
      RGB(hex: hex).flatMap {
        Base16Scheme(name: hex, author: "", colors: Array(repeating: $0, count: 16))
      }
    }

  @Test(arguments: schemes)
  func `every role can be read in every number of colours, whatever the scheme says`(
    scheme: Base16Scheme
  ) {
    #expect(Readability.failures(of: scheme) == [])
  }

  @Test func `letters need more contrast than frames and bars`() {
    let frames = Role.allCases.filter { $0.design.leastContrast < 4.5 }

    #expect(Set(frames) == [.border, .focusedBorder, .covered, .uncovered])
    #expect(Role.allCases.allSatisfy { $0.design.leastContrast >= 3 })
  }

  @Test func `no role is red`() {
    #expect(Role.allCases.allSatisfy { $0.design.slot != .base08 && $0.design.ground != .base08 })
    for role in Role.allCases {
      let pen = Theme(scheme: Self.schemes[0]).pen(for: role, at: .brightANSI)
      #expect(pen.foreground != .indexed(1) && pen.foreground != .indexed(9))
    }
  }

  static let neighbours: [(Role, Role)] = [
    (.border, .focusedBorder), (.text, .heading), (.text, .question), (.answer, .heldPhrase),
    (.held, .open), (.done, .current), (.text, .current), (.onTrack, .offTrack),
    (.key, .keyLabel), (.covered, .uncovered), (.text, .resolved), (.text, .notice),
    (.text, .turn), (.script, .question), (.header, .offTrack),
  ]

  @Test(arguments: ColorDepth.allCases, neighbours)
  func `what stands side by side can be told apart`(depth: ColorDepth, pair: (Role, Role)) {
    for scheme in Self.schemes.prefix(ThemeLibrary.shippedNames.count) {
      let theme = Theme(scheme: scheme)
      let (one, other) = (theme.pen(for: pair.0, at: depth), theme.pen(for: pair.1, at: depth))
      #expect(one != other, "\(scheme.name)")
    }
  }

  @Test(arguments: neighbours)
  func `without colour the difference is more than dimness`(pair: (Role, Role)) {
    let one = pair.0.monochromeAttributes.subtracting(.dim)
    let other = pair.1.monochromeAttributes.subtracting(.dim)

    #expect(one != other)
  }

  @Test(arguments: schemes)
  func `without colour no pen has any`(scheme: Base16Scheme) {
    for role in Role.allCases {
      let pen = Theme(scheme: scheme).pen(for: role, at: .monochrome)
      #expect(pen == Theme.plain.pen(for: role, at: .direct))
      #expect(pen.foreground == .standard && pen.background == .standard)
    }
  }

  @Test func `off track is orange and not the colour of headings`() {
    for scheme in Self.schemes.prefix(2) {
      let theme = Theme(scheme: scheme)
      #expect(theme.style(for: .offTrack)?.foreground.slot == .base09)
      #expect(
        theme.pen(for: .offTrack, at: .palette).foreground
          != theme.pen(for: .heading, at: .palette).foreground)
    }
  }
}
