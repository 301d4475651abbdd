import Foundation
import Instrument
import Storage

// A program that the tests of Storage start, in order to kill it, to break the disk under it, or to see what holds for
// a whole process. `storage-crasher MODE WORKBOOK [NUMBER]`; it reports in lines on standard output.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(64) }
let path = arguments[2]
let number = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0

do {
  switch arguments[1] {
  case "append": try Modes.append(path, run: number)
  case "create": try Modes.create(path)
  case "hold": try Modes.hold(path)
  case "present": try Modes.present(path)
  case "limit": try Modes.limit(path)
  case "fault-once": try Modes.fault(path, call: number, onward: false)
  case "fault-onward": try Modes.fault(path, call: number, onward: true)
  case "migrate": try Modes.migrate(path)
  case "backup": try CareModes.backUp(path, again: number)
  case "load": try CareModes.load(path, from: arguments.count > 3 ? arguments[3] : "")
  case "restore": try CareModes.restore(path)
  case "unprivileged": try Modes.unprivileged(path)
  default: exit(64)
  }
} catch let error as WorkbookError {
  Modes.say("error \(error)")
  exit(1)
} catch let error as CareError {
  Modes.say("error \(error)")
  exit(1)
}
