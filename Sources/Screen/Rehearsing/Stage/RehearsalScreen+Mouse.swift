import Canvas
import Rehearsal

/// The mouse does what keys do.
extension RehearsalScreen {
  mutating func takeMouse(_ action: MouseAction, at point: Point) -> [RehearsalEffect] {
    if actions != nil {
      let size = size
      return actions?.take(action, at: point, size: size).map { perform($0) } ?? []
    }
    let scene = RehearsalScene(self)
    switch action {
    case .wheelUp: return turnWheel(.up, at: point, in: scene)
    case .wheelDown: return turnWheel(.down, at: point, in: scene)
    case .press:
      if let command = scene.command(at: point) { return perform(command) }
      return click(at: point, in: scene)
    }
  }

  /// Scrolls what is under the pointer.
  private mutating func turnWheel(
    _ command: RehearsalCommand, at point: Point, in scene: RehearsalScene
  ) -> [RehearsalEffect] {
    let isTalk = mode == .talking || mode.isHolding
    if isTalk, let view = scene.pane(at: point), view.pane != .ladder {
      paneScroll[view.pane] = view.offset(
        paneScroll[view.pane, default: 0], scrolledBy: command == .up ? -2 : 2)
      return []
    }
    return perform(command)
  }

  private mutating func click(at point: Point, in scene: RehearsalScene) -> [RehearsalEffect] {
    switch mode {
    case .talking, .holding:
      guard scene.fieldArea.contains(point) else { return [] }
      // Whoever goes into the words means to mend them.
      mode = .talking
      field.click(at: point, in: scene.fieldArea)
    case .rewinding(let marked):
      guard let turn = scene.turn(at: point) else { return [] }
      if turn == marked { return perform(.askDifferently) }
      mode = .rewinding(turn)
    case .comparing:
      guard let line = scene.line(at: point), line != branches.current else { return [] }
      play(line: line)
    case .debrief: break
    }
    return []
  }
}
