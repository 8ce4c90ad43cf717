/// The words and phrases that the readers know, looked up by hash.
///
/// It is built once and shared by every reading; a class, so that to hand it on costs nothing.
package final class Lexicon: Sendable {
  /// The lexicon that the program ships with.
  package static let builtIn = Lexicon(topics: LexiconTopics.all)

  /// What is known of one word.
  struct Entry: Sendable {
    var tags = Tags()
    var calendar = CalendarWord.none
    var value = 0
    /// The node of the phrases that begin with the word; 0 when none does.
    var opening: Int32 = 0
    /// Whether it can be part of a phrase of time; see ``TimeSigns``.
    var tellsTime = false
    /// Whether it can begin a phrase of time.
    var opensTime = false
    /// Whether it is a word of its own, not only the first of a phrase.
    var isKnown = false
    /// Whether it is written so where an apostrophe was left out.
    var isBareContraction = false
    /// Whether it is typed in short for another word, whose entry this is.
    var isShorthand = false
  }

  struct BareContraction: Sendable {
    let head: Int
    let headHash: UInt64
    let tailHash: UInt64
  }

  private let words: HashTable<Entry>
  private let phrases: PhraseTree
  private let misspellings: Misspellings

  init(topics: [LexiconTopic]) {
    var builder = LexiconBuilder()
    for topic in topics { builder.add(topic) }
    words = builder.words
    phrases = PhraseTree(builder)
    misspellings = builder.misspellings
  }

  // MARK: Looking up

  @inline(__always)
  func entry(_ hash: UInt64) -> Entry? { words[hash] }

  func knows(_ hash: UInt64) -> Bool { words[hash]?.isKnown ?? false }

  func bareContraction(_ hash: UInt64) -> BareContraction? { BareContractions.byHash[hash] }

  func splitsAtHyphen(_ hash: UInt64) -> Bool {
    guard let entry = words[hash] else { return false }
    return entry.tags.has(.number) || entry.calendar != .none
  }

  /// The hash of the word that was meant by one that nobody knows; see ``Misspellings``.
  ///
  /// What may be somebody's name is only taken for a word that an answer hangs on.
  func meant(by word: ArraySlice<UInt8>, _ hash: UInt64, mayBeName: Bool) -> UInt64? {
    misspellings.meant(by: word, hash) { !mayBeName && knows($0) }
  }

  /// The phrases that begin at each token.
  package func phrases(in tokens: [Token]) -> [Phrase] { phrases.phrases(in: tokens) }
}

extension Token {
  /// Becomes what the lexicon knows of a word.
  @inline(__always)
  mutating func take(_ entry: Lexicon.Entry) {
    tags = entry.tags
    calendar = entry.calendar
    value = entry.value
    opening = entry.opening
    tellsTime = entry.tellsTime
    opensTime = entry.opensTime
  }
}

/// A known phrase, and the tokens that it takes.
public struct Phrase: Sendable {
  /// Where it stands.
  public let tokens: Range<Int>
  /// All that it can mean.
  public let meanings: Tags

  /// Whether it can mean something.
  @inlinable @inline(__always)
  public func has(_ tag: Tag) -> Bool { meanings.has(tag) }
}

/// One topic of the lexicon, as data.
enum LexiconTopic {
  /// Words parted by spaces, and what they are.
  case words(Tags, String)
  /// Words for one person; their plurals are groups.
  case people(String)
  /// Verbs in their plain form; the other forms are derived.
  case verbs(Tags, String)
  /// Verbs in their plain form whose form in "-s" is oftener the plural of a thing ("boards",
  /// "screws"): that form is not derived.
  case deeds(Tags, String)
  /// Phrases, one a line; `<i>`, `<poss>`, `<be>`, `<num>` stand for any word of that class.
  case phrases(Tag, String)
  /// Words of the calendar.
  case calendar([(String, CalendarWord)])
  /// Words for whole numbers.
  case numbers([(String, Int)])
}

/// The classes of words that a phrase can leave open.
enum PhraseClass {
  static func tag(_ step: WordList.Word) -> Tag? {
    switch String(decoding: step, as: UTF8.self) {
    case "<i>": .mine
    case "<poss>": .possessive
    case "<be>": .be
    case "<num>": .number
    case "<they>": .third
    case "<you>": .you
    case "<will>": .will
    default: nil
    }
  }
}
