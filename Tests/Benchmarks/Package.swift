// swift-tools-version: 6.2
import PackageDescription

/// Measures how fast answers are judged: a package of its own, so that the program knows nothing
/// of it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "brasstacks", path: "../..")],
  targets: [
    .executableTarget(
      name: "Benchmark",
      dependencies: [.product(name: "Judge", package: "brasstacks")])
  ])
