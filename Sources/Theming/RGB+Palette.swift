extension RGB {
  /// The levels of each part in the colour cube of 256-colour terminals.
  private static let cubeLevels: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The nearest colour of the 256: of the cube or of the greys.
  ///
  /// The first 16 belong to the user and are never taken.
  var paletteIndex: Int {
    let levels = [red, green, blue].map(Self.nearestLevel)
    let cube = 16 + 36 * levels[0] + 6 * levels[1] + levels[2]
    let average = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = 232 + min(max((average - 3) / 10, 0), 23)
    return distance(to: RGB(paletteIndex: grey)) < distance(to: RGB(paletteIndex: cube))
      ? grey : cube
  }

  /// What 256-colour terminals show for an index from 16 to 255.
  init(paletteIndex index: Int) {
    if index >= 232 {
      let level = UInt8(8 + 10 * (min(index, 255) - 232))
      self.init(red: level, green: level, blue: level)
    } else {
      let cube = max(index, 16) - 16
      self.init(
        red: Self.cubeLevels[cube / 36], green: Self.cubeLevels[cube / 6 % 6],
        blue: Self.cubeLevels[cube % 6])
    }
  }

  private static func nearestLevel(_ share: UInt8) -> Int {
    let distances = cubeLevels.map { abs(Int($0) - Int(share)) }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }

  private func distance(to other: RGB) -> Int {
    let red = Int(red) - Int(other.red)
    let green = Int(green) - Int(other.green)
    let blue = Int(blue) - Int(other.blue)
    // The eye sees differences in green best and in blue least.
    return 3 * red * red + 4 * green * green + 2 * blue * blue
  }
}
