/// A theme as a list shows it.
public struct ThemeListing: Sendable {
  /// The name it is asked for by.
  public let name: String
  /// Whether it comes from the user's own folder.
  public let isOwn: Bool
  /// Its scheme, or why it cannot be used.
  public let scheme: Result<Base16Scheme, ThemeError>
}

extension ThemeLibrary {
  /// Every theme at hand, those that ship first; a file that is not right is listed with why.
  public var listings: [ThemeListing] {
    let own = Set(userNames)
    return names.map { name in
      let scheme: Result<Base16Scheme, ThemeError>
      do throws(ThemeError) {
        scheme = .success(try self.scheme(named: name))
      } catch {
        scheme = .failure(error)
      }
      return ThemeListing(name: name, isOwn: own.contains(name), scheme: scheme)
    }
  }
}
