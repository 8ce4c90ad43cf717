/// Text as JSON writes it.
enum JSONText {
  /// A JSON string: quotes, backslashes and control characters escaped.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 32 && $0 != 34 && $0 != 92 && $0 != 127 }
    if isPlain { return "\"\(text)\"" }
    var bytes: [UInt8] = [34]
    for byte in text.utf8 {
      switch byte {
      case 34: bytes += [92, 34]
      case 92: bytes += [92, 92]
      case 10: bytes += [92, 110]
      case 0..<32, 127:
        let hex = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
    return String(decoding: bytes, as: UTF8.self)
  }
}
