public import Conversation

/// The playbooks that can be had: those that come with the program, and the user's own.
public struct PlaybookLibrary: Sendable {
  /// The name of the built-in conversation.
  public static let builtIn = "off-track"

  private let folder: YAMLFolder

  /// A library with the playbooks of a folder beside the built-in ones.
  ///
  /// - Parameter folder: the folder of the user's own playbooks; it need not exist.
  public init(folder: String? = nil) {
    self.folder = YAMLFolder(path: folder)
  }

  /// Every playbook by id, the built-in ones first; a file that has problems is listed with them.
  public func list() -> [Listing] {
    var listings = Self.shipped.map { Listing(shelf: .builtIn, file: $0) }
    var owners = Dictionary(
      listings.compactMap { listing in listing.id.map { ($0, listing.shelf) } },
      uniquingKeysWith: { first, _ in first })
    for path in folder.files {
      var listing = Listing(path: path)
      if let id = listing.id {
        if let owner = owners[id] { listing.refuse(id, takenBy: owner) }
        owners[id] = owners[id] ?? listing.shelf
      }
      listings.append(listing)
    }
    return listings
  }

  /// The playbook with an id, or the one in the file at a path.
  ///
  /// - Parameter name: An id, or a path when it holds a slash or ends in ".yaml" or ".yml".
  /// - Returns: The playbook.
  /// - Throws: ``PlaybookError`` when there is none, or when it has problems.
  public func playbook(named name: String) throws(PlaybookError) -> Playbook {
    guard !YAMLFolder.isPath(name) else { return try Self.file(at: name).playbook() }
    let listings = list()
    if let clash = listings.first(where: { $0.refusedID == name }) { return try clash.result.get() }
    guard let found = listings.first(where: { $0.id == name || $0.fileID == name }) else {
      throw .unknownPlaybook(name, known: listings.compactMap(\.id))
    }
    return try found.result.get()
  }

  /// The file of a playbook as it was written, for copying.
  ///
  /// - Parameter name: An id, or a path when it holds a slash or ends in ".yaml" or ".yml".
  /// - Returns: The file.
  /// - Throws: ``PlaybookError`` when there is none; problems in it do not matter here.
  public func source(named name: String) throws(PlaybookError) -> PlaybookFile {
    if YAMLFolder.isPath(name) { return try Self.file(at: name) }
    if let shipped = Self.shipped.first(where: { $0.name == "\(name).yaml" }) { return shipped }
    for listing in list() where listing.id == name {
      if case .file(let path) = listing.shelf { return try Self.file(at: path) }
    }
    throw .unknownPlaybook(name, known: list().compactMap(\.id))
  }

  /// The built-in playbooks as files.
  static var shipped: [PlaybookFile] {
    [PlaybookFile(name: "off-track.yaml", bytes: PackageResources.off_track_yaml)]
  }
}
