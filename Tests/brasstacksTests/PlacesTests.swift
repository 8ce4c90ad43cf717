import Foundation
import Language
import Testing

@testable import brasstacks

@Suite struct PlacesTests {
  @Test func `the folders that are named are used`() {
    let places = Places(
      environment: [
        "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s",
      ], home: "/home/dana")

    #expect(places.journal == "/d/brasstacks/journal.sqlite")
    #expect(places.configuration == "/c/brasstacks")
    #expect(places.log == "/s/brasstacks/brasstacks.log")
  }

  @Test(arguments: [nil, "", "relative/path", "~/data"])
  func `a folder that is not named, empty or relative is ignored`(named: String?) {
    var environment: [String: String] = [:]
    environment["XDG_DATA_HOME"] = named

    let places = Places(environment: environment, home: "/home/dana")

    #expect(places.journal == "/home/dana/.local/share/brasstacks/journal.sqlite")
    #expect(places.configuration == "/home/dana/.config/brasstacks")
    #expect(places.state == "/home/dana/.local/state/brasstacks")
  }
}
