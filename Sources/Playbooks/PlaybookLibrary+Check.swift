public import Conversation

extension PlaybookLibrary {
  /// Checks a file as a playbook of this library: on its own, and beside the others.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The playbook, when nothing is wrong with it.
  /// - Throws: ``PlaybookError`` with everything that is wrong.
  public func check(path: String) throws(PlaybookError) -> Playbook {
    let file = try Self.file(at: path)
    let playbook = try file.playbook()
    let owner = list().first { listing in
      listing.id == playbook.id && !holds(listing, file)
    }
    guard let owner else { return playbook }
    let problem = PlaybookProblem(
      .idTaken(playbook.id, by: owner.shelf.name), line: file.lineOfID, column: 1)
    throw .problems(file: path, [problem])
  }

  /// Whether a listing is this very file, or one that says the same.
  private func holds(_ listing: Listing, _ file: PlaybookFile) -> Bool {
    switch listing.shelf {
    case .builtIn: Self.shipped.contains { $0.bytes == file.bytes }
    case .file(let path): (try? Self.file(at: path).bytes) == file.bytes
    }
  }
}

extension PlaybookFile {
  /// The line in which the id stands.
  var lineOfID: Int? {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { $0.starts(with: Array("id:".utf8)) }
      .map { $0 + 1 }
  }
}
