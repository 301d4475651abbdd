import ArgumentParser
import ContentFiles
import Instrument
import Phrasebook

/// Which content was asked for, and in which language; null where the program is to find out.
struct ContentChoices {
  var language: String?
  var dataDirectory: String?

  /// The content. Throws an exit code, after saying why, when there is none.
  func content() throws -> ContentDirectory {
    switch DataDirectory.find(given: dataDirectory) {
    case .found(let path): return ContentDirectory(path: path)
    case .missing(let places):
      complain(DataDirectory.sentence(places, in: environmentLanguage))
      throw ExitCode(1)
    }
  }

  /// The language asked for; null when none was. Throws a usage error for a language that there is none of.
  func chosenLanguage(in content: ContentDirectory) throws -> Language? {
    guard let language else { return nil }
    let chosen = Language(rawValue: language)
    let known = content.languages
    guard known.contains(chosen) else {
      complain(ContentError.noSuchLanguage(chosen, known: known).words(in: environmentLanguage))
      throw ExitCode(64)
    }
    return chosen
  }

  /// The words in the first of `languages` that there are words in.
  func phrases(in content: ContentDirectory, preferring languages: [Language?]) throws -> Phrases {
    let known = content.languages
    let wanted = languages.compactMap { $0 }.first(where: known.contains) ?? known.first ?? .english
    do {
      return try content.phrases(language: wanted)
    } catch {
      complain(error.words(in: environmentLanguage))
      throw ExitCode(65)
    }
  }
}
