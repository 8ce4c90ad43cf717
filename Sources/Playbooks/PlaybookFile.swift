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
  public func playbook() throws(PlaybookError) -> Playbook { try read().playbook }

  /// The playbook that the file describes, once its questions have been heard: that none of them
  /// hands over an answer.
  ///
  /// - Throws: ``PlaybookError/problems(file:_:)`` with everything that is wrong.
  func checked() throws(PlaybookError) -> Playbook {
    let read = try read()
    let folds = PlaybookCheck.problems(in: read.spoken)
    guard folds.isEmpty else { throw .problems(file: name, folds.sorted()) }
    return read.playbook
  }

  private func read() throws(PlaybookError) -> (playbook: Playbook, spoken: [SpokenLine]) {
    let text = PlaybookText(bytes)
    guard text.isReadable else { throw .problems(file: name, text.problems.sorted()) }
    let yaml = PlaybookYAML(text.yaml)
    var reader = PlaybookReader(problems: text.problems + yaml.problems)
    let playbook = yaml.root.flatMap { reader.playbook($0) }
    guard reader.problems.isEmpty, let playbook else {
      throw .problems(file: name, reader.problems.sorted())
    }
    return (playbook, reader.spoken)
  }
}
