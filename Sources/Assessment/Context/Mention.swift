/// A word of an answer that points back to something named before.
struct Mention {
  /// What it can point to.
  enum Need {
    /// Several, and how many where it says so.
    case several(Int?)
    case he, she, thing, place

    /// Whether it is no person.
    var isThing: Bool {
      switch self {
      case .thing, .place: true
      case .several, .he, .she: false
      }
    }
  }

  /// How its full words are put in its place.
  enum Form {
    case whole
    /// "12 of them": the number stays; "each of them" has none.
    case partOf(String, count: Int?)
    /// "the first two".
    case first(Int)
    /// "the last two".
    case last(Int)
    /// "the second one".
    case nth(Int)
    /// "their mothers": those they belong to.
    case owner
    /// "there": somewhere to go.
    case towards
  }

  var tokens: Range<Int>
  var need: Need
  var form = Form.whole
  /// What it calls them: "gaps" in "those two gaps".
  var noun: String?
}
