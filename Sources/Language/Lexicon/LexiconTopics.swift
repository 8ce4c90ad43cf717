/// The topics that make up the built-in lexicon, one a file.
enum LexiconTopics {
  static let all: [LexiconTopic] =
    calendar + smallWords + acts + tradeActs + intentions + things + proofs + people + occupations
    + amounts + stances + deferrals + reservations + moods + idioms + fog
    + pleasantries
}
