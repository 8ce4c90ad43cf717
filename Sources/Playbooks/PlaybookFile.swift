public import Conversation

/// A playbook as a person wrote it: bytes of a YAML file, and the file's name for messages.
public struct PlaybookFile: Hashable, Sendable {
  /// The file's name, as the reader knows it.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// A file by its name and what it holds.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The playbook that the file describes.
  ///
  /// - Throws: ``PlaybookError/problems(file:_:)`` with everything that is wrong, in the order in
  ///   which it stands in the file.
  public func playbook() throws(PlaybookError) -> Playbook {
    let text = PlaybookText(bytes)
    guard text.isReadable else { throw .problems(file: name, text.problems.sorted()) }
    let yaml = PlaybookYAML(text.yaml)
    var reader = PlaybookReader(problems: text.problems + yaml.problems)
    let playbook = yaml.root.flatMap { reader.playbook($0) }
    guard reader.problems.isEmpty, let playbook else {
      throw .problems(file: name, reader.problems.sorted())
    }
    return playbook
  }
}
