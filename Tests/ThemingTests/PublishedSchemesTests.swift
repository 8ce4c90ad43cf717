import Foundation
import Testing
import Theming

/// Every scheme of a folder can be used.
///
/// It is the folder that `BRASSTACKS_SCHEMES` names, or else `../shared/schemes` beside the
/// repository. The schemes stay out of it; without the folder nothing is tried.
struct PublishedSchemesTests {
  static let folder =
    ProcessInfo.processInfo.environment["BRASSTACKS_SCHEMES"]
    ?? URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/schemes").standardizedFileURL.path

  static let files = (FileManager.default.subpaths(atPath: folder) ?? [])
    .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }

  @Test(.enabled(if: !files.isEmpty))
  func `every published scheme loads, and every role of it can be read`() {
    for file in Self.files {
      do {
        let scheme = try ThemeLibrary().scheme(named: Self.folder + "/" + file)
        #expect(Readability.failures(of: scheme) == [], "\(file)")
      } catch {
        Issue.record("\(error.message)")
      }
    }
  }
}
