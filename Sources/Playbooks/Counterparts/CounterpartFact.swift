/// What can be wrong with a counterpart's file beside what can be wrong with any.
public enum CounterpartFact: Hashable, Sendable {
  /// There is nothing in the file.
  case emptyFile
  /// A whole number between two others is wanted.
  case notAMeasure(path: String, words: String, least: Int, most: Int)
  /// No rung has that name.
  case unknownRung(String, nearest: String?, known: [String])
  /// What is to be earned does not climb the ladder; what the room view says about it.
  case doesNotClimb(String, rung: String, says: String)
  /// What is to be a dodge climbs the ladder.
  case climbs(String, rung: String)
  /// The same sentence stands in two lines.
  case repeatedSentence(String, firstLine: Int?)
  /// A line of the echoes has no place for the leader's words, or more than one.
  case needsSaid
  /// A part of the number cannot be read.
  case unreadableNumber(path: String, words: String)
  /// The number is on track.
  case onTrack
  /// The plan is not whole in the end: where it stops.
  case planStops(rung: String)
  /// Another counterpart has the id.
  case idTaken(String, by: String)

  var what: String {
    switch self {
    case .emptyFile: "the file is empty"
    case .notAMeasure(let path, let words, _, _): "“\(words)” is no measure for “\(path)”"
    case .unknownRung(let name, _, _): "there is no rung “\(name)”"
    case .doesNotClimb(let words, let rung, let says):
      "“\(words)” does not climb at “\(rung)”\(says.isEmpty ? "" : " (\(says))")"
    case .climbs(let words, let rung): "“\(words)” is an answer at “\(rung)”, and no dodge"
    case .repeatedSentence(let sentence, _): "the sentence “\(sentence)” is there twice"
    case .needsSaid: "an echo needs {said} once"
    case .unreadableNumber(let path, let words): "“\(words)” cannot be read for “\(path)”"
    case .onTrack: "the number is on track, so there is nothing to talk about"
    case .idTaken(let id, let other):
      "the id “\(id)” belongs to another counterpart, \(other)"
    case .planStops(let rung): "the plan never gets past “\(rung)”"
    }
  }

  var remedy: String {
    switch self {
    case .emptyFile:
      "Copy a built-in one (brasstacks rehearse --show hard-worker) and change it"
    case .notAMeasure(_, _, let least, let most):
      "Write a whole number from \(least) to \(most)"
    case .unknownRung(_, let nearest, let known):
      nearest.map { "Did you mean “\($0)”?" } ?? "There are: \(known.joined(separator: ", "))"
    case .doesNotClimb(_, let rung, _):
      "Say it so that it could be filmed; “brasstacks assess --rung \(rung)” tells what is open"
    case .climbs: "Say less: no name, no number, no day, nothing that could be filmed"
    case .repeatedSentence(_, let line):
      "Word one of them differently\(line.map { "; the first is in line \($0)" } ?? "")"
    case .needsSaid: "Write {said} where the leader’s own words go, and no other braces"
    case .unreadableNumber(let path, _):
      path.hasSuffix("due")
        ? "Write a day, as in “in five weeks”" : "Write a number, as in “60” or “at most 4”"
    case .onTrack: "Move “actual” or “target” until something is missing"
    case .idTaken: "Give this one another id"
    case .planStops:
      "See that the actions together bring what is missing, and that each line fits the others"
    }
  }
}
