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

  /// One file: the persona in it, or what is wrong with it.
  public typealias Listing = (file: String, result: Result<Persona, CounterpartError>)

  /// Every file, the built-in ones first, each with the persona in it or what is wrong with it.
  ///
  /// - Parameter surroundings: What the user's own files are checked against; nil where only their
  ///   form is looked at.
  /// - Returns: The files in the order of their names.
  public func list(checkedGiven surroundings: Surroundings? = nil) -> [Listing] {
    var listings: [Listing] = Self.builtIn.map { file in
      (file.name, Result { () throws(CounterpartError) in try file.persona() })
    }
    var owners: [String: String] = [:]
    for case .success(let persona) in listings.map(\.result) {
      owners[persona.id] = "the built-in one"
    }
    for path in folder.files {
      let own = Result { () throws(CounterpartError) in
        try Self.persona(at: path, among: owners, given: surroundings)
      }
      if case .success(let persona) = own { owners[persona.id] = path.shown }
      listings.append((path, own))
    }
    return listings
  }

  /// The persona of a user's own file, unless another has its id.
  private static func persona(
    at path: String, among owners: [String: String], given surroundings: Surroundings?
  ) throws(CounterpartError) -> Persona {
    let file = try file(at: path)
    let persona = try file.persona()
    if let owner = owners[persona.id] { throw file.refusal(of: persona.id, takenBy: owner) }
    guard let surroundings else { return persona }
    return try file.checked(given: surroundings)
  }

  /// Two counterparts with one id are a mistake that nobody should find out by luck.
  private func refuseTwins(of id: String) throws(CounterpartError) {
    guard !folder.files.isEmpty else { return }
    for case .failure(let error) in list().map(\.result) {
      guard case .problems(_, let problems) = error, problems.contains(where: { $0.isTaken(id) })
      else { continue }
      throw error
    }
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
    if !YAMLFolder.isPath(name) { try refuseTwins(of: name) }
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

extension CounterpartFile {
  /// That another counterpart has its id.
  fileprivate func refusal(of id: String, takenBy owner: String) -> CounterpartError {
    let line = PlaybookFile(name: name, bytes: bytes).lineOfID
    return .problems(
      file: name,
      [
        PlaybookProblem(
          .counterpart(.idTaken(id, by: owner)), line: line, column: line.map { _ in 1 })
      ])
  }
}

extension PlaybookProblem {
  /// Whether it is that another counterpart has this id.
  fileprivate func isTaken(_ id: String) -> Bool {
    if case .counterpart(.idTaken(id, _)) = fact { true } else { false }
  }
}
