import Foundation
import UserFiles

/// The themes at hand: those that ship, compiled in, and those in the user's own folder.
public struct ThemeLibrary: Sendable {
  /// The names of the themes that ship.
  public static let shippedNames = shipped.map(\.name)

  /// The schemes of the top-level folder `Themes`, compiled in.
  private static let shipped: [(name: String, yaml: [UInt8])] = [
    ("brass-dark", PackageResources.brass_dark_yaml),
    ("brass-light", PackageResources.brass_light_yaml),
    ("high-contrast-dark", PackageResources.high_contrast_dark_yaml),
    ("high-contrast-light", PackageResources.high_contrast_light_yaml),
    ("projector", PackageResources.projector_yaml),
    ("color-blind", PackageResources.color_blind_yaml),
  ]

  /// The largest file that is read as a scheme.
  private static let sizeLimit = 64 << 10

  private let userFolder: String?

  /// The library of the themes that ship, and of a folder with the user's own.
  ///
  /// - Parameter userFolder: A folder with `.yaml` files; it may be missing.
  public init(userFolder: String? = nil) {
    self.userFolder = userFolder
  }

  /// All names, those that ship first.
  public var names: [String] {
    Self.shippedNames + userNames.filter { !Self.shippedNames.contains($0) }
  }

  /// The theme of a name, or of a base16 file.
  ///
  /// A user's own theme wins over one that ships under the same name.
  ///
  /// - Parameter nameOrPath: A name, or the path of a file that ends in `.yaml` or `.yml`.
  /// - Returns: The theme, lifted until it can be read.
  /// - Throws: ``ThemeError`` when there is none, or its file is not right.
  public func theme(named nameOrPath: String) throws(ThemeError) -> Theme {
    Theme(scheme: try scheme(named: nameOrPath))
  }

  /// The scheme of a name, or of a base16 file, as it is written.
  ///
  /// - Parameter nameOrPath: A name, or the path of a file that ends in `.yaml` or `.yml`.
  /// - Returns: The scheme.
  /// - Throws: ``ThemeError`` when there is none, or its file is not right.
  public func scheme(named nameOrPath: String) throws(ThemeError) -> Base16Scheme {
    let isPath = nameOrPath.contains("/") || Self.isSchemeFile(nameOrPath)
    if isPath { return try Self.scheme(file: nameOrPath) }
    if let userFolder, userNames.contains(nameOrPath) {
      let path = userFolder + "/" + nameOrPath
      let isLong = FileManager.default.fileExists(atPath: path + ".yaml")
      return try Self.scheme(file: path + (isLong ? ".yaml" : ".yml"))
    }
    guard let yaml = Self.shippedText(nameOrPath) else {
      // What is offered instead has to be of use.
      throw .unknownTheme(nameOrPath, known: names.filter { (try? scheme(named: $0)) != nil })
    }
    return try Base16Scheme(yaml: yaml, file: nameOrPath + ".yaml")
  }

  /// The name of the theme that ships for a background; dark where nobody said.
  public static func defaultName(for background: TerminalBackground) -> String {
    switch background {
    case .light: "brass-light"
    case .dark, .unknown: "brass-dark"
    }
  }

  /// The theme that ships for a background; dark where nobody said.
  public func defaultTheme(for background: TerminalBackground) -> Theme {
    let name = Self.defaultName(for: background)
    guard let yaml = Self.shippedText(name),
      let scheme = try? Base16Scheme(yaml: yaml, file: name + ".yaml")
    else { return .plain }
    return Theme(scheme: scheme)
  }

  /// The names of the user's own themes.
  var userNames: [String] {
    guard let userFolder else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: userFolder)) ?? []
    return Set(files.filter { Self.isSchemeFile($0) && !$0.hasPrefix(".") }.map(Self.name(of:)))
      .sorted()
  }

  private static func isSchemeFile(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  private static func name(of file: String) -> String {
    String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
  }

  private static func shippedText(_ name: String) -> String? {
    shipped.first { $0.name == name }.map { String(decoding: $0.yaml, as: UTF8.self) }
  }

  private static func scheme(file: String) throws(ThemeError) -> Base16Scheme {
    switch SmallFile(path: file, limit: sizeLimit) {
    case .unreadable: throw .unreadable(file: file)
    case .tooLarge: throw .tooLarge(file: file)
    case .text(let yaml): return try Base16Scheme(yaml: yaml, file: file)
    }
  }
}
