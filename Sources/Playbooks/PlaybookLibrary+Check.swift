public import Conversation
import Foundation

extension PlaybookLibrary {
  /// Checks a file as a playbook of this library: on its own, and beside the others.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The playbook, when nothing is wrong with it.
  /// - Throws: ``PlaybookError`` with everything that is wrong.
  public func check(path: String) throws(PlaybookError) -> Playbook {
    let file = try Self.file(at: path)
    let playbook = try file.checked()
    let owner = list().first { listing in
      listing.id == playbook.id && !holds(listing, file)
    }
    guard let owner else { return playbook }
    let problem = PlaybookProblem(
      .idTaken(playbook.id, by: owner.shelf.name), line: file.lineOfID, column: 1)
    throw .problems(file: path, [problem])
  }

  /// What will be wrong with a file that is fine as it is once it stands among the user's own: that
  /// another playbook with the same words has its id already.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The problem, with its line; nil where there is none, or no such file.
  public func clash(of path: String) -> PlaybookProblem? {
    guard let file = try? Self.file(at: path), let id = try? file.playbook().id,
      let owner = list().first(where: { $0.id == id }), !isThis(owner, path)
    else { return nil }
    return PlaybookProblem(.idTaken(id, by: owner.shelf.name), line: file.lineOfID, column: 1)
  }

  private func isThis(_ listing: Listing, _ path: String) -> Bool {
    guard case .file(let own) = listing.shelf else { return false }
    var (one, other) = (stat(), stat())
    return stat(own, &one) == 0 && stat(path, &other) == 0 && one.st_ino == other.st_ino
      && one.st_dev == other.st_dev
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
