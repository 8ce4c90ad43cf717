import Canvas
import Testing

@testable import Screen

/// Keys of somebody's own: what counts, what does not, and what is said then.
struct ReboundKeysTests {
  private func wishes(_ lines: (String, [String])...) -> [KeyWish] {
    lines.enumerated().map { KeyWish(line: $0 + 2, command: $1.0, keys: $1.1) }
  }

  private func messages(_ wishes: [KeyWish]) -> [String] {
    Keys.rebound(wishes).problems.map { $0.message(in: "config.yaml") }
  }

  private func command(
    _ key: String, _ stage: Stage, in keys: Keys, isFieldEmpty: Bool = true
  ) throws -> Command? {
    keys.program.command(
      for: try #require(KeyPress(reading: key)),
      at: KeyMoment(stage: stage, isFieldEmpty: isFieldEmpty))
  }

  @Test func `without wishes everything is as it comes`() {
    let (keys, problems) = Keys.rebound([])
    #expect(problems == [])
    #expect(keys.program.bindings.map(\.press) == ProgramKeys.builtIn.bindings.map(\.press))
  }

  @Test func `own keys take the place of the built-in ones`() throws {
    let (keys, problems) = Keys.rebound(
      wishes(("back-a-rung", ["ctrl-b"]), ("own-question", ["f5", "ctrl-q"])))

    #expect(problems == [])
    #expect(try command("ctrl-b", .typing, in: keys) == .goBack)
    #expect(try command("ctrl-o", .typing, in: keys) == nil)
    #expect(try command("b", .browsing, in: keys) == nil)
    #expect(try command("ctrl-q", .choosing, in: keys) == .wordQuestion)
    #expect(try command("f5", .typing, in: keys) == .wordQuestion)
    #expect(try command("f4", .typing, in: keys) == nil)
  }

  @Test func `a letter counts where letters are commands, and the built-in key where not`() throws {
    let (keys, problems) = Keys.rebound(wishes(("back-a-rung", ["u"])))

    #expect(problems == [])
    #expect(try command("u", .browsing, in: keys) == .goBack)
    #expect(try command("b", .browsing, in: keys) == nil)
    #expect(try command("u", .typing, in: keys) == nil)
    #expect(try command("u", .choosing, in: keys) == nil)
    #expect(try command("ctrl-o", .typing, in: keys) == .goBack)
  }

  @Test func `two commands can exchange their keys`() throws {
    let (keys, problems) = Keys.rebound(wishes(("pause", ["a"]), ("adjourn", ["p"])))

    #expect(problems == [])
    #expect(try command("a", .browsing, in: keys) == .pause)
    #expect(try command("p", .resting, in: keys) == .adjourn)
  }

  @Test func `Enter, Esc and Ctrl-C stay beside keys of one's own`() throws {
    let (keys, problems) = Keys.rebound(
      wishes(("answer", ["ctrl-s"]), ("leave", ["ctrl-x"]), ("close-actions", ["ctrl-g"])))

    #expect(problems == [])
    #expect(try command("ctrl-s", .typing, in: keys) == .answer)
    #expect(try command("enter", .typing, in: keys) == .answer)
    for stage in Stage.allCases {
      #expect(try command("ctrl-x", stage, in: keys) == .leave)
      #expect(try command("ctrl-c", stage, in: keys) == .leave)
    }
    #expect(try command("esc", .listing, in: keys) == .closeActions)
  }

  @Test func `what is done in a rehearsal too has the key there too`() throws {
    let (keys, problems) = Keys.rebound(
      wishes(("all-actions", ["f5"]), ("back-to-a-turn", ["ctrl-b"])))

    #expect(problems == [])
    let talking = KeyMoment<RehearsalStage>(stage: .talking, isFieldEmpty: false)
    #expect(keys.rehearsal.command(for: KeyPress(.function(5)), at: talking) == .showActions)
    #expect(keys.rehearsal.command(for: .control("b"), at: talking) == .chooseTurn)
    #expect(keys.rehearsal.command(for: KeyPress(.function(6)), at: talking) == nil)
  }

