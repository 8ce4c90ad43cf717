import Yams

/// A place in a playbook's file: the keys that lead to it, and where it begins.
struct Spot {
  let path: String
  let line: Int?
  let column: Int?

  init(path: String, mark: Mark?) {
    self.path = path
    line = mark?.line
    column = mark?.column
  }

  /// The place under a key.
  func under(_ key: String, mark: Mark?) -> Spot {
    Spot(path: path.isEmpty ? key : "\(path).\(key)", mark: mark)
  }

  /// The path of what it stands under.
  var parent: String {
    path.lastIndex(of: ".").map { String(path[..<$0]) } ?? "the playbook"
  }

  /// The path as a message names it.
  var name: String { path.isEmpty ? "the playbook" : path }
}

/// What stands under one key.
struct Entry {
  let key: String
  let value: Node
  /// Where the key stands.
  let spot: Spot
}
