import Synchronization

/// The conversations played back so far, so that no event is read again for every list.
///
/// Events are only ever added and never change, so that a conversation with as many of them as
/// before is the one that it was.
final class RecordCache: Sendable {
  private let known = Mutex<[ConversationID: (length: Int, record: ConversationRecord)]>([:])

  /// The record of a conversation with so many events; nil while it has to be read.
  func record(of id: ConversationID, length: Int) -> ConversationRecord? {
    known.withLock { known in
      known[id].flatMap { $0.length == length ? $0.record : nil }
    }
  }

  /// Takes up what was read.
  func remember(_ record: ConversationRecord, length: Int) {
    known.withLock { $0[record.id] = (length, record) }
  }
}
