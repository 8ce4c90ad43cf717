/// Finds the word that was meant where it was mistyped: two neighbours that changed places, one letter
/// too few or too many.
///
/// A letter too few or too many is put right only in words that an answer hangs on, those of the
/// calendar, numbers and a few more; neighbours that changed places in any known word that is not short,
/// since hardly two of those differ by that alone. The first letter always stands.
struct Misspellings: Sendable {
  /// The words by their hashes, whole and with one letter left out.
  private var exact = HashTable<Void>()
  private var shortened = HashTable<UInt64>()

  private static let shortest = 5
  /// Shorter words come too near to others with a letter too few or too many ("moth", "month"), and
  /// those that no answer hangs on also by their neighbours' places ("field", "filed").
  private static let shortestApart = 6
  private static let longest = 14
  /// Spelt as they should be.
  private static let others = WordSet(
    """
    mourning minuted augusta augusto frida forth thirsty moths satay toady coupe coupler perfect prefect \
    prefects diaries dairies summaries trailing trialing signer signers singers farming framing \
    framer framers compliant angles angels united untied unites unties sacred scared oppose opposed energies \
    craving cravings carving carvings wraped marital martial casual causal casually causally silver sliver \
    slivers unclear nuclear calvary cavalry barely barley minuet minuets singed slated salted slating salting \
    preform preformed preforming conserve converse conserved conversed conservation reserve reverse reserved \
    reversed reversing reserving complaint cruise curies trails trials burnish
    """)
  /// What tells how firm an answer is, what it is measured by, and its commonest acts.
  private static let telling = """
    hopefully probably possibly perhaps maybe going shall target quota short business working \
    asking calling ringing phoning emailing texting sending writing meeting booking visiting \
    unless should provided providing assuming depending permitting hoping fingers crossed barring subject \
    someone somebody improve
    """

  init() {
    for word in WordList.words(in: Misspellings.telling) { learn(word) }
  }

  /// Learns how a word is spelt.
  mutating func learn(_ letters: WordList.Word) {
    guard letters.count >= Misspellings.shortest else { return }
    let hash = FoldedHash.folding(letters)
    exact.update(hash, default: ()) { _ in }
    guard letters.count >= Misspellings.shortestApart else { return }
    for left in letters.indices.dropFirst() {
      shortened.update(Misspellings.hash(letters, without: left), default: hash) { _ in }
    }
  }

  /// The hash of the word that was meant by one that nobody knows; nil where none is near.
  ///
  /// - Parameters:
  ///   - word: Its UTF-8.
  ///   - hash: Its hash.
  ///   - isKnown: Whether another word, given as its hash, is known.
  /// - Returns: The hash of what was meant.
  func meant(
    by word: ArraySlice<UInt8>, _ hash: UInt64, isKnown: (UInt64) -> Bool
  ) -> UInt64? {
    guard (Misspellings.shortest...Misspellings.longest).contains(word.count),
      word.allSatisfy({ ($0 | 0x20) &- 97 < 26 })
    else { return nil }
    guard !Misspellings.others.contains(hash) else { return nil }
    return shortened[hash] ?? swapped(word, isKnown) ?? lengthened(word)
  }

  /// The word with two neighbours in each other's place.
  private func swapped(_ word: ArraySlice<UInt8>, _ isKnown: (UInt64) -> Bool) -> UInt64? {
    let isLong = word.count >= Misspellings.shortestApart
    var front = FoldedHash.adding(word.prefix(1))
    for index in (word.startIndex + 1)..<(word.endIndex - 1) {
      let here = word[index] | 0x20
      let pair = FoldedHash.adding(here, to: FoldedHash.adding(word[index + 1] | 0x20, to: front))
      let whole = FoldedHash.adding(word[(index + 2)...], to: pair)
      if exact[whole] != nil || isLong && isKnown(whole) { return whole }
      front = FoldedHash.adding(here, to: front)
    }
    return nil
  }

  /// The word without a letter that is one too many; an "s" at the end makes a plural.
  private func lengthened(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard word.count > Misspellings.shortestApart else { return nil }
    let last = word.last == UInt8(ascii: "s") ? 1 : 0
    for left in word.indices.dropFirst().dropLast(last) {
      let shorter = Misspellings.hash(word, without: left)
      if exact[shorter] != nil { return shorter }
    }
    return nil
  }

  private static func hash(_ word: ArraySlice<UInt8>, without left: Int) -> UInt64 {
    FoldedHash.adding(word[(left + 1)...], to: FoldedHash.adding(word[..<left]))
  }
}
