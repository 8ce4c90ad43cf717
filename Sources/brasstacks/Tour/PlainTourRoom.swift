import Conversation
import Screen

/// Holds the guided tour in plain lines; no journal is opened for it.
enum PlainTourRoom {
  static func hold(_ surroundings: Surroundings) throws(CommandFailure) {
    var tour = PlainTour(surroundings)
    try StandardOutput.write(tour.opening())
    while !tour.isOver, let line = readLine() {
      guard let lines = tour.take(line) else { break }
      try StandardOutput.write(lines)
    }
    try StandardOutput.write(PlainTour.farewell)
  }
}
