import Language
import Testing

struct QuantityReadingTests {
  @Test(arguments: [
    ("60", "60"), ("1,150", "1150"), ("$4.5k", "4500"), ("sixty", "60"), ("4.5 %", "4.5"),
    ("twenty-one", "21"), ("two hundred and six", "206"), ("a dozen", "12"), ("1.2m", "1200000"),
    ("£81,400", "81400"), ("-3", "-3"), ("about 12 of them", "12"), ("0.25", "0.25"),
    ("three thousand four hundred", "3400"), ("500 grand", "500000"),
  ])
  func `a lone amount is read exactly`(text: String, amount: String) {
    #expect(Quantity(reading: text)?.description == amount)
  }

  @Test(arguments: ["", "a few", "loads", "both of them", "?"])
  func `no number, no amount`(text: String) {
    #expect(Quantity(reading: text) == nil)
  }
}
