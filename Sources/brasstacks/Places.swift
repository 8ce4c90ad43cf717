import Foundation

/// Where the program's files are: the folders of the XDG Base Directory specification.
struct Places: Equatable {
  /// The folder of whoever runs the program.
  let home: String
  /// What people have said.
  let data: String
  /// What people have set.
  let configuration: String
  /// What the program notes for itself.
  let state: String

  /// The folders that these variables name; one that is empty or relative is ignored.
  init(environment: [String: String], home: String) {
    func folder(_ name: String, or standard: String) -> String {
      let named = environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (named ?? home + "/" + standard) + "/brasstacks"
    }
    self.home = home
    data = folder("XDG_DATA_HOME", or: ".local/share")
    configuration = folder("XDG_CONFIG_HOME", or: ".config")
    state = folder("XDG_STATE_HOME", or: ".local/state")
  }

  /// The folders of whoever runs the program.
  static var own: Places {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return Places(environment: environment, home: home ?? NSHomeDirectory())
  }

  /// The journal, unless another is named.
  var journal: String { data + "/journal.sqlite" }

  /// What people have set.
  var settings: String { configuration + "/config.yaml" }

  /// The user's own themes.
  var themes: String { configuration + "/themes" }

  /// The user's own playbooks.
  var playbooks: String { configuration + "/playbooks" }

  /// The user's own counterparts.
  var counterparts: String { configuration + "/counterparts" }

  /// An organisation's own words.
  var lexicon: String { configuration + "/lexicon.yaml" }

  /// That the guided tour has been offered.
  var tourOffer: String { state + "/tour-offered" }

  /// The log.
  var log: String { state + "/brasstacks.log" }
}
