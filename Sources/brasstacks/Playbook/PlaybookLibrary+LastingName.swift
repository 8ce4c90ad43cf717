import Conversation
import Foundation
import Playbooks

extension PlaybookLibrary {
  /// The name under which a playbook is found again from anywhere, at any later time.
  ///
  /// - Parameter name: What somebody called it: an id, or the path of a file.
  /// - Returns: Its id where the library has it, and else the whole path of its file.
  /// - Throws: ``PlaybookError`` when there is no such playbook, or when it has problems.
  func lastingName(of name: String) throws(PlaybookError) -> String {
    let playbook = try playbook(named: name)
    let path = URL(fileURLWithPath: name).standardizedFileURL.path
    for listing in list() where listing.id == playbook.id {
      switch listing.shelf {
      case .builtIn: if name == playbook.id { return playbook.id }
      case .file(let own):
        let isThis = URL(fileURLWithPath: own).standardizedFileURL.path == path
        if isThis || !name.isPlaybookPath { return playbook.id }
      }
    }
    return path
  }
}

extension String {
  /// Whether it names a playbook by its file.
  fileprivate var isPlaybookPath: Bool {
    contains("/") || hasSuffix(".yaml") || hasSuffix(".yml")
  }
}
