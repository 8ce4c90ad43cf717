import Testing

@testable import Conversation

struct OpeningScriptTests {
  @Test(arguments: [
    openingScript.text, openingScript.text.uppercased(),
    openingScript.text.replacing(".", with: ""),
    openingScript.text.replacing("'", with: "’"),
    "whatever the chalenges are solutions must be provded that is what the outcome of this "
      + "conversation will be and these are activities we're going to then produce to hit this target",
    "Monday\n\n" + openingScript.text.replacing(". ", with: ".\n") + "\n\nDana",
  ])
  func `case, punctuation and small slips are forgiven`(copy: String) {
    #expect(openingScript.sentencesMissing(from: copy) == [])
  }

  @Test(arguments: [
    ("", [0, 1, 2]), ("yes yes", [0, 1, 2]),
    (openingScript.sentences[0] + " " + openingScript.sentences[2], [1]),
    (openingScript.sentences[1] + " " + openingScript.sentences[2], [0]),
    (
      "Whatever the challenges are. " + openingScript.sentences[1] + openingScript.sentences[2], [0]
    ),
    (openingScript.text.replacing("must be", with: "must not be"), [0]),
  ])
  func `a missing sentence is not`(copy: String, missing: [Int]) {
    #expect(openingScript.sentencesMissing(from: copy) == missing)
  }

  @Test func `nothing is drilled before the script is said and written down`() {
    var talk = Talk()
    talk.putNumberOnTable()
    #expect(talk.refusal(of: .reply("ok gap")) == .choiceNeeded([.saidAloud]))

    talk.choose(.saidAloud)
    talk.say("Whatever the challenges are, solutions must be provided.")
    #expect(
      talk.state.phase == .script(dana, .toWrite(missing: [1, 2]), nil), "two sentences are missing"
    )

    talk.say(openingScript.text)
    #expect(talk.position == .asking(.gap))
  }

  @Test func `a copy on paper counts once both have confirmed it`() {
    var talk = Talk()
    talk.putNumberOnTable()
    talk.choose(.saidAloud, .onPaper)
    #expect(talk.prompt?.turn == .leader)
    #expect(talk.position == nil)

    talk.choose(.seen)
    #expect(talk.position == .asking(.gap))
  }
}
