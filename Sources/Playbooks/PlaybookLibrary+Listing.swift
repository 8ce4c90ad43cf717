public import Conversation

extension PlaybookLibrary {
  /// Where a playbook comes from.
  public enum Shelf: Hashable, Sendable {
    /// It comes with the program.
    case builtIn
    /// It is the user's own, in the file at this path.
    case file(String)

    /// The shelf as a message names it.
    public var name: String {
      switch self {
      case .builtIn: "the built-in one"
      case .file(let path): path.shown
      }
    }
  }

  /// One playbook of the library: the playbook, or why it cannot be used.
  public struct Listing: Sendable {
    /// Where it comes from.
    public let shelf: Shelf
    /// The playbook, or what is wrong with it.
    public private(set) var result: Result<Playbook, PlaybookError>

    /// The id that it wanted to have, where another playbook has it.
    private(set) var refusedID: String?

    init(shelf: Shelf, file: PlaybookFile) {
      self.shelf = shelf
      result = Result { () throws(PlaybookError) in try file.playbook() }
    }

    init(path: String) {
      shelf = .file(path)
      result = Result { () throws(PlaybookError) in
        try PlaybookLibrary.file(at: path).playbook()
      }
    }

    /// Its id; nil when it cannot be used.
    public var id: String? { try? result.get().id }

    /// What its file is called, without the folder and the ending: what people try as a name.
    var fileID: String? {
      guard case .file(let path) = shelf else { return nil }
      let file = path.split(separator: "/").last ?? ""
      return file.split(separator: ".").first.map(String.init)
    }

    /// Two playbooks with one id are a mistake that nobody should find out by luck.
    mutating func refuse(_ id: String, takenBy owner: Shelf) {
      guard case .file(let path) = shelf else { return }
      refusedID = id
      result = .failure(
        .problems(file: path, [PlaybookProblem(.idTaken(id, by: owner.name))]))
    }
  }
}
