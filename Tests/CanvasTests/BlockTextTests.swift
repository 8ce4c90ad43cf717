import Testing

@testable import Canvas

struct BlockTextTests {
  private static let question = "What are you going to do about it?"
  private static let followUp =
    "You said “work harder”. If I stood beside you tomorrow, what would I see you do?"
  private static let script =
    "Whatever the challenges are, solutions must be provided. That is what the outcome of this "
    + "conversation will be. And these are the activities that we're going to then produce to hit "
    + "this target."
  private static let texts = [
    "Go", question, followUp, script, "Sit down with Sam and Lee\nWed 25 Nov 2026, 09:00",
    "Zażółć gęślą jaźń, André!", "https://example.com/a/very/long/address/that/no/line/holds",
    "王伟和李娜星期二上午九点开会", "اجلس مع الفريق", "Well done 🎉",
  ]

  // MARK: What must come out large

  @Test(arguments: [
    (question, Size(columns: 60, rows: 18), 1), (followUp, Size(columns: 60, rows: 18), 1),
    (followUp, Size(columns: 56, rows: 18), 1), (script, Size(columns: 120, rows: 33), 1),
    (script, Size(columns: 60, rows: 18), 2),
  ])
  func `the words of a conversation come out large`(text: String, size: Size, pages: Int) {
    let layout = BlockText(text).fitted(to: size)

    #expect(layout.isLarge)
    #expect(layout.pages.count == pages)
  }

