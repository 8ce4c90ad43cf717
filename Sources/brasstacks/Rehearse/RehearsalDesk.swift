import Assessment
import Conversation
import Playbooks

/// What a rehearsal needs from outside: the playbook, the organisation's own words, the day.
enum RehearsalDesk {
  static func surroundings(_ options: GlobalOptions) throws -> Surroundings {
    let library = PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
    let vocabulary = try LexiconFile.vocabulary(at: Places.own.lexicon)
    return Surroundings(
      playbook: try library.playbook(named: PlaybookLibrary.builtIn),
      assessor: Assessor(vocabulary: vocabulary), today: options.today, lastTimes: [])
  }
}
