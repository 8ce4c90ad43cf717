public import Conversation
public import Rehearsal

/// The counterparts that can be had: those that come with the program, and the user's own.
public struct CounterpartLibrary: Sendable {
  /// The counterpart of a first rehearsal.
  public static let first = "hard-worker"

  private let folder: YAMLFolder

  /// A library with the counterparts of a folder beside the built-in ones.
  ///
  /// - Parameter folder: The folder of the user's own counterparts; it need not exist.
  public init(folder: String? = nil) {
    self.folder = YAMLFolder(path: folder)
  }

  /// Every file, the built-in ones first, each with the persona in it or what is wrong with it.
  public func list() -> [(file: String, result: Result<Persona, CounterpartError>)] {
    let own = folder.files.map { path in
      (
        path,
        Result { () throws(CounterpartError) in try Self.file(at: path).persona() }
      )
    }
    return Self.builtIn.map { file in
      (file.name, Result { () throws(CounterpartError) in try file.persona() })
    } + own
  }

  /// The counterpart with a name, or the one in the file at a path.
  ///
  /// - Parameters:
  ///   - name: An id, or a path when it holds a slash or ends in ".yaml" or ".yml".
  ///   - surroundings: What a user's own file is checked against.
  /// - Returns: The persona.
  /// - Throws: ``CounterpartError`` when there is none, or when it has problems.
  public func persona(
    named name: String, given surroundings: Surroundings
  ) throws(CounterpartError) -> Persona {
    let file = try file(named: name)
    // What comes with the program has been checked by its tests.
    return Self.builtIn.contains(file)
      ? try file.persona() : try file.checked(given: surroundings)
  }

  /// The file of a counterpart as it was written, for copying.
  ///
  /// - Parameter name: An id, or a path when it holds a slash or ends in ".yaml" or ".yml".
  /// - Returns: The file.
  /// - Throws: ``CounterpartError`` when there is none; problems in it do not matter here.
  public func file(named name: String) throws(CounterpartError) -> CounterpartFile {
    if YAMLFolder.isPath(name) {
      return try Self.file(at: name)
    }
    if let shipped = Self.builtIn.first(where: { $0.name == "\(name).yaml" }) { return shipped }
    for path in folder.files {
      let file = try Self.file(at: path)
      let isCalledSo = path.hasSuffix("/\(name).yaml") || path.hasSuffix("/\(name).yml")
      if isCalledSo || (try? file.persona())?.id == name { return file }
    }
    throw .unknown(name, known: list().compactMap { try? $0.result.get().id })
  }

  /// The built-in counterparts as files.
  public static var builtIn: [CounterpartFile] {
    [
      ("hard-worker", PackageResources.hard_worker_yaml),
      ("ponderer", PackageResources.ponderer_yaml),
      ("blamer", PackageResources.blamer_yaml),
      ("agreer", PackageResources.agreer_yaml),
      ("over-promiser", PackageResources.over_promiser_yaml),
      ("wounded", PackageResources.wounded_yaml),
      ("politician", PackageResources.politician_yaml),
      ("questioner", PackageResources.questioner_yaml),
    ].map { CounterpartFile(name: "\($0.0).yaml", bytes: $0.1) }
  }

  /// The built-in counterpart whose turn it is: each in turn, the first one at first.
  ///
  /// - Parameter last: Whom the last rehearsal was held with; nil before the first.
  /// - Returns: The counterpart's id.
  public static func next(after last: String?) -> String {
    let ids = builtIn.map { String($0.name.dropLast(".yaml".count)) }
    guard let last, let index = ids.firstIndex(of: last) else { return first }
    return ids[(index + 1) % ids.count]
  }

  private static func file(at path: String) throws(CounterpartError) -> CounterpartFile {
    do throws(PlaybookError) {
      let file = try PlaybookLibrary.file(at: path)
      return CounterpartFile(name: file.name, bytes: file.bytes)
    } catch {
      throw CounterpartError(error)
    }
  }
}
