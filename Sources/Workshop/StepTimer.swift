import Instrument

/// The time that runs for a step: it speaks above the prompt when it is over.
extension Shell {
  /// How many seconds the timer still has; null where none runs.
  var timerSecondsLeft: Int? {
    guard let end = timerEnd else { return nil }
    let left = end.rawValue - surroundings.now().rawValue
    return left > 0 ? Int((left + 999) / 1000) : nil
  }

  /// The same in words, to the minute until the last one begins.
  var timerWordsLeft: String? {
    timerSecondsLeft.map { durationWords(seconds: $0 > 60 ? ($0 + 59) / 60 * 60 : $0) }
  }

  /// Lets the timer run for so long from now, in place of one that runs.
  func startTimer(seconds: Int) {
    timerEnd = Moment(rawValue: surroundings.now().rawValue + Int64(seconds) * 1000)
    console.remind(
      after: seconds, wrapped(phrases("timer-over", ["timer": "/" + phrases("command-timer")])))
  }

  /// Lets no timer run any more.
  func stopTimer() {
    guard timerEnd != nil else { return }
    timerEnd = nil
    console.dropReminder()
  }

  /// A time in words: minutes, and seconds where it is short.
  func durationWords(seconds: Int) -> String {
    guard seconds >= 120 || seconds % 60 == 0 else {
      return phrases("duration-seconds", ["seconds": String(seconds)])
    }
    return phrases("duration-minutes", ["minutes": String((seconds + 59) / 60)])
  }
}
