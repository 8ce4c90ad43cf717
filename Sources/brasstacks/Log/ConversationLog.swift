import Conversation
import Foundation
import Handout
import Journal
import Playbooks

/// Past conversations with the playbooks that they followed.
final class ConversationLog {
  let store: JournalStore
  private let library = PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
  private var playbooks: [String: Playbook?] = [:]

  /// The log of the journal that the options name; nil when nobody has begun one yet.
  ///
  /// Looking at past conversations makes no journal.
  init?(_ globals: GlobalOptions) throws {
    let path = globals.journal ?? Places.own.journal
    guard FileManager.default.fileExists(atPath: path) else {
      if globals.journal != nil { throw CommandFailure.noJournal(path: path) }
      return nil
    }
    store = try globals.openJournalToRead()
  }

  /// The record of a conversation by its number.
  static func record(_ number: Int64, _ globals: GlobalOptions) throws -> SpokenRecord {
    let id = ConversationID(rawValue: number)
    guard let log = try ConversationLog(globals) else { throw JournalError.unknownConversation(id) }
    let entries = try log.store.entries(of: id)
    do {
      return try log.record(entries)
    } catch {
      throw JournalError.damaged(id, .misfit(position: error.position))
    }
  }

  /// The record of a listed conversation; nil when it is damaged.
  func record(_ summary: ConversationSummary) throws -> SpokenRecord? {
    switch summary.condition {
    case .damaged: nil
    case .intact: try record(store.entries(of: summary.id))
    }
  }

  /// The playbook by its id; nil when it cannot be had any more.
  func playbook(_ id: String) -> Playbook? {
    if let known = playbooks[id] { return known }
    let playbook = try? library.playbook(named: id)
    playbooks[id] = playbook
    return playbook
  }

  private func record(_ entries: [JournalEntry]) throws(Misfit) -> SpokenRecord {
    let events = entries.map { DatedEvent($0.event, on: $0.stamp.day) }
    guard case .began(let id, _)? = events.first?.event else {
      return try SpokenRecord(events, playbook: nil)
    }
    return try SpokenRecord(events, playbook: playbook(id))
  }
}
