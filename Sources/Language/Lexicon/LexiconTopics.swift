/// The topics that make up the built-in lexicon, one a file.
enum LexiconTopics {
  static let all: [LexiconTopic] =
    calendar + smallWords + acts + intentions + things + people + amounts + stances + deferrals
    + moods + idioms
}
