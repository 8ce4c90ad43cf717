import ArgumentParser

/// What an entry of the log is called: 3 is a conversation, r3 a rehearsal.
enum LogNumber: Hashable {
  case conversation(Int64)
  case rehearsal(Int64)

  /// The entry that somebody named on the command line.
  ///
  /// - Throws: `ValidationError` with how such a name looks.
  init(fromCommandLine text: String) throws {
    let isRehearsal = text.first == "r" || text.first == "R"
    guard let number = Int64(isRehearsal ? String(text.dropFirst()) : text) else {
      throw ValidationError(
        "It takes a number of the list: 2 for a conversation, r2 for a rehearsal. "
          + "`brasstacks log` lists them.")
    }
    self = isRehearsal ? .rehearsal(number) : .conversation(number)
  }
}
