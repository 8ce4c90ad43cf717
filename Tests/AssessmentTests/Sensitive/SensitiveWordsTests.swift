import Assessment
import Foundation
import Testing

/// The private stop: it must hear what people really say, and leave business talk alone.
struct SensitiveWordsTests {
  struct Row: Decodable {
    let id: String
    let text: String
    let topic: SensitiveTopic?
  }

  // MARK: The labelled sentences

  /// What the wordings were tuned on, and what they were not; both were written before.
  @Test(arguments: [("tuned", 1.0), ("held", 0.88)])
  func `what people say is heard`(file: String, floor: Double) throws {
    let rows = try Self.rows("sensitive-\(file)").filter { $0.topic != nil }
    let missed = rows.filter { SensitiveWords.topics(in: $0.text).isEmpty }

    Attachment.record(missed.map(\.text).joined(separator: "\n"), named: "missed-\(file).txt")
    #expect(rows.count >= 90)
    #expect(1 - Double(missed.count) / Double(rows.count) >= floor)
  }

  @Test(arguments: ["tuned", "held"])
  func `business talk is left alone`(file: String) throws {
    let rows = try Self.rows("sensitive-\(file)").filter { $0.topic == nil }

    #expect(rows.count >= 110)
    for row in rows { #expect(SensitiveWords.topics(in: row.text) == [], "\(row.text)") }
  }

  @Test(arguments: ["tuned", "held"])
  func `the topic is the right one`(file: String) throws {
    let heard = try Self.rows("sensitive-\(file)").compactMap { row in
      row.topic.map { (topic: $0, found: SensitiveWords.topics(in: row.text)) }
    }.filter { !$0.found.isEmpty }
    let right = heard.filter { row in row.found.contains { $0.topic == row.topic } }

    #expect(Double(right.count) / Double(heard.count) >= 0.97)
  }

  /// Nearly all that are heard among them do speak of an illness or a funeral.
  @Test(arguments: ["a", "c", "f1", "f2", "g4", "h2", "h3", "k", "m1", "x1"])
  func `hardly any labelled answer is interrupted`(file: String) throws {
    struct Answer: Decodable { let answer: String }
    let answers = try Self.lines(of: "answers-\(file)").map {
      try JSONDecoder().decode(Answer.self, from: $0).answer
    }
    let heard = answers.filter { !SensitiveWords.topics(in: $0).isEmpty }

    Attachment.record(heard.joined(separator: "\n"), named: "heard-\(file).txt")
    #expect(Double(heard.count) / Double(answers.count) < 0.006)
  }

  // MARK: What comes back

  @Test(arguments: [
    ("Well, I'm on antidepressants, so.", SensitiveTopic.health, "I'm on antidepressants"),
    ("My café… he keeps putting his hand on my back", .harassment, "hand on my back"),
    ("I was ill for most of October", .health, "I was ill"),
    ("He said: “I'll make your life hell”. I feel suicidal.", .danger, "suicidal"),
  ])
  func `the very words are pointed at`(text: String, topic: SensitiveTopic, words: String) throws {
    let found = try #require(SensitiveWords.topics(in: text).first)

    #expect(found.topic == topic)
    #expect(String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == words)
  }

  @Test(arguments: [
    ("im signed off w stress from mon", SensitiveTopic.leave), ("I have chest pain", .health),
    ("chest pains again last night", .health), ("been drinking again", .health),
    ("adhd meds aren't working so I miss the 9am calls", .health),
    ("I can't cope anymore", .health), ("burnt out", .health),
    ("they don't give the good leads to the women", .discrimination),
  ])
  func `hurried words are heard as well`(text: String, topic: SensitiveTopic) {
    #expect(SensitiveWords.topics(in: text).map(\.topic) == [topic])
  }

  @Test(arguments: [
    "the motor burnt out", "we can't cope with 40 calls an hour", "the drinking fountain again",
    "they don't give the good leads to the new starters", "the chest freezer went down",
  ])
  func `hurried words about work are left alone`(text: String) {
    #expect(SensitiveWords.topics(in: text) == [])
  }

  @Test func `each topic comes once, the most serious first`() {
    let found = SensitiveWords.topics(
      in: "I'm pregnant. I was off sick. I'm being bullied, I want to die. I feel suicidal.")

    #expect(found.map(\.topic) == [.danger, .harassment, .health, .leave])
  }

  @Test func `speaking up and paying for it are heard together only`() {
    #expect(
      SensitiveWords.topics(in: "I told HR about him. They cut my hours the week after.")
        .map(\.topic) == [.retaliation])
    #expect(SensitiveWords.topics(in: "I told HR about the two vacancies.") == [])
    #expect(SensitiveWords.topics(in: "They cut my hours on the phones.") == [])
  }

  @Test(arguments: ["I'll call at nine", "ill call at nine", "hell sign on Friday", "so ill do it"])
  func `a short future is no illness`(text: String) {
    #expect(SensitiveWords.topics(in: text) == [])
  }

  @Test(arguments: ["", " ", "\u{0}", "🎉", String(repeating: "i'm my ", count: 20_000)])
  func `any text is read to its end`(text: String) {
    #expect(SensitiveWords.topics(in: text) == [])
  }

  // MARK: Reading the fixtures

  private static func rows(_ name: String) throws -> [Row] {
    try lines(of: name).map { try JSONDecoder().decode(Row.self, from: $0) }
  }

  private static func lines(of name: String) throws -> [Data] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/\(name).jsonl").standardized
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }
}
