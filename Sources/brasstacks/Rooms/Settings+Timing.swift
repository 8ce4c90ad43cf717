import Screen
import Settings

extension Settings {
  /// What the clock is for, as it was set.
  var timing: Timing {
    let timers: Timers =
      switch timers {
      case .on: .on
      case .minutes: .minutes
      case .off: .off
      }
    return Timing(timers: timers, budget: budget)
  }
}
