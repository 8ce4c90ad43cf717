import Foundation
import Settings

/// Which theme is wanted, and who said so.
struct ThemeChoice: Equatable {
  /// Who chose, the strongest first.
  enum Origin: Equatable {
    case option, configuration, list, background
  }

  /// The theme's name, or the path of its file; nil where the terminal's background decides.
  let name: String?
  /// Who chose it.
  let origin: Origin

  /// The choice among what was said on the command line, in `config.yaml` and on the screen.
  ///
  /// - Parameters:
  ///   - option: What `--theme` says.
  ///   - configured: What `config.yaml` says; a relative path counts from its folder.
  ///   - listed: What was last chosen from the list on the screen.
  ///   - places: Where the program's files are.
  init(option: String?, configured: String?, listed: String?, places: Places) {
    if let option {
      (name, origin) = (option == "auto" ? nil : option, .option)
    } else if let configured {
      (name, origin) = (places.themePath(configured), .configuration)
    } else if let listed {
      (name, origin) = (listed, .list)
    } else {
      (name, origin) = (nil, .background)
    }
  }
}

extension Places {
  /// The name of a theme as it is, or the path of its file in full.
  fileprivate func themePath(_ name: String) -> String {
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard isPath, !name.hasPrefix("/") else { return name }
    if name.hasPrefix("~/") { return home + name.dropFirst() }
    return configuration + "/" + name
  }
}
