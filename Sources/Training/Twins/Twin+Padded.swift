import Assessment
import Ladder

extension Twin {
  /// The answer with talk beside it, which neither spoils nor mends it (assessment guide, cases 1, 2 and
  /// 31).
  static func padded(_ words: String, at rung: Rung, _ fault: Fault?, _ choice: Int) -> Twin? {
    guard rung == .action || rung == .firstStep || rung == .time, fault.map(isOwn) ?? true else {
      return nil
    }
    let isBefore = choice % 2 == 0
    let talk = isBefore ? before : after
    let piece = talk[choice / 2 % talk.count]
    let joins = piece.hasSuffix(", but ") || piece.hasSuffix(": ")
    let said = isBefore ? piece + (joins ? lowered(words) : words) : open(words) + ". " + piece
    return Twin(kind: .padded, words: said, fault: fault)
  }

  private static let before = [
    "No idea if it'll work. ", "I just have to work harder. ",
    "I feel terrible about this number. ",
    "It's been a rough month. ", "Marketing's leads are garbage, but ",
    "Maybe I'm wrong about the cause, but ", "I hate doing this. ", "You're right. ",
    "I should have done this weeks ago. ", "Hopefully the market picks up. ",
    "Somebody should have caught this. ", "I don't know why it's down. ",
    "I've tried everything else. ", "They keep changing the forms. ", "I could moan about it, but ",
    "I thought about it all weekend. ", "It might not be enough, but ", "Okay, enough excuses: ",
    "I was hoping it would sort itself out, and it didn't. ", "Nobody likes it, but ",
    "I can't promise it works. ", "I'm not proud of last week. ", "I know, I know. ",
    "We all need to do better, but ",
  ]

  private static let after = [
    "Hopefully that does it.", "Hopefully they're in.", "Hopefully she says yes.",
    "Hopefully it's enough.", "Fingers crossed they like it.", "Maybe it helps, maybe not.",
    "They might say no.", "It might not fix everything.", "No idea if it'll work.",
    "If it flops, it flops.", "If they shout, they shout.", "We'll see what they make of it.",
    "I feel good about it.", "I feel better now.", "Feels good to say it.", "That feels right.",
    "I feel lighter already.", "I feel sick just saying it.",
    "I'm quite excited.", "I was dreading this.", "I should have done it last month.",
    "I've been putting it off.", "It's overdue.", "Better late than never.", "Wish me luck.",
    "That much I can do.", "Nobody asked me to, by the way.",
    "I think that's the one that matters.",
    "The rest can wait.", "Marketing won't like it.", "They should have told me sooner.",
    "I want this number back up.", "It should help.", "I'd like to see the back of it.",
    "I hope they're in a good mood.",
  ]
}
