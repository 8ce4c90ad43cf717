import Canvas

/// What the tour says, above the conversation that it is about.
///
/// Its rows depend on the size of the screen alone, so that the question never jumps.
struct TourCaption {
  private let words: TourWords
  private let place: String
  private let leave: String
  private let columns: Int
  private let setting: Setting

  /// The caption on a screen of this size.
  ///
  /// - Parameters:
  ///   - words: What is said.
  ///   - place: How far the tour has come.
  ///   - leave: The key that ends it.
  ///   - size: How large the screen is.
  init(_ words: TourWords, place: String, leave: String, size: Size) {
    self.words = words
    self.place = place
    self.leave = leave
    columns = size.columns
    setting = Setting(size)
  }

  /// How many rows it takes of a screen of this size.
  static func rows(in size: Size) -> Int { Setting(size).rows }

  /// Its lines.
  var lines: [StyledLine] {
    switch setting {
    case .none: []
    case .brief:
      [
        (StyledLine(place.replacing(" of ", with: "/") + " ", .heading)
          + StyledLine(words.brief, .cue)).truncated(to: columns)
      ]
    case .sentences(let rows): Array(sentences.prefix(rows))
    case .titled(let rows): [title] + sentences.prefix(rows - 1)
    }
  }

  private var title: StyledLine {
    HeaderLine.line(
      StyledLine("Guided tour  ", .heading) + StyledLine(place, .current),
      right: "\(leave) ends it", columns: columns)
  }

  private var sentences: [StyledLine] {
    let lead =
      if case .titled = setting { StyledText("", .cue) } else {
        StyledText(place + "  ", .heading)
      }
    return (lead + StyledLine(words.caption, .cue)).wrapped(to: columns - 2)
      .map { StyledLine(" ") + $0 }
  }
}

extension TourCaption {
  /// How much room there is to say it.
  private enum Setting {
    /// The question needs all of it.
    case none
    /// One line.
    case brief
    /// The whole caption.
    case sentences(rows: Int)
    /// The whole caption under a title.
    case titled(rows: Int)

    init(_ size: Size) {
      self =
        switch (size.columns, size.rows) {
        case (_, ..<4), (..<12, _): .none
        case (..<46, _), (_, ..<14): .brief
        case (..<76, _): .sentences(rows: 3)
        case (_, ..<22): .sentences(rows: 2)
        case (_, _): .titled(rows: 3)
        }
    }

    var rows: Int {
      switch self {
      case .none: 0
      case .brief: 1
      case .sentences(let rows), .titled(let rows): rows
      }
    }
  }
}

extension Frame {
  /// What another frame shows, below a caption.
  init(_ caption: TourCaption, above scene: Frame, size: Size) {
    self.init(size: size)
    let top = size.rows - scene.size.rows
    for row in 0..<scene.size.rows {
      for column in 0..<scene.size.columns {
        self[Point(column: column, row: row + top)] = scene[Point(column: column, row: row)]
      }
    }
    write(caption.lines, at: Point(column: 0, row: 0))
    cursor = scene.cursor.map { Point(column: $0.column, row: $0.row + top) }
  }
}
