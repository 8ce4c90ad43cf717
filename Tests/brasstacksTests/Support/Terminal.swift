import Foundation
import Testing

/// A terminal of a size, with the real program in it: tmux on a socket of its own.
final class Terminal {
  private let socket = "brasstacks-" + UUID().uuidString.prefix(8)
  private let variables: [String]
  private let launcher: [String]
  private let home = Scratch()

  /// Starts the program in a terminal.
  ///
  /// - Parameters:
  ///   - columns: Its columns.
  ///   - rows: Its rows.
  ///   - arguments: The program's command line.
  ///   - environment: Variables besides those that every test has.
  ///   - launcher: What starts the program, where it is not started as it is.
  ///   - background: The colour that the terminal gives as its background when asked.
  /// - Throws: ``NeverSeen`` when tmux does not start.
  init(
    columns: Int, rows: Int, running arguments: [String], environment: [String: String] = [:],
    launcher: [String] = [], background: String? = nil
  ) throws {
    self.launcher = launcher
    variables =
      ["LC_ALL=C.UTF-8", "HOME=\(home.path)"] + environment.map { "\($0.key)=\($0.value)" }
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "room"]
        + ["cat"])
    try tmux(["set", "-s", "escape-time", "0"])
    try tmux(["set", "-g", "remain-on-exit", "on"])
    if let background { try tmux(["set", "-g", "window-style", "bg=\(background)"]) }
    try start(arguments)
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  /// Starts the program in place of the one that ran before.
  func start(_ arguments: [String]) throws {
    let words = ["env"] + variables + launcher + [Programs.brasstacks] + arguments
    let command = words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
    try tmux(["respawn-pane", "-k", "-t", "room", command])
  }

  /// Ends the program by force, as a crash would.
  func kill() throws {
    if let process = try process() { Foundation.kill(process, SIGKILL) }
    try wait(toSee: "its end") { try self.status() != nil }
  }

  /// Keeps everything that the program writes to its terminal from now on in a file.
  func record(to file: String) throws { try tmux(["pipe-pane", "-t", "room", "cat > '\(file)'"]) }

  /// Types text as it stands.
  func type(_ text: String) throws { try tmux(["send-keys", "-t", "room", "-l", text]) }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) throws { try tmux(["send-keys", "-t", "room"] + keys) }

  /// Changes the terminal's size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "room", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the screen shows.
  func screen() throws -> String { try tmux(["capture-pane", "-p", "-t", "room"]) }

  /// What the screen shows, with the sequences that colour it.
  func painting() throws -> String { try tmux(["capture-pane", "-p", "-e", "-t", "room"]) }

  /// Whether clicks go to the program.
  func takesMouse() throws -> Bool {
    try tmux(["display", "-p", "-t", "room", "#{mouse_any_flag}"]).hasPrefix("1")
  }

  /// Where the cursor stands, as "column,row" from 0.
  func cursor() throws -> String {
    try tmux(["display", "-p", "-t", "room", "#{cursor_x},#{cursor_y}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The number of the program's process.
  func process() throws -> Int32? {
    Int32(
      try tmux(["display", "-p", "-t", "room", "#{pane_pid}"])
        .trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The exit status of the program; nil while it runs.
  func status() throws -> Int32? {
    guard let ended = try ended() else { return nil }
    if let status = ended.first { return status }
    // tmux can miss how a program ended until another one ends.
    try tmux(["run-shell", "true"])
    return try self.ended()?.first ?? 0
  }

  /// The exit status as far as tmux knows it; nil while the program runs.
  private func ended() throws -> [Int32]? {
    let dead = try tmux(["display", "-p", "-t", "room", "#{pane_dead} #{pane_dead_status}"])
    let fields = dead.split(whereSeparator: \.isWhitespace)
    return fields.first == "1" ? fields.dropFirst().compactMap { Int32($0) } : nil
  }

  /// Waits until the screen shows a text.
  func wait(for text: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait(toSee: "“\(text)”", at: location) { try self.screen().contains(text) }
  }

  /// Waits until something holds; the test fails, with the screen, when it never does.
  func wait(
    toSee what: String, at location: SourceLocation = #_sourceLocation,
    _ holds: () throws -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    while Date() < deadline {
      if try holds() { return }
      // Between two looks only: what is waited for decides, not the time.
      usleep(20_000)
    }
    Issue.record("never saw \(what) on:\n\(try screen())", sourceLocation: location)
    throw NeverSeen()
  }

  struct NeverSeen: Error {}

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try Programs.run(
      "/usr/bin/tmux", ["-L", socket] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "HOME": home.path, "TERM": "xterm-256color"],
      in: home.path)
    guard run.status == 0 else {
      Issue.record("tmux \(arguments): \(run.complaint)")
      throw NeverSeen()
    }
    return run.output
  }
}
