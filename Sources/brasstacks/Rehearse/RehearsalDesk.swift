import Assessment
import Conversation
import Language
import Playbooks
import Rehearsal

/// What a rehearsal needs from outside: the playbook, the organisation's own words, the day.
enum RehearsalDesk {
  static func surroundings(_ options: GlobalOptions) throws -> Surroundings {
    let library = PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
    let vocabulary = try LexiconFile.vocabulary(at: Places.own.lexicon)
    return Surroundings(
      playbook: try library.playbook(named: PlaybookLibrary.builtIn),
      assessor: Assessor(vocabulary: vocabulary), today: options.today, lastTimes: [])
  }

  /// The same as far as it can be had; what is wrong with a file is left aside here.
  static func surroundings(of places: Places, today: Day) -> Surroundings? {
    let vocabulary = (try? LexiconFile.vocabulary(at: places.lexicon)) ?? Vocabulary()
    guard let playbook = try? PlaybookLibrary().playbook(named: PlaybookLibrary.builtIn) else {
      return nil
    }
    return Surroundings(
      playbook: playbook, assessor: Assessor(vocabulary: vocabulary), today: today, lastTimes: [])
  }

  /// A rehearsal about to begin, with a seed of its own where none is given.
  static func practice(
    with counterpart: String, difficulty: Difficulty = .usual, seed: UInt64? = nil,
    _ options: GlobalOptions
  ) throws -> Practice {
    let surroundings = try surroundings(options)
    let persona = try CounterpartLibrary.own.persona(named: counterpart, given: surroundings)
    do throws(NumberFault) {
      return try Practice(
        persona: persona, difficulty: difficulty,
        // One that is short enough to be typed again.
        seed: seed ?? UInt64.random(in: 0..<10_000), surroundings: surroundings)
    } catch {
      // A file of one's own has been checked; this is a day on which a built-in date is over.
      throw CommandFailure.noRehearsal(counterpart: persona.id)
    }
  }
}

extension CounterpartLibrary {
  /// The counterparts that come with the program and those in the user's own folder.
  static var own: CounterpartLibrary {
    CounterpartLibrary(folder: Places.own.counterparts)
  }
}
