import Foundation
import Journal
import Playbooks
import Settings
import Theming

/// What the program's files are like, with a remedy for what is wrong.
struct FileExamination {
  let globals: GlobalOptions
  let places: Places
  let settings: SettingsFile

  /// Everything, in the order in which it is told.
  var diagnoses: [Diagnosis] {
    journal + configuration + themes + playbooks + counterparts + lexicon
  }

  private var journal: [Diagnosis] {
    let path = globals.journal ?? places.journal
    guard let mode = Self.mode(of: path) else {
      return [Diagnosis("Journal", "none yet; it will be \(path)", homeForJournal(path))]
    }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    var diagnoses = [privacy(of: path, mode: mode, wanted: 0o600)]
    if globals.journal == nil, let folderMode = Self.mode(of: folder), folderMode & 0o077 != 0 {
      diagnoses.append(privacy(of: folder, mode: folderMode, wanted: 0o700))
    }
    do throws(JournalError) {
      // The doctor only looks: what opening would mend by itself is still to be told.
      let summaries = try JournalStore(lookingAt: path).conversations()
      let damaged = summaries.count { if case .damaged = $0.condition { true } else { false } }
      diagnoses.append(contents(summaries.count, damaged: damaged))
    } catch {
      diagnoses.append(Diagnosis("Journal", "cannot be used", .ailing(remedy: error.message)))
    }
    return diagnoses
  }

  /// Whether the journal could be made there.
  private func homeForJournal(_ path: String) -> Diagnosis.Condition {
    var folder = URL(filePath: path).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder.deleteLastPathComponent()
    }
    guard !FileManager.default.isWritableFile(atPath: folder.path) else { return .well }
    return .ailing(
      remedy: "You may not write to \(folder.path). Get the right to, or name another place "
        + "with --journal.")
  }

  private func privacy(of path: String, mode: mode_t, wanted: mode_t) -> Diagnosis {
    let octal = String(mode & 0o777, radix: 8)
    guard mode & 0o077 != 0 else {
      return Diagnosis("Journal", "\(path), for you alone (\(octal))")
    }
    return Diagnosis(
      "Journal", "\(path) is open to others (\(octal))",
      .ailing(remedy: "chmod \(String(wanted, radix: 8)) '\(path)'"))
  }

  private func contents(_ count: Int, damaged: Int) -> Diagnosis {
    let says = count == 1 ? "1 conversation" : "\(count) conversations"
    guard damaged > 0 else { return Diagnosis("Journal", says) }
    return Diagnosis(
      "Journal", "\(says), \(damaged) of them damaged",
      .ailing(remedy: "What is wrong with each stands in: brasstacks log"))
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }
}

// MARK: - What people write

extension FileExamination {
  private var configuration: [Diagnosis] {
    let path = places.settings
    let complaints = settings.complaints(in: path)
    guard complaints.isEmpty else {
      return complaints.map {
        Diagnosis("Settings", "not all of it counts", .ailing(remedy: $0))
      }
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    return [Diagnosis("Settings", isThere ? path : "as they come; \(path) would change them")]
  }

  private var themes: [Diagnosis] {
    let wardrobe = Wardrobe(globals, settings.settings, places: places)
    let broken = wardrobe.library.listings.compactMap { listing -> ThemeError? in
      if case .failure(let error) = listing.scheme { error } else { nil }
    }
    let chosen = wardrobe.chosen(on: .unknown)
    var diagnoses = [
      chosen.complaint.map { Diagnosis("Theme", "the default stands in", .ailing(remedy: $0)) }
        ?? Diagnosis("Theme", wardrobe.choice.words)
    ]
    // The one that was asked for has been told of already.
    diagnoses += broken.map(\.message).filter { chosen.complaint?.hasSuffix($0) != true }.map {
      Diagnosis("Themes", "one of yours cannot be used", .ailing(remedy: $0))
    }
    return diagnoses
  }

  private var playbooks: [Diagnosis] {
    let listings = PlaybookLibrary(folder: places.playbooks).list()
    let broken = listings.compactMap { listing -> PlaybookError? in
      if case .failure(let error) = listing.result { error } else { nil }
    }
    let usable = listings.count - broken.count
    return [Diagnosis("Playbooks", "\(usable) at hand; yours go to \(places.playbooks)")]
      + broken.map {
        Diagnosis("Playbooks", "one cannot be used", .ailing(remedy: $0.message))
      }
  }

  private var counterparts: [Diagnosis] {
    let listings = CounterpartLibrary(folder: places.counterparts)
      .list(checkedGiven: RehearsalDesk.surroundings(of: places, today: globals.today))
    let broken = listings.compactMap { listing -> CounterpartError? in
      if case .failure(let error) = listing.result { error } else { nil }
    }
    let usable = listings.count - broken.count
    return [
      Diagnosis("Counterparts", "\(usable) at hand; yours go to \(places.counterparts)")
    ]
      + broken.map {
        Diagnosis("Counterparts", "one cannot be used", .ailing(remedy: $0.message))
      }
  }

  private var lexicon: [Diagnosis] {
    guard FileManager.default.fileExists(atPath: places.lexicon) else { return [] }
    do throws(LexiconError) {
      _ = try LexiconFile.vocabulary(at: places.lexicon)
      return [Diagnosis("Lexicon", places.lexicon)]
    } catch {
      return [Diagnosis("Lexicon", "cannot be used", .ailing(remedy: error.message))]
    }
  }
}

extension ThemeChoice {
  /// The theme and who chose it, in words.
  fileprivate var words: String {
    let theme = name ?? "by the background"
    switch origin {
    case .option: return "\(theme), by --theme"
    case .configuration: return "\(theme), by config.yaml"
    case .list: return "\(theme), as chosen on the screen"
    case .background: return theme
    }
  }
}
