import Assessment
import Ladder
import Language
import Testing

struct ExpectedYieldRungTests {
  @Test(arguments: [
    ("6", 60_000), ("six demos", 60_000), ("about 6", 60_000), ("I expect 6", 60_000),
    ("6 of the 18", 60_000), ("1,500", 15_000_000), ("4.5%", 45_000), ("5 to 7", 50_000),
    ("nothing", 0), ("0", 0), ("$4.5k", 45_000_000), ("twenty-one", 210_000),
  ])
  func `one number is read exactly; a range takes its lower end`(words: String, value: Int) {
    #expect(
      Judged(words, at: .expectedYield).answer?.quantity == Quantity(tenThousandths: value))
  }

  @Test(arguments: [
    "the rounding chart signed every hour, on the clipboard at bay 3",
    "call the 4 families and get them to bring in proper slippers", "I'll stand at dock 3",
    "at 9 on Monday", "most of the 110", "the best part of the 18", "nearly all of the 18",
    "Leave it blank till I've rung the first 10", "9 out of 10 confident",
    "it did five hours for us before half term", "A goodly number, one hopes",
    "my name, on each one", "no one", "all but three", "twelve minus two", "half of the twelve",
  ])
  func `a number that names or counts something else is no yield`(words: String) {
    #expect(Judged(words, at: .expectedYield).answer == nil)
  }

  @Test(arguments: [
    ("that should bring 2", 20_000), ("all the 18", 180_000), ("I reckon 2 of them", 20_000),
    ("4 families, so 4", 40_000), ("gets us 3", 30_000),
    ("the call list gives 5", 50_000), ("all of the 18", 180_000), ("at least 5 of the 18", 50_000),
    ("four and a half", 45_000), ("one point five per cent", 15_000),
    ("a point and a half", 15_000),
    ("2 and a half k", 25_000_000), ("ten dozen", 1_200_000),
  ])
  func `what an action brings is read among other words`(words: String, value: Int) {
    #expect(
      Judged(words, at: .expectedYield).answer?.quantity == Quantity(tenThousandths: value))
  }

  @Test(arguments: [
    ("Three schools at forty apiece is a hundred and twenty.", 120), ("Five at forty: 200.", 200),
    ("31 tickets in 3 weeks, so 10 a week", 10), ("3 x 40 = 120", 120),
    ("One in three, out of 90 that's 30", 30), ("I closed three last year. Call it 60.", 60),
    ("five, no, four to be honest", 4), ("Two a day each, so like 9ish a week", 9),
    ("at 8 pounds a head, 120 of them", 120),
  ])
  func `where somebody reckons, it is what it comes to that counts`(words: String, value: Int) {
    #expect(Judged(words, at: .expectedYield).answer?.quantity == Quantity(value))
  }

  @Test(arguments: [
    ("a few", Fault.vagueAmount), ("more", .vagueAmount), ("loads", .vagueAmount),
    ("hopefully 6", .uncommitted), ("maybe 6", .uncommitted), ("I don't know", .deferral),
    ("I just have to try", .effort), ("", .empty),
  ])
  func `what cannot be counted or counted on is refused`(words: String, fault: Fault) {
    #expect(Judged(words, at: .expectedYield).fault == fault)
  }
}
