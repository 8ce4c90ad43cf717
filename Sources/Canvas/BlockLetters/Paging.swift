/// Parts a text into pages of so many lines.
struct Paging {
  /// What sets the words in lines.
  let wrapper: WordWrapper
  /// How wide a line may be.
  let width: Int
  /// How many lines a page holds; at least one.
  let linesPerPage: Int

  /// As few pages as the text takes, each set evenly; nil if a word is wider than a line.
  ///
  /// Pages end with a sentence where that costs no page.
  func pages(of text: CardText) -> [BlockPage]? {
    guard let lines = wrapper.lines(of: text, width: width) else { return nil }
    let fewest = (lines.count + linesPerPage - 1) / linesPerPage
    guard fewest > 1 else { return [page(of: text)] }
    if let whole = wholeSentences(of: text), whole.count <= fewest { return whole.map(page) }
    return chunks(of: lines, count: fewest).map { BlockPage(lines: $0.map(\.text)) }
  }

  private func page(of text: CardText) -> BlockPage {
    let lines = wrapper.evenLines(of: text, width: width) ?? []
    return BlockPage(lines: lines.map(\.text))
  }

  /// Pages of whole sentences, or nil if a sentence is longer than a page.
  private func wholeSentences(of text: CardText) -> [CardText]? {
    var pages: [CardText] = []
    for line in text.lines {
      for (index, sentence) in CardText.sentences(of: line).enumerated() {
        let alone = CardText(lines: [sentence])
        guard fits(alone) else { return nil }
        if let longer = pages.last?.appending(sentence, inNewLine: index == 0), fits(longer) {
          pages[pages.count - 1] = longer
        } else {
          pages.append(alone)
        }
      }
    }
    return pages
  }

  private func fits(_ text: CardText) -> Bool {
    (wrapper.lines(of: text, width: width)?.count ?? .max) <= linesPerPage
  }

  /// The lines over so many pages, as many on each as on the next or one more.
  private func chunks(of lines: [[CardWord]], count: Int) -> [ArraySlice<[CardWord]>] {
    let (share, rest) = lines.count.quotientAndRemainder(dividingBy: count)
    return (0..<count).map { page in
      let start = page * share + min(page, rest)
      return lines[start..<start + share + (page < rest ? 1 : 0)]
    }
  }
}

extension [CardWord] {
  /// The words with a blank between them.
  fileprivate var text: String {
    map { String($0.characters) }.joined(separator: " ")
  }
}
