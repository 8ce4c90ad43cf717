import Canvas
import Testing

@testable import Terminal

struct PasteTests {
  @Test(
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"), ("a\u{0}\u{7}\u{8}\u{7F}b", "ab"),
      ("\u{1B}[31mred", "[31mred"), ("a\u{9B}b\u{85}c", "abc"), ("x\u{202E}y\u{2066}z", "xyz"),
      ("20\u{1B}[20", "20[20"), ("👨‍👩‍👧 é", "👨‍👩‍👧 é"), ("q\n\n\nq", "q\n\n\nq"),
    ])
  func `a paste is one event of clean text`(pasted: String, text: String) {
    var decoder = InputDecoder()

    let events = decoder.feed("\u{1B}[200~\(pasted)\u{1B}[201~".utf8)

    #expect(events == [.paste(text)])
  }

  @Test func `a paste is kept up to a bound`() {
    var decoder = InputDecoder()
    let pasted = String(repeating: "a", count: InputDecoder.pasteLimit + 10)

    let events = decoder.feed("\u{1B}[200~\(pasted)\u{1B}[201~b".utf8)

    #expect(events.count == 2)
    #expect(events.first == .paste(String(repeating: "a", count: InputDecoder.pasteLimit)))
    #expect(events.last == .key(KeyPress(.character("b"))))
  }

  @Test func `a paste whose end was lost ends by itself`() {
    var decoder = InputDecoder()

    var events = decoder.feed("\u{1B}[200~some words".utf8)
    #expect(events == [])
    #expect(decoder.flush() == [])
    while decoder.isWaiting { events += decoder.flush() }

    #expect(events == [.paste("some words")])
    #expect(decoder.feed("\u{1B}[201~".utf8) == [])
  }
}
