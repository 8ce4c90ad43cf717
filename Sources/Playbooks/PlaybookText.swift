/// A playbook's file as text, with what is wrong with it before it is read as YAML.
///
/// These checks come first because they keep the YAML parser safe: what it would choke on, or what
/// would make it slow, never reaches it.
struct PlaybookText {
  /// The most that a file may weigh: far more than anybody writes, far less than what would be slow.
  static let most = 1_000_000

  /// The text, with control characters replaced so that the rest can still be read.
  private(set) var yaml = ""
  /// What was found.
  private(set) var problems: [PlaybookProblem] = []
  /// Whether the text can be read as YAML at all.
  private(set) var isReadable = true

  init(_ bytes: [UInt8]) {
    guard bytes.count <= Self.most else {
      refuse(PlaybookProblem(.tooLarge(bytes: bytes.count, most: Self.most)))
      return
    }
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) {
      // UTF-16, or no text at all: there are no lines to name.
      refuse(PlaybookProblem(.notUTF8, line: 1))
      return
    }
    var lines: [String] = []
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      lines.append(read(line, number: index + 1))
    }
    yaml = lines.joined(separator: "\n")
  }

  private mutating func refuse(_ problem: PlaybookProblem) {
    problems = [problem]
    isReadable = false
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, number: Int) -> String {
    var text = Substring(decoding: bytes, as: UTF8.self)
    if !text.utf8.elementsEqual(bytes) {
      problems.append(PlaybookProblem(.notUTF8, line: number))
    }
    if text.utf8.last == 0x0D { text = Substring(text.unicodeScalars.dropLast()) }
    let hasOnlyPlainBytes = bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x26 }
    guard !hasOnlyPlainBytes else { return String(text) }
    checkIndentation(text, number: number)
    checkAnchors(text, number: number)
    return withoutControls(text, number: number)
  }

  private mutating func checkIndentation(_ line: Substring, number: Int) {
    let indentation = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }
    guard let tab = indentation.firstIndex(of: 0x09), indentation.count < line.utf8.count else {
      return
    }
    let column = line.utf8.distance(from: line.startIndex, to: tab) + 1
    problems.append(PlaybookProblem(.tabInIndentation, line: number, column: column))
    isReadable = false
  }

  /// Anchors let a short file stand for an endless one, so they are refused before parsing.
  private mutating func checkAnchors(_ line: Substring, number: Int) {
    guard line.utf8.contains(0x26), line.first(where: { $0 != " " }) != "#" else { return }
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where scalar == "&" {
      let before = index == 0 ? " " : scalars[index - 1]
      guard " [{,!".unicodeScalars.contains(before), index + 1 < scalars.count,
        scalars[index + 1] != " "
      else { continue }
      let name = scalars[index...].prefix { $0 != " " }.prefix(20)
      let word = String(String.UnicodeScalarView(name))
      problems.append(PlaybookProblem(.anchor(word), line: number, column: index + 1))
      isReadable = false
    }
  }

  private mutating func withoutControls(_ line: Substring, number: Int) -> String {
    var scalars = String.UnicodeScalarView()
    let indentation = line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    for (index, scalar) in line.unicodeScalars.enumerated() {
      guard scalar.isControl else {
        scalars.append(scalar)
        continue
      }
      if index >= indentation {
        problems.append(
          PlaybookProblem(.controlCharacter(scalar.value), line: number, column: index + 1))
      }
      scalars.append("\u{FFFD}")
    }
    return String(scalars)
  }
}
