import ArgumentParser

/// Where a page goes: to a file, or to the standard output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - for the standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func validate() throws {
    guard output?.isEmpty != true else {
      throw ValidationError("--output needs the name of a file, as in -o dana.md.")
    }
  }

  /// Finds out before there is anything to write what would keep it from being written.
  ///
  /// - Throws: ``CommandFailure`` as ``write(_:)`` would.
  func check() throws(CommandFailure) {
    guard let output, output != "-" else { return }
    try ExportFile.check(output, replacing: force)
  }

  /// Writes a page to the file, or where none is named to the standard output.
  ///
  /// - Throws: ``CommandFailure``; a file that was there before is still there then.
  func write(_ page: String) throws(CommandFailure) {
    guard let output, output != "-" else { return try StandardOutput.write(page) }
    try ExportFile.write(page, to: output, replacing: force)
  }
}
