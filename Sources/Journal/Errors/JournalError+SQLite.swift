import GRDB

extension JournalError {
  /// The fact behind whatever the database threw.
  init(_ error: any Error, at path: String) {
    if let known = error as? JournalError {
      self = known
      return
    }
    guard let refused = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    self =
      switch refused.resultCode.primaryResultCode {
      case .SQLITE_NOTADB: .notAJournal(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_CORRUPT: .broken(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        .notOpened(path: path, reason: refused.message ?? "refused")
      default: .failed(path: path, reason: refused.message ?? "\(refused.resultCode)")
      }
  }
}
