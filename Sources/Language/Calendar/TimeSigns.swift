/// Words that are nothing on the calendar by themselves, and yet can make a phrase of time.
///
/// Most words of most answers are far from any time. The reader of the calendar looks for a sign of
/// one first, and only near it for a word that can open a phrase.
enum TimeSigns {
  /// No phrase begins further before its first sign of time: "within the …", "in about an …".
  static let reach = 5

  /// Words without which there is no phrase of time, beside numbers and the words of the calendar.
  static let signs = hashes(
    """
    easter st saint chinese lunar melbourne gandhi q1 q2 q3 q4 rn now straight right immediately
    directly when once after soon minute second sec moment instant alternate twice new boxing eve
    close half next bank hallows tom epiphany fawkes leave home clock knock lock log sign finish
    hang break lunch dinner pentecost whitsun candlemas michaelmas martinmas lammas mayday saints souls
    phone laptop speak stroke breakfast supper lesson lecture class school tutorial practice rehearsal
    training mass
    """)

  /// Words that can begin a phrase of time, beside numbers and the words of the calendar.
  static let openers = hashes(
    """
    the a an half in within inside of at by around about before from between as soon when once
    after straight right immediately directly rn now alternate twice new boxing eve close coming
    very working business tom epiphany guy all early late spring summer easter st saint chinese
    lunar melbourne gandhi q1 q2 q3 q4 on during over pentecost whitsun candlemas michaelmas
    martinmas lammas mayday as just this
    """)

  private static func hashes(_ words: String) -> [UInt64] {
    WordList.words(in: words).map { FoldedHash.folding($0) }
  }
}
