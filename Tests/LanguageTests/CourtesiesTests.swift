import Testing

@testable import Language

struct CourtesiesTests {
  private func answer(_ text: String) -> String {
    let reading = Reading(text, today: nil)
    return reading.text(0..<reading.tokens.count)
  }

  @Test(arguments: [
    "Honestly, %", "To be honest % ", "um %", "Ok so %", "You know what, %", "Truth be told, %",
    "Good question. %", "Yes, %", "Okay: %", "Well - %", "Like I said, %", "I mean, %",
    "Thanks for asking. %", "Sorry for the delay. %", "Hi, %", "Hi Sam, %", "hi sam, %",
    "Morning Jo, %", "Good morning, %", "Hello Priya,\n\n%", "Dear Mr. Khan,\n%", "Hey boss - %",
    "- %", "1. %", "My answer: %", "Hmm, ok, so, %",
  ])
  func `what is said in front of an answer is left out`(frame: String) {
    let words = "Dana and I rank the list on Friday"
    #expect(answer(frame.replacing("%", with: words)) == words)
  }

  @Test(arguments: [
    "%, thanks", "%. Thanks!", "% thx", "%. Cheers, Tom", "%.\n\nKind regards,\nPriya Nair",
    "%.\n\nSent from my iPhone", "% lol", "% haha", "% xx", "%, ok?", "%, yeah?", "%. Make sense?",
    "%. That's it.", "%. Hope that helps.", "% :)", "% ;-)", "%, boss.", "%. Thanks, boss",
  ])
  func `what is said behind an answer is left out`(frame: String) {
    let words = "Dana and I rank the list on Friday"
    let said = answer(frame.replacing("%", with: words))
    #expect(said == words || said == words + ".")
  }

  @Test(arguments: [
    "Thanks, Priya", "Okay.", "lol", "Hi Sam", "so far 12 of 20", "Well over 40",
    "Right after lunch", "Morning, before the huddle", "See Dana on Friday", "Answer the 12 emails",
    "I'll say thanks", "send each of them our best", "I'll call x", "talk to X", "Simple reports",
    "Morning shift, Tuesday", "look at the 12 tickets", "thank Dana for the lead", "12. That's low",
    "\"Call\" is what \"ring\" means",
  ])
  func `what belongs to an answer stays`(words: String) {
    let reading = Reading(words, today: nil)
    #expect(reading.tokens.first?.start == 0)
    let end = Tokeniser.tokens(of: words).last?.end
    #expect(reading.tokens.last?.end == end)
  }

  @Test func `“Yes, chef” says yes and names nobody`() {
    #expect(answer("Yes, chef") == "Yes")
  }

  @Test func `quotation marks around a whole answer are left out`() {
    #expect(answer("“Call Dana on Friday”") == "Call Dana on Friday")
  }
}
