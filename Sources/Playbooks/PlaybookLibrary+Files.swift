import Foundation

extension PlaybookLibrary {
  /// The file at a path.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The file with what it holds.
  /// - Throws: ``PlaybookError`` when there is no such file, when it cannot be read, or when it is
  ///   larger than any playbook.
  public static func file(at path: String) throws(PlaybookError) -> PlaybookFile {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound(path) : notReadable(path)
    }
    // A pipe or a device could keep the reader for ever.
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    // What is far too large is not even read.
    guard facts.st_size <= PlaybookText.most else {
      throw .problems(
        file: path,
        [PlaybookProblem(.tooLarge(bytes: Int(facts.st_size), most: PlaybookText.most))])
    }
    guard let file = fopen(path, "r") else { throw notReadable(path) }
    defer { fclose(file) }
    // One byte more than a playbook may have tells that the file has grown since.
    var bytes = [UInt8](repeating: 0, count: PlaybookText.most + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    guard ferror(file) == 0 else { throw notReadable(path) }
    return PlaybookFile(name: path, bytes: Array(bytes[..<count]))
  }

  private static func notReadable(_ path: String) -> PlaybookError {
    .notReadable(path, reason: String(cString: strerror(errno)))
  }
}
