/// Every key of the program and of a rehearsal.
public struct Keys: Sendable {
  /// The keys outside of rehearsals.
  let program: ProgramKeymap
  /// The keys of a rehearsal.
  let rehearsal: RehearsalKeymap

  /// The keys as they come.
  public static let builtIn = Keys(program: ProgramKeys.builtIn, rehearsal: RehearsalKeys.builtIn)
}
