import ArgumentParser
import Assessment
import Conversation
import Foundation
import Journal
import Language
import Playbooks
import Screen

/// The journal and the playbooks, as the one open conversation needs them.
///
/// It opens, keeps and closes; what any of it means is decided elsewhere.
struct ConversationDesk: ~Copyable {
  private let options: GlobalOptions
  private let journal: JournalStore
  private let playbooks: PlaybookLibrary
  private let playbookName: String
  private let vocabulary: Vocabulary
  private var lease: ConversationLease?

  /// A desk with the journal and the playbooks that the options name.
  ///
  /// - Parameters:
  ///   - options: Where the journal is, and what day it is.
  ///   - playbook: The playbook of conversations to begin; nil for the built-in one.
  /// - Throws: ``DeskError`` when the journal or the organisation's own words cannot be read.
  init(options: GlobalOptions, playbook: String?) throws(DeskError) {
    let vocabulary: Vocabulary
    do { vocabulary = try LexiconFile.vocabulary(at: Places.own.lexicon) } catch {
      throw .lexicon(error)
    }
    let journal: JournalStore
    do { journal = try options.openJournal() } catch { throw .journal(error) }
    self.options = options
    self.vocabulary = vocabulary
    self.journal = journal
    playbooks = PlaybookLibrary(folder: Places.own.configuration + "/playbooks")
    playbookName = playbook ?? PlaybookLibrary.builtIn
  }

  /// Everything that the journal can give back, the latest first.
  func conversations() throws(DeskError) -> ConversationList {
    do throws(JournalError) {
      var list = ConversationList()
      for summary in try journal.conversations() {
        switch summary.condition {
        case .damaged: list.unreadable += 1
        case .intact(let state):
          list.entries.append(
            ConversationEntry(
              id: summary.id.rawValue, state: state, lastDay: summary.lastActivity.day.full,
              isOpenElsewhere: journal.isLeased(summary.id)))
        }
      }
      return list
    } catch { throw .journal(error) }
  }

  /// Begins a conversation and opens it.
  mutating func begin(person: String?) throws(DeskError) -> OpenedConversation {
    lease = nil
    // A playbook with problems is found before anything is written.
    let playbook: String
    do { playbook = try playbooks.lastingName(of: playbookName) } catch { throw .playbook(error) }
    let id: ConversationID
    do throws(JournalError) {
      let new = try journal.begin(playbook: playbook, person: person, at: options.now)
      id = new.conversation
      lease = consume new
    } catch { throw .journal(error) }
    return try opened(id, isReadOnly: false)
  }

  /// Opens a conversation of the journal, to be looked at only when it is open elsewhere.
  mutating func open(_ id: ConversationEntry.ID) throws(DeskError) -> OpenedConversation {
    lease = nil
    let id = ConversationID(rawValue: id)
    do { lease = try journal.lease(on: id) } catch { throw .journal(error) }
    let isReadOnly = lease == nil
    do throws(DeskError) { return try opened(id, isReadOnly: isReadOnly) } catch {
      // What cannot be opened here is not kept from being opened elsewhere.
      close()
      throw error
    }
  }

  /// Keeps an event of the open conversation: it is on the disk when this returns.
  mutating func record(_ event: Event) throws(DeskError) {
    guard let held = lease.take() else { throw .readOnly }
    do { try journal.append(event, to: held, at: options.now) } catch {
      lease = consume held
      throw .journal(error)
    }
    lease = consume held
  }

  /// Keeps the words being typed in the open conversation.
  mutating func keepDraft(_ words: String) throws(DeskError) {
    guard let held = lease.take() else { throw .readOnly }
    do { try journal.saveDraft(words, of: held, at: options.now) } catch {
      lease = consume held
      throw .journal(error)
    }
    lease = consume held
  }

  /// Takes what was kept of the words being typed off the disk.
  mutating func eraseDraft() throws(DeskError) {
    guard let held = lease.take() else { throw .readOnly }
    do { try journal.eraseDraft(of: held) } catch {
      lease = consume held
      throw .journal(error)
    }
    lease = consume held
  }

  /// Closes the open conversation, so that it can be opened elsewhere.
  mutating func close() {
    lease = nil
  }

  /// What the guided tour's conversation needs; the journal has no part in it.
  func tour() throws(DeskError) -> Surroundings {
    Surroundings(
      playbook: try playbook(named: PlaybookLibrary.builtIn),
      assessor: Assessor(vocabulary: vocabulary), today: options.today, lastTimes: [])
  }

  private func opened(
    _ id: ConversationID, isReadOnly: Bool
  ) throws(DeskError) -> OpenedConversation {
    let kept: KeptConversation
    do { kept = try KeptConversation(id, in: journal) } catch { throw .journal(error) }
    return OpenedConversation(
      id: id.rawValue, state: kept.state,
      surroundings: Surroundings(
        playbook: try playbook(named: kept.state.playbook),
        assessor: Assessor(vocabulary: vocabulary), today: options.today,
        lastTimes: kept.lastTimes),
      draft: kept.draft, isReadOnly: isReadOnly, minutesBefore: kept.minutes)
  }

  private func playbook(named name: String) throws(DeskError) -> Playbook {
    do { return try playbooks.playbook(named: name) } catch { throw .playbook(error) }
  }
}

/// What the journal has of a conversation that is about to be opened.
private struct KeptConversation {
  let state: ConversationState
  let lastTimes: [LastTime]
  let draft: String
  let minutes: Int

  init(_ id: ConversationID, in journal: JournalStore) throws(JournalError) {
    let entries = try journal.entries(of: id)
    do { state = try ConversationState(entries.map(\.event)) } catch {
      throw .damaged(id, .misfit(position: error.position))
    }
    lastTimes = try journal.lastTimes()
    draft = try journal.draft(of: id) ?? ""
    minutes = entries.minutesTalked
  }
}

/// Why a conversation cannot be opened or kept.
enum DeskError: Error {
  /// The journal says so.
  case journal(JournalError)
  /// The playbook cannot be had.
  case playbook(PlaybookError)
  /// The organisation's own words cannot be read.
  case lexicon(LexiconError)
  /// The conversation is open elsewhere.
  case readOnly
  /// What there is to show cannot be written.
  case output(CommandFailure)

  /// What happened, where, and what to do.
  var message: String {
    switch self {
    case .journal(let error): error.message
    case .playbook(let error): error.message
    case .lexicon(let error): error.message
    case .readOnly: "The conversation is open in another window. Close it there, then go on here."
    case .output(let failure): failure.message
    }
  }

  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .journal(let error): error.status
    case .playbook(let error): error.status
    case .lexicon: ExitCode(65)
    case .readOnly: .failure
    case .output(let failure): failure.status
    }
  }
}
