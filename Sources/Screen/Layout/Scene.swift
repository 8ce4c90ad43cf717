import Canvas

/// A screen of a conversation: what stands where, so that a click finds what was drawn.
protocol Scene {
  /// The panes that are seen.
  var panes: [PaneView] { get }
  /// Where the words being typed are drawn; nil where there is no field in sight.
  var field: Rect? { get }
  /// Where the choices are drawn, in their order.
  var choices: [Rect] { get }
  /// The panes, in the order in which they stand or are named.
  var order: [Pane] { get }
  /// What the hint at a point does.
  func command(at point: Point) -> Command?
  /// The pane at a point, or the one whose name stands there.
  func pane(at point: Point) -> Pane?
  /// Draws everything and places the cursor.
  func draw(in frame: inout Frame)
}

extension Scene {
  /// The pane beside another one; at the end, itself.
  func pane(beside pane: Pane, by step: Int) -> Pane {
    let place = (order.firstIndex(of: pane) ?? 0) + step
    return order.indices.contains(place) ? order[place] : pane
  }
}