  @Test func `a question fills 60 by 18`() {
    #expect(
      Self.picture(Self.question, columns: 60, rows: 18) == """
                    █   █ █         ▄
                    █ ▄ █ █▀▀▄ ▀▀▀▄ █▀▀    ▀▀▀▄ █▄▀ ▄▀▀▄
                    █▄▀▄█ █  █ ▄▀▀█ █      ▄▀▀█ █   █▀▀▀
                    ▀   ▀ ▀  ▀  ▀▀▀  ▀▀     ▀▀▀ ▀    ▀▀▀


                                        ▀              ▄
            █  █ ▄▀▀▄ █  █    ▄▀▀█ ▄▀▀▄ █ █▀▀▄ ▄▀▀█    █▀▀ ▄▀▀▄
            █  █ █  █ █  █    █  █ █  █ █ █  █ █  █    █   █  █
             ▀▀█  ▀▀   ▀▀▀     ▀▀█  ▀▀  ▀ ▀  ▀  ▀▀█     ▀▀  ▀▀
            ▀▀▀               ▀▀▀              ▀▀▀

                █              █              ▄      ▀ ▄   ▄▀▀▄
             ▄▀▀█ ▄▀▀▄    ▀▀▀▄ █▀▀▄ ▄▀▀▄ █  █ █▀▀    █ █▀▀   ▄▀
             █  █ █  █    ▄▀▀█ █  █ █  █ █  █ █      █ █    ▀
              ▀▀▀  ▀▀      ▀▀▀ ▀▀▀   ▀▀   ▀▀▀  ▀▀    ▀  ▀▀  ▀


        """)
  }

  @Test func `the follow-up fits on one page of 60 by 18`() {
    #expect(
      Self.picture(Self.followUp, columns: 60, rows: 18) == """
            ▌ ▌           ▝  ▌ ▗▘▞        ▌   ▌       ▐     ▜▝▌
            ▝▞ ▞▚▐ ▌ ▗▀▘▀▚▐▗▀▌ ▝▘▀▐▗▐▗▀▖▙▘▌▞  ▛▚▝▀▖▙▘▞▜▗▀▖▙▘▘▝
             ▌ ▌▐▐ ▌  ▀▖▞▜▐▐ ▌    ▐▐▐▐ ▌▌ ▛▖  ▌▐▗▀▌▌ ▌▐▐▀▘▌
             ▘ ▝▘ ▀▘ ▝▀ ▝▀▝ ▀▘     ▘▘ ▀ ▘ ▘▝  ▘▝ ▀▘▘ ▝▀ ▀▘▘    ▘
               ▄▖▗▖ ▗▄             ▖ ▗       ▖ ▗
               ▐ ▙▖  ▌  ▗▄▐▄ ▄ ▗▖ ▄▌ ▐▄ ▗▖ ▄▖▖▗▟ ▄  ▗ ▖▗▖▗ ▖
               ▐ ▌   ▌  ▚▖▐ ▐ ▌▌▐▐ ▌ ▐ ▌▙▟▝▄ ▌▌▐▐▄▌ ▐ ▌▌▐▐ ▌
               ▟▖▌  ▗▙  ▄▞▝▄▝▄▘▚▞▝▄▌ ▐▄▘▚▄▗▄▘▌▚▟▝▄▖ ▝▄▌▚▞▝▄▌
                                                    ▗▄▘
             ▖                        ▐    ▗           ▌  ▌ ▝▛
             ▛▘▞▚▐▜▚▗▀▖▙▘▙▘▞▚▐▗▐   ▐▗▐▐▀▖▀▚▐▀  ▌▖▌▞▚▐ ▌▌▗▀▌  ▌
             ▌ ▌▐▐▐▐▐ ▌▌ ▌ ▌▐▐▐▐   ▐▐▐▐ ▌▞▜▐   ▌▌▌▌▐▐ ▌▌▐ ▌  ▌
             ▝▘▝▘▝▝▝ ▀ ▘ ▘ ▝▘ ▘▘▗▘  ▘▘▝ ▘▝▀ ▀  ▝▝ ▝▘ ▀▘▝ ▀▘ ▝▀
                                            ▗   ▗▖
                         ▗▄ ▄ ▗▖  ▖▗ ▄ ▖▗  ▗▟ ▄ ▘▐
                         ▚▖▐▄▌▙▟  ▌▐▐ ▌▌▐  ▌▐▐ ▌▗▘
                         ▄▞▝▄▖▚▄  ▚▟▝▄▘▚▟  ▚▟▝▄▘▗
                                  ▄▞
        """)
  }

  @Test func `the script fills a projector`() {
    #expect(
      Self.picture(Self.script, columns: 120, rows: 33) == """

                 ▌ ▌▐     ▗                ▖ ▐          ▐     ▐ ▐                                     ▌    ▖ ▝
                 ▌▖▌▐▀▖▝▀▖▐▀ ▞▚ ▌ ▌▗▀▖▐▞   ▛▘▐▀▖▗▀▖  ▗▀▘▐▀▖▝▀▖▐ ▐ ▗▀▖▐▀▖▗▀▌▗▀▖▗▀▘  ▝▀▖▐▞ ▞▚     ▞▀ ▞▚ ▌ ▌▐ ▛▘▐ ▞▚ ▛▚ ▞▀
                 ▙▚▌▐ ▌▗▀▌▐  ▛▀ ▚▗▘▐▀▘▐    ▌ ▐ ▌▐▀▘  ▐  ▐ ▌▗▀▌▐ ▐ ▐▀▘▐ ▌▐ ▌▐▀▘ ▀▖  ▗▀▌▐  ▛▀     ▝▚ ▌▐ ▌ ▌▐ ▌ ▐ ▌▐ ▌▐ ▝▚
                 ▘ ▘▝ ▘ ▀▘ ▀ ▝▀  ▘  ▀▘▝    ▝▘▝ ▘ ▀▘   ▀▘▝ ▘ ▀▘ ▘ ▘ ▀▘▝ ▘ ▀▌ ▀▘▝▀    ▀▘▝  ▝▀ ▞   ▀▘ ▝▘ ▝ ▝▀ ▝▘▝ ▝▘ ▘▝ ▀▘
                                                                        ▝▀

                                     ▖                   ▖  ▖     ▖    ▄▄▖▗          ▖         ▖            ▖
                       ▄▄ ▗ ▖ ▄▖▐▄   ▙▖ ▗▖   ▄▖ ▖▖ ▄ ▗ ▗ ▖ ▄▌ ▄  ▄▌     ▌ ▐▄ ▗▄ ▐▄   ▖ ▄▖  ▗ ▗ ▙▖ ▄▖ ▙▖  ▐▄ ▙▖ ▗▖
                       ▌▌▌▐ ▌▝▄ ▐    ▌▐ ▙▟   ▌▐ ▛ ▐ ▌▐ ▐ ▌▐ ▌▐▄▌▐ ▌     ▌ ▐ ▌ ▄▌▐    ▌▝▄   ▐▐▐ ▌▐ ▗▟ ▌   ▐  ▌▐ ▙▟
                       ▌▌▌▝▄▌▗▄▘▝▄   ▙▞ ▚▄   ▙▞ ▌ ▝▄▘ ▚▘ ▌▝▄▌▝▄▖▝▄▌▗    ▌ ▐ ▌▝▄▌▝▄   ▌▗▄▘  ▝▞▞ ▌▐ ▚▟ ▚▖  ▝▄ ▌▐ ▚▄
                                             ▌


                          ▖                   ▞▘  ▗  ▌  ▘                             ▗  ▘            ▘▐ ▐   ▐
                    ▞▚ ▌▐ ▛▘▗▀▘▗▀▖▐▜▚ ▞▚   ▞▚ ▛▘  ▐▀ ▛▚ ▌▗▀▘  ▗▀▘▗▀▖▐▀▖▐ ▐ ▞▚ ▙▘▗▀▘▝▀▖▐▀ ▌▗▀▖▐▀▖  ▐▗▐ ▌▐ ▐   ▐▀▖▗▀▖
                    ▌▐ ▌▐ ▌ ▐  ▐ ▌▐▐▐ ▛▀   ▌▐ ▌   ▐  ▌▐ ▌ ▀▖  ▐  ▐ ▌▐ ▌▝▖▞ ▛▀ ▌  ▀▖▗▀▌▐  ▌▐ ▌▐ ▌  ▐▐▐ ▌▐ ▐   ▐ ▌▐▀▘
                    ▝▘ ▝▀ ▝▘ ▀▘ ▀ ▝▝▝ ▝▀   ▝▘ ▘    ▀ ▘▝ ▘▝▀    ▀▘ ▀ ▝ ▘ ▝  ▝▀ ▘ ▝▀  ▀▘ ▀ ▘ ▀ ▝ ▘   ▘▘ ▘ ▘ ▘  ▝▀  ▀▘▝


                 ▗▄      ▖     ▖                          ▖               ▗    ▗   ▗           ▗                ▗
                 ▌ ▌▗▄  ▄▌  ▐▄ ▙▖ ▗▖ ▗▄ ▗▖   ▄▖ ▖▖ ▄   ▐▄ ▙▖ ▗▖   ▄▖ ▗▄ ▙▖▗ ▖ ▖▗ ▙▖▗ ▗▖ ▗▄   ▙▖▐▄ ▗▄ ▐▄   ▖ ▖ ▄ ▝ ▖▖ ▄
                 ▛▀▌▐ ▌▐ ▌  ▐  ▌▐ ▙▟ ▚▖ ▙▟   ▗▟ ▛ ▐▄▌  ▐  ▌▐ ▙▟   ▗▟ ▌  ▌ ▐ ▌ ▌▐ ▌ ▐ ▙▟ ▚▖   ▌ ▐ ▌ ▄▌▐    ▌▌▌▐▄▌  ▛ ▐▄▌
                 ▌ ▌▐ ▌▝▄▌  ▝▄ ▌▐ ▚▄ ▄▞ ▚▄   ▚▟ ▌ ▝▄▖  ▝▄ ▌▐ ▚▄   ▚▟ ▚▄ ▚▖▐ ▝▞ ▐ ▚▖▐ ▚▄ ▄▞   ▚▖▐ ▌▝▄▌▝▄   ▚▚▘▝▄▖  ▌ ▝▄▖



                     ▘        ▗       ▖ ▐                    ▐            ▖      ▐  ▝ ▖   ▗  ▌  ▘     ▗             ▗
               ▞▜ ▞▚ ▌▐▀▖▗▀▌  ▐▀ ▞▚   ▛▘▐▀▖▗▀▖▐▀▖  ▐▀▖▐▞ ▞▚ ▞▜ ▌▐ ▞▀ ▞▚   ▛▘▗▀▖  ▐▀▖▐ ▛▘  ▐▀ ▛▚ ▌▗▀▘  ▐▀ ▀▚ ▙▘▗▀▌▗▀▖▐▀
               ▌▐ ▌▐ ▌▐ ▌▐ ▌  ▐  ▌▐   ▌ ▐ ▌▐▀▘▐ ▌  ▐ ▌▐  ▌▐ ▌▐ ▌▐ ▌  ▛▀   ▌ ▐ ▌  ▐ ▌▐ ▌   ▐  ▌▐ ▌ ▀▖  ▐  ▞▜ ▌ ▐ ▌▐▀▘▐
               ▝▜ ▝▘ ▘▝ ▘ ▀▌   ▀ ▝▘   ▝▘▝ ▘ ▀▘▝ ▘  ▐▀ ▝  ▝▘ ▝▀ ▝▀ ▝▀ ▝▀   ▝▘ ▀   ▝ ▘▝ ▝▘   ▀ ▘▝ ▘▝▀    ▀ ▝▀ ▘  ▀▌ ▀▘ ▀ ▘
               ▀▘        ▝▀                        ▝                                                          ▝▀

        """)
  }

  @Test func `a terminal without block characters gets number signs`() {
    #expect(
      Self.picture("Go on.", columns: 40, rows: 10, glyphs: .ascii) == """

              ###
             #   #
             #       ##        ##   ###
             # ###  #  #      #  #  #  #
             #   #  #  #      #  #  #  #
             #   #  #  #      #  #  #  #
              ####   ##        ##   #  #  #


        """)
  }

  @Test func `pages end with a sentence where that costs no page`() {
    let layout = BlockText(Self.followUp).fitted(to: Size(columns: 44, rows: 18))

    #expect(
      layout.pages.map(\.text) == [
        "You said “work harder”.", "If I stood beside you tomorrow, what would I see you do?",
      ])
  }

  @Test func `a word is broken only where nothing else helps`() {
    let word = "Supercalifragilisticexpialidocious"
    let roomy = BlockText(word).fitted(to: Size(columns: 90, rows: 9))
    let narrow = BlockText(word).fitted(to: Size(columns: 40, rows: 9))

    #expect(roomy.pages.map(\.lines) == [[word]])
    #expect(narrow.isLarge)
    #expect(narrow.pages.flatMap(\.lines).joined() == word)
  }

  @Test func `a line end in the words begins a line`() {
    let layout = BlockText("Sam and Lee\nWed 25 Nov").fitted(to: Size(columns: 200, rows: 40))

    #expect(layout.pages.map(\.lines) == [["Sam and Lee", "Wed 25 Nov"]])
  }

  // MARK: What has no large form

  @Test func `other scripts come out plain, apart where letters may stand apart`() {
    let size = Size(columns: 40, rows: 5)

    #expect(BlockText("王伟 says go").fitted(to: size).lettering == .plain(.wide))
    #expect(BlockText("اجلس مع الفريق").fitted(to: size).lettering == .plain(.open))
    #expect(
      Self.picture("王伟 says go", columns: 40, rows: 5)
        == "\n\n         王 伟   s a y s   g o\n\n")
  }

  @Test func `an area too small for large letters gets plain ones`() {
    #expect(
      Self.picture(Self.question, columns: 20, rows: 2)
        == " What are you going\n  to do about it?")
  }

  @Test func `control characters do not reach the screen`() {
    let layout = BlockText("G\u{1B}o\u{7}").fitted(to: Size(columns: 30, rows: 9))

    #expect(layout.pages.map(\.text) == ["Go"])
  }

  @Test func `no words or no room make no page`() {
    #expect(BlockText(" \n ").fitted(to: Size(columns: 60, rows: 18)).pages.isEmpty)
    #expect(BlockText("Go").fitted(to: Size(columns: 0, rows: 18)).pages.isEmpty)
  }

  // MARK: What holds at every size

  @Test(arguments: texts, BlockGlyphs.allCases)
  func `every word is on a page, in order, at every size`(text: String, glyphs: BlockGlyphs) {
    let words = text.filter { !$0.isWhitespace }
    for size in Self.sizes {
      let layout = BlockText(text).fitted(to: size, glyphs: glyphs)
      let shown = layout.pages.map(\.text).joined().filter { !$0.isWhitespace }
      #expect(shown == words, "\(size)")
      #expect(layout.pages.allSatisfy { !$0.lines.isEmpty })
    }
  }

  @Test(arguments: texts, BlockGlyphs.allCases)
  func `a larger area never gives smaller letters on more pages`(
    text: String, glyphs: BlockGlyphs
  ) {
    for size in Self.sizes {
      let here = BlockText(text).fitted(to: size, glyphs: glyphs)
      for (columns, rows) in [(1, 0), (0, 1), (7, 3)] {
        let larger = Size(columns: size.columns + columns, rows: size.rows + rows)
        let there = BlockText(text).fitted(to: larger, glyphs: glyphs)
        #expect(there.rank >= here.rank || there.pages.count <= here.pages.count, "\(size)")
        #expect(there.rank >= here.rank || here.pages.count > 1, "\(size)")
      }
    }
  }

  @Test(arguments: texts, BlockGlyphs.allCases)
  func `nothing is drawn outside the area or cut at its edge`(text: String, glyphs: BlockGlyphs) {
    for size in Self.sizes {
      let layout = BlockText(text, role: .question).fitted(to: size, glyphs: glyphs)
      for page in layout.pages.indices {
        let tight = Self.cells(of: layout, page: page, size: size, margin: 0)
        let roomy = Self.cells(of: layout, page: page, size: size, margin: 3)
        #expect(tight == roomy, "\(size)")
      }
    }
  }

  @Test func `a large area is filled and a frame smaller than its area does no harm`() {
    let layout = BlockText(Self.script).fitted(to: Size(columns: 500, rows: 200))
    var frame = Frame(size: Size(columns: 10, rows: 3))
    frame.draw(layout, page: 0, in: Rect(column: -5, row: -5, columns: 500, rows: 200))
    frame.draw(layout, page: 7, in: frame.bounds)

    #expect(layout.pages.count == 1)
    guard case .large(let letters) = layout.lettering else { return #expect(layout.isLarge) }
    #expect(letters.scale.rows >= 4)
  }

  private static let sizes: [Size] =
    (0...10).flatMap { step in
      [1, 4, 9, 18, 25].map { Size(columns: step * 13 + 1, rows: $0) }
    } + [Size(columns: 240, rows: 60), Size(columns: 500, rows: 200), Size(columns: 3, rows: 200)]

  private static func picture(
    _ text: String, columns: Int, rows: Int, glyphs: BlockGlyphs = .blocks
  ) -> String {
    let size = Size(columns: columns, rows: rows)
    var frame = Frame(size: size)
    frame.draw(BlockText(text).fitted(to: size, glyphs: glyphs), in: frame.bounds)
    return frame.text
  }

  /// What a page leaves in its area, if all around it stays blank; nil otherwise.
  private static func cells(
    of layout: BlockLayout, page: Int, size: Size, margin: Int
  ) -> [[Cell]]? {
    let area = Rect(
      column: margin, row: margin, columns: size.columns, rows: size.rows)
    var frame = Frame(
      size: Size(columns: size.columns + 2 * margin, rows: size.rows + 2 * margin))
    frame.draw(layout, page: page, in: area)
    let rows = (0..<frame.size.rows).map { Array(frame.row($0)) }
    let inside = rows[margin..<margin + size.rows].map {
      Array($0[margin..<margin + size.columns])
    }
    let outside = rows.indices.contains { row in
      rows[row].indices.contains { column in
        !area.contains(Point(column: column, row: row)) && rows[row][column] != .blank
      }
    }
    return outside ? nil : inside
  }
}

extension BlockLayout {
  fileprivate var isLarge: Bool { rank > .plain }

  fileprivate enum Rank: Comparable {
    case plain
    case large(BlockScale)
  }

  fileprivate var rank: Rank {
    switch lettering {
    case .plain: .plain
    case .large(let letters): .large(letters.scale)
    }
  }
}
