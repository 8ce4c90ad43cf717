import ArgumentParser
import Theming

extension ThemeError {
  /// The exit status that it ends the program with.
  var status: ExitCode {
    switch self {
    case .unknownTheme: ExitCode(64)
    case .unreadable: .failure
    case .tooLarge, .notYAML, .notAScheme, .otherSystem, .missing, .missingColors, .badColor:
      ExitCode(65)
    }
  }
}
