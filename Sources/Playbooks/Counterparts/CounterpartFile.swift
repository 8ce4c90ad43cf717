public import Conversation
public import Rehearsal

/// A counterpart as a person wrote it: bytes of a YAML file, and the file's name for messages.
public struct CounterpartFile: Hashable, Sendable {
  /// The file's name, as the reader knows it.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// A file by its name and what it holds.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The persona that the file describes, as far as its form goes.
  ///
  /// - Throws: ``CounterpartError/problems(file:_:)`` with everything that is wrong.
  public func persona() throws(CounterpartError) -> Persona {
    try read().persona
  }

  /// The persona that the file describes, once it has been seen that what it says holds: that the
  /// truth climbs the ladder and the dodges do not.
  ///
  /// - Parameter surroundings: The playbook, the assessor, and the day.
  /// - Returns: The persona.
  /// - Throws: ``CounterpartError/problems(file:_:)`` with everything that is wrong.
  public func checked(given surroundings: Surroundings) throws(CounterpartError) -> Persona {
    let read = try read()
    let problems = CounterpartCheck(read.persona, read.written, surroundings).problems
    guard problems.isEmpty else { throw .problems(file: name, problems.sorted()) }
    return read.persona
  }

  private func read() throws(CounterpartError) -> (persona: Persona, written: [WrittenLine]) {
    let text = PlaybookText(bytes)
    guard text.isReadable else { throw .problems(file: name, text.problems.sorted()) }
    let yaml = PlaybookYAML(text.yaml)
    var reader = PersonaReader(problems: text.problems + yaml.problems.map(\.ofCounterpart))
    let persona = yaml.root.flatMap { reader.persona($0) }
    guard reader.problems.isEmpty, let persona else {
      throw .problems(file: name, reader.problems.sorted())
    }
    return (persona, reader.written)
  }
}

extension PlaybookProblem {
  /// The problem with the words for a counterpart's file.
  fileprivate var ofCounterpart: PlaybookProblem {
    fact == .emptyFile ? PlaybookProblem(.counterpart(.emptyFile)) : self
  }
}
