// swift-tools-version: 6.2
import PackageDescription

/// Every target is built in Swift 6 language mode, with the upcoming features that make imports
/// and existentials explicit, and with warnings as errors.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// The counterparts that come with the program.
let counterparts = [
  "hard-worker", "ponderer", "blamer", "agreer", "over-promiser", "wounded", "politician",
  "questioner",
]

let package = Package(
  name: "brasstacks",
  products: [
    .executable(name: "brasstacks", targets: ["brasstacks"]),
    // For the benchmarks, which are a package of their own under Tests/Benchmarks.
    .library(name: "Judge", targets: ["Assessment", "Ladder", "Language"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // The pure rooms: no Foundation, no clock, no files.
    .target(name: "Ladder"),
    .target(name: "Language"),
    .target(name: "Assessment", dependencies: ["Ladder", "Language"]),
    .target(name: "Conversation", dependencies: ["Assessment", "Ladder", "Language"]),
    .target(
      name: "Rehearsal", dependencies: ["Assessment", "Conversation", "Ladder", "Language"]),
    .target(name: "Canvas"),
    .target(
      name: "Screen",
      dependencies: [
        "Assessment", "Canvas", "Conversation", "Ladder", "Language", "Rehearsal",
      ]),

    // The edges: each turns one thing outside into values of the pure rooms, or back.
    .target(name: "UserFiles", dependencies: [.product(name: "Yams", package: "Yams")]),
    .target(
      name: "Playbooks",
      dependencies: [
        "Assessment", "Conversation", "Ladder", "Language", "Rehearsal", "UserFiles",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.embedInCode("Library/off-track.yaml")]
        + counterparts.map { .embedInCode("Library/counterparts/\($0).yaml") }),
    .target(
      name: "Journal",
      dependencies: [
        "Assessment", "Conversation", "Language", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Handout", dependencies: ["Assessment", "Conversation", "Ladder", "Language"]),
    .target(
      name: "Theming",
      dependencies: ["Canvas", "UserFiles", .product(name: "Yams", package: "Yams")],
      resources: [
        .embedInCode("../../Themes/brass-dark.yaml"),
        .embedInCode("../../Themes/brass-light.yaml"),
        .embedInCode("../../Themes/color-blind.yaml"),
        .embedInCode("../../Themes/high-contrast-dark.yaml"),
        .embedInCode("../../Themes/high-contrast-light.yaml"),
        .embedInCode("../../Themes/projector.yaml"),
      ]),
    .target(
      name: "Settings",
      dependencies: ["Canvas", "UserFiles", .product(name: "Yams", package: "Yams")]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses", "Theming"]),

    .target(name: "Presenting", dependencies: ["Screen"]),

    .executableTarget(
      name: "brasstacks",
      dependencies: [
        "Assessment", "Canvas", "Conversation", "Handout", "Journal", "Ladder", "Language",
        "Playbooks", "Presenting", "Rehearsal", "Screen", "Settings", "Terminal", "Theming",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Trains the judge's learned weights from the labelled rows; no part of the program.
    .executableTarget(name: "Training", dependencies: ["Assessment", "Ladder", "Language"]),

    .testTarget(name: "LadderTests", dependencies: ["Ladder"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "Ladder", "Language"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["Assessment", "Conversation", "Ladder", "Language"]),
    .testTarget(
      name: "RehearsalTests",
      dependencies: [
        "Assessment", "Conversation", "Ladder", "Language", "Playbooks", "Rehearsal",
      ]),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"]),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "Assessment", "Canvas", "Conversation", "Ladder", "Language", "Playbooks", "Rehearsal",
        "Screen",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "PlaybooksTests",
      dependencies: ["Assessment", "Conversation", "Ladder", "Language", "Playbooks", "Rehearsal"]),
    .testTarget(
      name: "JournalTests",
      dependencies: [
        "Assessment", "Conversation", "Journal", "Ladder", "Language",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "HandoutTests",
      dependencies: ["Assessment", "Conversation", "Handout", "Ladder", "Language"]),
    .testTarget(name: "PresentingTests", dependencies: ["Presenting", "Screen"]),
    .testTarget(name: "ThemingTests", dependencies: ["Canvas", "Theming"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings"]),
    .testTarget(name: "TerminalTests", dependencies: ["Canvas", "Terminal", "Theming"]),
    .testTarget(
      name: "brasstacksTests",
      dependencies: [
        "Canvas", "Conversation", "Journal", "Language", "Screen", "Settings", "Terminal",
        "Theming", "brasstacks", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = settings
}
