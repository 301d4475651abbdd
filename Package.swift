// swift-tools-version: 6.2
import PackageDescription

/// Warnings in our own code are errors everywhere, so that nobody finds them only in CI.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The targets, from the core outward. Arrows point down only; Tests/ProjectTests holds the imports to it.
let package = Package(
  name: "wederzijds",
  products: [.executable(name: "wederzijds", targets: ["wederzijds"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The core: the instrument and the rule.
    .target(name: "Instrument", swiftSettings: strict),

    // What the core is fed from, and what is made of it.
    .target(
      name: "ContentFiles",
      dependencies: ["Instrument", "Phrasebook", "TextLayout", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Phrasebook", dependencies: ["Instrument"], swiftSettings: strict),
    .target(name: "TextLayout", swiftSettings: strict),
    .target(name: "CFiles"),
    .target(
      name: "Storage",
      dependencies: [
        "CFiles", "Instrument", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "Exchange", dependencies: ["Instrument"], swiftSettings: strict),
    .target(name: "Interview", dependencies: ["Instrument"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Instrument", "Phrasebook", "TextLayout"], swiftSettings: strict),

    // The terminal; knows no domain word.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .target(name: "CTerminal", dependencies: ["CReadline"]),
    .target(name: "Terminal", dependencies: ["CTerminal", "CReadline", "TextLayout"], swiftSettings: strict),

    // The two ways to use it, and the program.
    .target(
      name: "Workshop",
      dependencies: [
        "Instrument", "ContentFiles", "Phrasebook", "Storage", "Interview", "Reports", "TextLayout", "Terminal",
      ],
      swiftSettings: strict),
    .target(
      name: "Application",
      dependencies: ["Instrument", "ContentFiles", "Phrasebook", "Storage", "Exchange", "Reports", "TextLayout"],
      swiftSettings: strict),
    .executableTarget(
      name: "wederzijds",
      dependencies: [
        "Workshop", "Application", "ContentFiles", "Storage", "Phrasebook", "Instrument", "Terminal", "TextLayout",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests, one target for each room.
    .target(
      name: "TestSupport", dependencies: ["Instrument"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "InstrumentTests", dependencies: ["Instrument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ContentFilesTests", dependencies: ["ContentFiles", "Instrument", "Phrasebook", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PhrasebookTests", dependencies: ["Phrasebook", "Instrument", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: strict),
    .executableTarget(
      name: "storage-crasher",
      dependencies: [
        "Instrument", "Storage", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Tests/StorageCrasher", swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Instrument", "TestSupport", "storage-crasher", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Released"], swiftSettings: strict),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Instrument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "InterviewTests", dependencies: ["Interview", "Instrument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Instrument", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ApplicationTests",
      dependencies: ["Application", "ContentFiles", "Phrasebook", "Storage", "Instrument", "TestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TextLayout", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DialogueTests",
      dependencies: ["Workshop", "Storage", "ContentFiles", "Phrasebook", "Instrument", "TextLayout", "TestSupport"],
      exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["TestSupport", "Workshop", "storage-crasher", "wederzijds"],
      swiftSettings: strict),
    .testTarget(
      name: "ProjectTests",
      dependencies: ["ContentFiles", "Instrument", "Interview", "Phrasebook", "Workshop", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
