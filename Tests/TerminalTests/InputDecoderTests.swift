import Canvas
import Testing
import Theming

@testable import Terminal

struct InputDecoderTests {
  @Test(arguments: KnownSequences.keys)
  func `a key is known in every terminal's spelling`(bytes: String, press: KeyPress) {
    var decoder = InputDecoder()

    #expect(decoder.feed(bytes.utf8) == [.key(press)])
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: KnownSequences.others)
  func `the mouse and pastes are known`(bytes: String, event: InputEvent) {
    var decoder = InputDecoder()

    #expect(decoder.feed(bytes.utf8) == [event])
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: KnownSequences.silent)
  func `what is not ours is dropped whole`(bytes: String) {
    var decoder = InputDecoder()

    #expect(decoder.feed(bytes.utf8) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed("a".utf8) == [.key(KeyPress(.character("a")))])
  }

  @Test(
    arguments: KnownSequences.keys.map { ($0.0, [InputEvent.key($0.1)]) }
      + KnownSequences.others.map { ($0.0, [$0.1]) } + KnownSequences.silent.map { ($0, []) })
  func `it does not matter where a read ends`(bytes: String, events: [InputEvent]) {
    let bytes = Array(bytes.utf8)

    for split in 0...bytes.count {
      var decoder = InputDecoder()
      let first = decoder.feed(bytes[..<split])
      #expect(first + decoder.feed(bytes[split...]) == events, "split at \(split)")
    }
    var decoder = InputDecoder()
    #expect(bytes.flatMap { decoder.feed([$0]) } == events)
  }

  @Test func `keys in one read come in their order`() {
    var decoder = InputDecoder()
    let all = KnownSequences.keys

    let events = decoder.feed(all.map(\.0).joined().utf8)

    #expect(events == all.map { .key($0.1) })
  }

  @Test func `a lone escape byte is the Escape key once time has passed`() {
    var decoder = InputDecoder()

    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(KeyPress(.escape))])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed("[A".utf8).count == 2)
  }

  @Test func `two escape bytes are two Escape keys`() {
    var decoder = InputDecoder()

    #expect(decoder.feed([0x1B, 0x1B]) == [])
    #expect(decoder.flush() == [.key(KeyPress(.escape)), .key(KeyPress(.escape))])
  }

  @Test func `Escape just before a mouse report is not lost`() {
    var decoder = InputDecoder()

    let events = decoder.feed("\u{1B}\u{1B}[<0;1;1M".utf8)

    #expect(
      events == [.key(KeyPress(.escape)), .mouse(.press, Point(column: 0, row: 0))])
  }

  @Test(arguments: [("\u{1B}[", "["), ("\u{1B}O", "O"), ("\u{1B}]", "]"), ("\u{1B}P", "P")])
  func `Alt with a character that begins sequences is a key in the end`(
    bytes: String, character: Character
  ) {
    var decoder = InputDecoder()

    var events = decoder.feed(bytes.utf8)
    while decoder.isWaiting { events += decoder.flush() }

    #expect(events == [.key(.alt(character))])
  }

  @Test(arguments: ["\u{1B}[1;5", "\u{1B}O5", "\u{1B}]11;rgb:1c", "\u{1B}[M "])
  func `a slow line may split a sequence`(beginning: String) {
    var decoder = InputDecoder()

    _ = decoder.feed(beginning.utf8)
    #expect(decoder.flush() == [])
    #expect(decoder.isWaiting)
    while decoder.isWaiting { #expect(decoder.flush() == []) }
    #expect(decoder.feed("a".utf8) == [.key(KeyPress(.character("a")))])
  }

  @Test func `a late answer about the background is not typed`() {
    var decoder = InputDecoder()

    #expect(decoder.feed("\u{1B}]11;rgb:ffff/".utf8) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed("ffff/ffff\u{1B}\\\u{1B}[?62;4cq".utf8).count == 1)
    let color = decoder.takeReports().first
    #expect(color == .background(.init(red: 255, green: 255, blue: 255)))
  }

  @Test func `a sequence that is broken off gives way to the next`() {
    var decoder = InputDecoder()

    #expect(decoder.feed("\u{1B}[1;\u{1B}[A".utf8) == [.key(KeyPress(.up))])
    #expect(decoder.feed("\u{1B}[1;\u{18}b".utf8) == [.key(KeyPress(.character("b")))])
    #expect(decoder.feed("\u{1B}]0;title\u{1B}[B".utf8) == [.key(KeyPress(.down))])
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("), ([0xE6, 0x97, 0x41], "\u{FFFD}A"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x99, 0x82], "🙂"), ([0xC2, 0x9B], ""),
    ] as [([UInt8], String)])
  func `bytes that are no text give the sign for it`(bytes: [UInt8], text: String) {
    var decoder = InputDecoder()

    let events = decoder.feed(bytes)

    #expect(events == text.unicodeScalars.map { .key(KeyPress(.character(Character($0)))) })
  }

  @Test func `half a character is waited for, then given up`() {
    var decoder = InputDecoder()

    #expect(decoder.feed([0xE6, 0x97]) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0xA5]) == [.key(KeyPress(.character("日")))])
    _ = decoder.feed([0xE6])
    var events: [InputEvent] = []
    while decoder.isWaiting { events += decoder.flush() }
    #expect(events == [.key(KeyPress(.character("\u{FFFD}")))])
  }
}
