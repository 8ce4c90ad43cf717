import Conversation
import Foundation
import Journal
import Testing

@Suite struct LeaseTests {
  private let folder = TemporaryFolder()

  @Test func `only one can add to a conversation at a time`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let first = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    let elsewhere = try JournalStore(path: folder.file("journal.sqlite"))

    #expect(try !elsewhere.grants(first.conversation))
    #expect(elsewhere.isLeased(first.conversation))
    #expect(try elsewhere.events(of: first.conversation).count == 1)
    try store.append(.tableFilled(.person("Dana")), to: first, at: Story.stamp(1))
  }

  @Test func `a lease that goes away is free again`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let id = try Story.keep([], in: store)

    #expect(!store.isLeased(id))
    guard let again = try store.lease(on: id) else {
      Issue.record("not granted")
      return
    }
    #expect(store.isLeased(id))
    try store.append(.tableFilled(.person("Dana")), to: again, at: Story.stamp(1))
  }

  @Test func `whoever only looks takes nothing`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let id = try Story.keep([], in: store)

    for _ in 0..<3 { #expect(!store.isLeased(id)) }
    #expect(try store.grants(id))
  }

  @Test func `two conversations are held apart`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let first = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())
    let second = try store.begin(playbook: "off-track", person: nil, at: Story.stamp())

    try store.append(.tableFilled(.person("Dana")), to: first, at: Story.stamp(1))
    try store.append(.tableFilled(.person("Amir")), to: second, at: Story.stamp(1))

    #expect(first.conversation != second.conversation)
    #expect(try store.events(of: second.conversation).last == .tableFilled(.person("Amir")))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")))
  func `a program that is killed holds nothing any more`() throws {
    let store = try JournalStore(path: folder.file("journal.sqlite"))
    let id = try Story.keep([], in: store)
    let lockFile = folder.file("journal.sqlite-locks/\(id).lock")
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    holder.arguments = ["--no-fork", "--exclusive", lockFile, "tail", "-f", "/dev/null"]
    try holder.run()
    defer { if holder.isRunning { kill(holder.processIdentifier, SIGKILL) } }
    while holder.isRunning, !store.isLeased(id) { sched_yield() }
    #expect(try !store.grants(id))

    kill(holder.processIdentifier, SIGKILL)
    holder.waitUntilExit()

    #expect(try store.grants(id))
  }
}

extension JournalStore {
  /// Whether the right to add to a conversation can be had; it is given back at once.
  func grants(_ id: ConversationID) throws -> Bool {
    switch try lease(on: id) {
    case .some: true
    case .none: false
    }
  }
}
