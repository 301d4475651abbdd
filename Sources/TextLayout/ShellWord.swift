/// `path` as it can be typed at a shell: as it is where it is plain, between quotes where a shell would read signs in it,
/// and with its folder where it would be taken for an option.
public func shellQuoted(_ path: String) -> String {
  let path = path.hasPrefix("-") ? "./" + path : path
  let isPlain = path.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || ("-"..."9").contains(scalar) || scalar == "_"
  }
  guard path.isEmpty || !isPlain else { return path }
  return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
