import Foundation
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
      case .SQLITE_IOERR where refused.wantsRoom || Self.isFull(around: path): .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_CORRUPT: .broken(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        .notOpened(path: path, reason: refused.message ?? "refused")
      default: .failed(path: path, reason: refused.message ?? "\(refused.resultCode)")
      }
  }

  /// Whether the disk that holds a path has no room for as much as a page.
  private static func isFull(around path: String) -> Bool {
    var disk = statvfs()
    guard statvfs(PrivateFile.parent(of: path), &disk) == 0, disk.f_blocks > 0 else { return false }
    return UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < 4096
  }
}

extension DatabaseError {
  /// Whether the file that programs share could not grow, for which SQLite has a code of its own.
  fileprivate var wantsRoom: Bool { extendedResultCode == .SQLITE_IOERR_SHMSIZE }
}
