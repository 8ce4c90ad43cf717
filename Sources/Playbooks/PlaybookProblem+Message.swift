extension PlaybookProblem {
  /// What is wrong and how to mend it, in two sentences for whoever wrote the file.
  public var message: String { what + ". " + remedy + (remedy.hasSuffix("?") ? "" : ".") }

  /// What is wrong, without a full stop.
  public var what: String { fact.what.shown }

  /// How to mend it, without a full stop.
  public var remedy: String { fact.remedy.shown }

  /// The problem in one line, as compilers write it: "file:line:column: what. remedy."
  ///
  /// - Parameter file: The file's name, as the reader knows it.
  /// - Returns: The line, without anything that a terminal would obey.
  public func line(in file: String) -> String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file.shown)\(place): \(message)"
  }
}

extension PlaybookProblem.Fact {
  fileprivate var what: String {
    switch self {
    case .tooLarge(let bytes, _): "the file is too large (\(bytes) bytes)"
    case .notUTF8: "this is not UTF-8 text"
    case .emptyFile: "the file is empty"
    case .notYAML(let words): "this cannot be read as YAML: \(words)"
    case .severalDocuments: "a second document begins here"
    case .tabInIndentation: "the line is indented with a tab"
    case .anchor(let name): "“\(name)” is an anchor, and playbooks have none"
    case .unknownAlias: "a star at the beginning refers to something that is not there"
    case .wrongShape(let path, let wanted, let found):
      "“\(path)” wants \(wanted.named), and \(found.named) is there"
    case .unknownKey(let key, let path, _, _): "“\(path)” has no “\(key)”"
    case .missingKey(let key, let path): "“\(path)” lacks “\(key)”"
    case .duplicateKey(let key): "“\(key)” is there twice"
    case .misplacedStep(let step, _): "“\(step)” stands in the wrong place"
    case .controlCharacter(let code): "the text holds \(Self.name(ofControl: code))"
    case .emptyText(let path): "“\(path)” has an empty text"
    case .tooLong(let path, let characters, _):
      "a text of “\(path)” is \(characters) characters long"
    case .tooFewWordings(let path, let count, let least):
      "“\(path)” has \(count) of at least \(least) wording\(least == 1 ? "" : "s")"
    case .repeatedWording(let path, _): "“\(path)” has the same wording twice"
    case .unknownPlace(let name, _): "nothing can be filled in for {\(name)}"
    case .unmatchedBrace: "a brace stands alone"
    case .placeNotKnown(let name, let path, _): "{\(name)} is not known at “\(path)”"
    case .alwaysNeeds(let names, let path):
      "every wording of “\(path)” needs \(names.map { "{\($0)}" }.joined(separator: " or "))"
    case .folds(let words, let deciding):
      "“\(words)” hands over the answer" + (words == deciding ? "" : ", by “\(deciding)”")
    case .malformedID(let id): "“\(id)” cannot be a name"
    case .duplicateID(let id, _): "“\(id)” is there twice"
    case .idTaken(let id, let other): "the id “\(id)” belongs to another playbook, \(other)"
    case .wrongNumberOfParts(let count): "there are \(count) parts"
    case .unknownPart(let id, _, _): "there is no part “\(id)”"
    case .partRequiresLater(let id, let later): "“\(id)” requires “\(later)”, which comes later"
    case .partsRequireEachOther(let ids):
      ids.count == 1
        ? "“\(ids[0])” requires itself"
        : "\(ids.map { "“\($0)”" }.joined(separator: " and ")) require each other"
    case .counterpart(let fact): fact.what
    }
  }

  fileprivate var remedy: String {
    switch self {
    case .tooLarge(_, let most): "Keep it below \(most) bytes; a playbook is a few pages"
    case .notUTF8: "Save the file as UTF-8"
    case .emptyFile: "Copy the built-in playbook (brasstacks playbook show --yaml) and change it"
    case .notYAML(let words): SyntaxAdvice.remedy(for: words)
    case .severalDocuments: "Take out the line --- and everything that is another playbook"
    case .tabInIndentation: "Use two spaces instead of the tab"
    case .anchor: "Write the text out wherever it is wanted; or put it in double quotes"
    case .unknownAlias: "Put the text in double quotes"
    case .wrongShape(_, let wanted, _): wanted.advice
    case .unknownKey(_, _, let nearest, let known): Self.choose(nearest, of: known)
    case .missingKey(let key, let path): "Add “\(key):” under “\(path)”"
    case .duplicateKey: "Make the two into one"
    case .misplacedStep(_, let belongs): "Move it to \(belongs)"
    case .controlCharacter: "Take it out and write plain text on one line"
    case .emptyText: "Write a text, or take the line out"
    case .tooLong(_, _, let most): "Cut it to \(most) characters"
    case .tooFewWordings(_, let count, let least):
      "Add \(least - count), so that wordings can take turns"
    case .repeatedWording(_, let line):
      "Change one of them\(line.map { "; the first is in line \($0)" } ?? "")"
    case .unknownPlace(_, let nearest): Self.choose(nearest.map { "{\($0)}" }, of: [])
    case .unmatchedBrace: "Write places as {said}, and leave braces out of the text otherwise"
    case .placeNotKnown(_, _, let known):
      known.isEmpty
        ? "Leave it out; nothing is known there yet"
        : "Leave it out; what is known there: \(known.map { "{\($0)}" }.joined(separator: ", "))"
    case .alwaysNeeds: "Add a wording without, for when there is nothing to fill in"
    case .folds: "Ask it open, so that every word of the answer is theirs"
    case .malformedID: "Use small letters a to z, digits and dashes, at most 64"
    case .duplicateID(_, let line):
      "Rename one of them\(line.map { "; the first is in line \($0)" } ?? "")"
    case .idTaken: "Give this one another id"
    case .wrongNumberOfParts: "A playbook has two: the number, then the drill-down"
    case .unknownPart(_, let nearest, let known): Self.choose(nearest, of: known)
    case .partRequiresLater, .partsRequireEachOther: "Let the second part require the first"
    case .counterpart(let fact): fact.remedy
    }
  }

  private static func choose(_ nearest: String?, of known: [String]) -> String {
    if let nearest { return "Did you mean “\(nearest)”?" }
    guard !known.isEmpty else { return "Take it out" }
    return "Take it out; what can stand there: \(known.joined(separator: ", "))"
  }

  private static func name(ofControl code: UInt32) -> String {
    switch code {
    case 0x09: "a tab"
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "a line break"
    default:
      "a control character (U+\(String(repeating: "0", count: max(0, 4 - hex(code).count)))\(hex(code)))"
    }
  }

  private static func hex(_ code: UInt32) -> String { String(code, radix: 16, uppercase: true) }
}
