import Ladder
import Language

extension AssessmentRequest {
  /// Reads the usual line: one flat object of strings, in any order, and nothing else.
  ///
  /// Foundation's parser takes longer over a line than the assessor over its answer; this one
  /// takes the lines that need nothing of it. What it does not know it leaves: nil means "not
  /// such a line", never "wrong".
  static func flat(_ line: UnsafeRawBufferPointer) -> AssessmentRequest? {
    var reader = FlatObjectReader(bytes: line)
    var id: String?
    var rung: Rung?
    var answer: String?
    var today: Day?
    guard reader.take(123) else { return nil }
    repeat {
      guard let key = reader.string(), reader.take(58), let value = reader.string() else {
        return nil
      }
      switch key {
      case "id" where id == nil: id = value
      case "rung" where rung == nil: rung = Rung(rawValue: value)
      case "answer" where answer == nil: answer = value
      case "today" where today == nil:
        guard let day = Day(iso: value) else { return nil }
        today = day
      default: return nil
      }
    } while reader.take(44)
    guard reader.take(125), reader.isAtEnd, let id, let rung, let answer else { return nil }
    return AssessmentRequest(id: id, rung: rung, answer: answer, today: today, context: nil)
  }
}

/// Walks one line of JSON byte by byte.
struct FlatObjectReader {
  let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return at == bytes.count
    }
  }

  /// Steps over a mark, and white space before it.
  mutating func take(_ mark: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == mark else { return false }
    at += 1
    return true
  }

  /// Reads a string; nil where there is none, or one that needs a full parser.
  mutating func string() -> String? {
    guard take(34) else { return nil }
    let start = at
    while at < bytes.count, bytes[at] != 34 {
      if bytes[at] == 92 { return escaped(from: start) }
      guard bytes[at] >= 32 else { return nil }
      at += 1
    }
    guard at < bytes.count else { return nil }
    defer { at += 1 }
    // Bytes that are no UTF-8 are for the full parser to refuse.
    return String(validating: bytes[start..<at], as: UTF8.self)
  }

  /// A string with the short escapes; `\u` is left to the full parser.
  private mutating func escaped(from start: Int) -> String? {
    var plain = Array(bytes[start..<at])
    while at < bytes.count, bytes[at] != 34 {
      guard bytes[at] >= 32 else { return nil }
      if bytes[at] == 92 {
        at += 1
        guard at < bytes.count, let byte = FlatObjectReader.escape(bytes[at]) else { return nil }
        plain.append(byte)
      } else {
        plain.append(bytes[at])
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    at += 1
    return String(validating: plain, as: UTF8.self)
  }

  private static func escape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 34, 47, 92: byte
    case 110: 10
    case 116: 9
    case 114: 13
    case 98: 8
    case 102: 12
    default: nil
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 || bytes[at] == 13 { at += 1 }
  }
}