  @Test(arguments: [
    (
      "back-a-wrung", "f5",
      "config.yaml, line 2: there is no command “back-a-wrung”. Did you mean back-a-rung"
    ),
    ("zzz", "f5", "The README lists them under “Your own keys”."),
    ("pause", "hyper-x", "“hyper-x” for pause is no key that terminals send. Write it as ctrl-x"),
    ("pause", "ctrl-c", "Ctrl-C always leaves, so that there is a way out; pause needs another"),
    ("answer", "x", "x is needed for typing where answer counts. It keeps Enter; choose one such"),
    ("undo", "left", "← is needed for typing where undo counts. It keeps ^_ and ^/; choose"),
    (
      "pause", "a",
      "a does two things once the question is left: adjourn has it, pause keeps p. Choose another"
    ),
    ("note", "ctrl-p", "all-actions has it, note keeps F3 and r."),
    ("begin", "", "there is no command “begin”"),
  ])
  func `a wish that cannot be met is said with its remedy, and the built-in key stays`(
    name: String, key: String, words: String
  ) throws {
    let wish = wishes((name, [key]))
    let said = messages(wish)

    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("config.yaml, line 2: ") == true)
    #expect(said.first?.contains(words) == true, "\(said)")
    let keys = Keys.rebound(wish).keys
    #expect(keys.program.bindings.map(\.press) == ProgramKeys.builtIn.bindings.map(\.press))
    #expect(keys.rehearsal.bindings.map(\.press) == RehearsalKeys.builtIn.bindings.map(\.press))
  }

  @Test func `of two wishes for one key the first is met`() throws {
    let wish = wishes(("pause", ["x"]), ("note", ["x"]))
    #expect(
      messages(wish) == [
        "config.yaml, line 3: x does two things once the question is left: pause has it, "
          + "note keeps F3 and r. Choose another key for one of them."
      ])
    let keys = Keys.rebound(wish).keys
    #expect(try command("x", .browsing, in: keys) == .pause)
    #expect(try command("r", .browsing, in: keys) == .note)
  }

  @Test func `a wish for a key that another refused wish leaves in place is refused too`() throws {
    let wish = wishes(("pause", ["a"]), ("adjourn", ["hyper-x"]))
    #expect(messages(wish).count == 2)
    let keys = Keys.rebound(wish).keys
    #expect(try command("a", .browsing, in: keys) == .adjourn)
    #expect(try command("p", .browsing, in: keys) == .pause)
  }

  @Test func `one key of several that is wrong leaves the built-in key beside the others`() throws {
    let wish = wishes(("pause", ["f5", "hyper-x"]))
    #expect(messages(wish).count == 1)
    let keys = Keys.rebound(wish).keys
    #expect(try command("f5", .browsing, in: keys) == .pause)
    #expect(try command("p", .browsing, in: keys) == .pause)
  }

  @Test func `what is wrong in a meeting and in a rehearsal is said once`() {
    #expect(messages(wishes(("suspend", ["ctrl-p"]))).count == 1)
  }

  @Test func `more keys than anybody can mean are not all taken`() throws {
    let wish = wishes(("pause", ["f5", "f6", "f7", "f8", "f10"]))
    #expect(
      messages(wish) == [
        "config.yaml, line 2: pause has more keys than the 4 that count. Take some away."
      ])
    let keys = Keys.rebound(wish).keys
    #expect(try command("f8", .browsing, in: keys) == .pause)
    #expect(try command("f10", .browsing, in: keys) == nil)
    #expect(try command("p", .browsing, in: keys) == .pause)
  }

  @Test(arguments: 1...40)
  func `whatever is wished, each command stays within reach and letters stay text`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let spellings = [
      "a", "b", "m", "q", "?", "H", "enter", "esc", "tab", "ctrl-c", "ctrl-p", "ctrl-x", "f1", "f5",
      "up", "left", "backspace", "alt-x", "nonsense", "ctrl-z", "space",
    ]
    let wishes = (0..<12).map { line in
      KeyWish(
        line: line, command: Keys.commandNames[dice.roll(Keys.commandNames.count)],
        keys: (0..<1 + dice.roll(2)).map { _ in spellings[dice.roll(spellings.count)] })
    }
    let (keys, _) = Keys.rebound(wishes)
    expectReach(keys.program, as: ProgramKeys.builtIn)
    expectReach(keys.rehearsal, as: RehearsalKeys.builtIn)
    #expect(keys.program.command(for: .control("c"), at: .atHome) == .leave)
  }

  private func expectReach<Command, Stage>(
    _ map: Keymap<Command, Stage>, as builtIn: Keymap<Command, Stage>
  ) {
    for stage in Stage.allCases {
      let moment = KeyMoment(stage: stage, isFieldEmpty: true, hasSeveralLines: true)
      #expect(
        Set(map.shown(at: moment).map(\.command)) == Set(builtIn.shown(at: moment).map(\.command)))
      guard stage.letters == .text else { continue }
      for letter in "abmqH" {
        let typed = KeyMoment(stage: stage, isFieldEmpty: false, hasSeveralLines: true)
        #expect(map.command(for: KeyPress(.character(letter)), at: typed) == nil)
      }
      var meanings: [KeyPress: Set<Command>] = [:]
      for binding in map.bindings
      where binding.stages.contains(stage) && binding.condition == .always {
        guard let press = binding.press else { continue }
        meanings[press, default: []].insert(binding.command)
      }
      #expect(meanings.values.allSatisfy { $0.count == 1 })
    }
  }

  @Test func `the foot, the list and the words at home name one's own keys`() {
    let keys = Keys.rebound(
      wishes(("new-conversation", ["g"]), ("all-actions", ["f5"]), ("pause", ["z"]))
    ).keys
    var program = Program(size: Size(columns: 120, rows: 36), today: monday, keys: keys)
    _ = program.start()
    let text = program.frame().text
    #expect(text.contains("Press g to begin the first one"))
    #expect(text.contains("g new conversation"))
    #expect(text.contains("F5 all actions"))
    _ = program.handle(.input(.key(KeyPress(.function(5)))))
    #expect(program.frame().text.contains("New conversation"))
    #expect(program.stage == .listing)
  }
}
