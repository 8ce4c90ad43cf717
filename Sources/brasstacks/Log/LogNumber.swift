import ArgumentParser

/// What an entry of the log is called: 3 is a conversation, r3 a rehearsal.
enum LogNumber: Hashable, ExpressibleByArgument {
  case conversation(Int64)
  case rehearsal(Int64)

  init?(argument: String) {
    let isRehearsal = argument.first == "r" || argument.first == "R"
    guard let number = Int64(isRehearsal ? String(argument.dropFirst()) : argument) else {
      return nil
    }
    self = isRehearsal ? .rehearsal(number) : .conversation(number)
  }
}
