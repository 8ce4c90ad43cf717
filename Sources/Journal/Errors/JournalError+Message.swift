extension JournalError {
  /// What happened, where, and what to do about it.
  public var message: String {
    switch self {
    case .folderNotMade(let path, let reason):
      "The folder \(path) cannot be made (\(reason)). Choose another place with --journal PATH."
    case .notAFile(let path):
      "\(path) is not a file. Choose another place with --journal PATH."
    case .notAJournal(let path):
      "\(path) is not a journal of Brass Tacks, and was left as it is. "
        + "Move it elsewhere, or choose another place with --journal PATH."
    case .laterFormat(let path):
      "The journal \(path) was written by a later version of Brass Tacks, and was left as it is. "
        + "Use that version."
    case .diskFull(let path):
      "There is no room on the disk for the journal \(path). "
        + "Free some space and start again; everything up to the last answer is kept."
    case .readOnly(let path):
      "The journal \(path) cannot be written. Look at the permissions of the file and its folder."
    case .locked(let path):
      "Another program keeps the journal \(path) locked. Close it and try again."
    case .broken(let path):
      "The journal \(path) is broken. Keep a copy of it, move it elsewhere, "
        + "and Brass Tacks starts a new one; `sqlite3 FILE .recover` may bring back the old one."
    case .notOpened(let path, let reason):
      "The journal \(path) cannot be opened (\(reason)). "
        + "Look at its permissions, or choose another place with --journal PATH."
    case .unknownConversation(let id):
      "There is no conversation \(id) in the journal. `brasstacks log` lists them."
    case .damaged(let id, let damage):
      "The record of conversation \(id) is damaged: \(damage.message)"
    case .failed(let path, let reason):
      "The journal \(path) could not be used (\(reason)). Try again, or use --journal PATH."
    }
  }
}

extension Damage {
  /// What is wrong, and what to do about it.
  public var message: String {
    switch self {
    case .empty: "it holds nothing. Begin the conversation anew."
    case .laterForm(let position):
      "entry \(position + 1) was written by a later version of Brass Tacks. Use that version."
    case .unreadable(let position):
      "entry \(position + 1) cannot be read. Begin the conversation anew; nothing was deleted."
    case .missing(let position):
      "an entry before \(position + 1) is missing. Begin the conversation anew; nothing was "
        + "deleted."
    case .misfit(let position):
      "entry \(position + 1) does not follow from those before it. Begin the conversation anew; "
        + "nothing was deleted."
    }
  }
}
