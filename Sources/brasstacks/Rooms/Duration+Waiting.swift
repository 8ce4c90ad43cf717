extension Duration {
  /// How many milliseconds to wait so that it has passed for certain; 1 when it has passed already.
  var millisecondsToWait: Int {
    let (seconds, attoseconds) = max(.zero, self).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000) + 1
  }
}
