import Canvas

/// A key, what it does, and where.
struct KeyBinding<Command: Bindable, Stage: Staged>: Sendable {
  /// The key; nil where the command is in the list of actions only.
  let press: KeyPress?
  /// What it does.
  let command: Command
  /// Where it does it.
  let stages: Set<Stage>
  /// What the hint at the foot calls it there; nil keeps it to the list of actions.
  let hint: String?
  /// What has to be so besides.
  let condition: KeyCondition

  init(
    _ press: KeyPress?, _ command: Command, _ stages: Set<Stage>, hint: String? = nil,
    when condition: KeyCondition = .always
  ) {
    self.press = press
    self.command = command
    self.stages = stages
    self.hint = hint
    self.condition = condition
  }

  /// Whether the key means this at the moment.
  func holds(at moment: KeyMoment<Stage>) -> Bool {
    guard stages.contains(moment.stage) else { return false }
    return switch condition {
    case .always: true
    case .emptyField: moment.isFieldEmpty
    case .severalLines: moment.hasSeveralLines
    case .tourOffered: moment.isTourOffered
    case .onTour: moment.isOnTour
    }
  }

  /// The action as the list of all actions holds it.
  var action: Action<Command> { Action(command: command, key: press?.name ?? "") }
}

/// What has to be so for a key to mean something.
enum KeyCondition: Hashable, Sendable {
  /// Nothing.
  case always
  /// Nothing is typed; else the key is text.
  case emptyField
  /// The rehearsal has more than one line.
  case severalLines
  /// The guided tour is offered.
  case tourOffered
  /// The conversation is the guided tour's.
  case onTour
}

/// When a key is pressed, as far as its meaning goes.
struct KeyMoment<Stage: Staged>: Hashable, Sendable {
  /// What the keys mean.
  let stage: Stage
  /// Whether nothing is typed.
  let isFieldEmpty: Bool
  /// Whether a rehearsal has more than one line.
  var hasSeveralLines = false
  /// Whether the guided tour is offered.
  var isTourOffered = false
  /// Whether the conversation is the guided tour's.
  var isOnTour = false
}

/// Something that keys can be given to, by the name that `config.yaml` calls it.
protocol Bindable: Listed, CaseIterable, RawRepresentable where RawValue == String {
  /// What opens the list of all actions, which does not list itself.
  static var showActions: Self { get }
  /// What does the marked action of that list.
  static var runAction: Self { get }
  /// What closes that list.
  static var closeActions: Self { get }
}

/// What the keys mean for as long as something is on the screen.
protocol Staged: CaseIterable, Hashable, Sendable {
  /// What a lone letter is.
  var letters: LetterUse { get }
  /// When it is, in words: "at home".
  var words: String { get }
}

/// What a lone letter is.
enum LetterUse: Hashable, Sendable {
  /// It is typed.
  case text
  /// It is a command.
  case commands
}
