/// Every key of the program and of a rehearsal.
public struct Keys: Sendable {
  /// The keys outside of rehearsals.
  let program: ProgramKeymap
  /// The keys of a rehearsal.
  let rehearsal: RehearsalKeymap

  /// The keys as they come.
  public static let builtIn = Keys(program: ProgramKeys.builtIn, rehearsal: RehearsalKeys.builtIn)

  /// The names by which wishes can call the commands, each once.
  static let commandNames: [String] = {
    let names = Command.allCases.map(\.rawValue)
    return names
      + RehearsalCommand.allCases.map(\.rawValue).filter { !Set(names).contains($0) }
  }()

  /// The built-in keys with those that are wished for, as far as they can be had.
  ///
  /// - Parameter wishes: The wishes, in the order of the file.
  /// - Returns: The keys, and what is wrong with each wish that is not met.
  public static func rebound(_ wishes: [KeyWish]) -> (keys: Keys, problems: [KeyProblem]) {
    let readings = wishes.map(KeyWishReading.init)
    let program = builtIn.program.rebound(readings)
    let rehearsal = builtIn.rehearsal.rebound(readings)
    var problems = readings.flatMap(\.problems) + program.problems
    // What is wrong in both is said once.
    problems += rehearsal.problems.filter { problem in
      !program.problems.contains { $0.isAboutSame(as: problem) }
    }
    return (Keys(program: program.keymap, rehearsal: rehearsal.keymap), problems)
  }

  /// The names that somebody may have meant who wrote another one: a word of theirs begins alike.
  static func commandNames(near written: String) -> [String] {
    let words = written.lowercased().prefix(64).split { !$0.isLetter }
    let near = commandNames.filter { name in
      name.split(separator: "-").contains { part in
        part.count > 2 && words.contains { $0.prefix(3) == part.prefix(3) }
      }
    }
    return Array(near.prefix(3))
  }
}
