import Instrument

/// What happens to a session from outside.
public enum Event: Sendable, Equatable {
  /// Somebody typed a line; `newID` is there for what the line may create.
  case line(String, newID: RecordID)
  /// Somebody chose from the list that was asked (0 is the first).
  case choose(Int, newID: RecordID)
  /// Somebody added an entry to the give-and-get list, or, where `text` is the number of an entry, said more of it.
  case entry(text: String, kind: ExchangeEntry.Kind?, worth: Int?, typed: String, newID: RecordID)
  /// Somebody named a day.
  case day(CalendarDay, typed: String)
  /// What was typed names no day that can be taken, or nothing on a list: who read it found out why.
  case refused(Refusal)
  /// Somebody keeps entries of last time's list (0 is the first shown), each under an id of its own.
  case keep([Int], typed: String, newIDs: [RecordID])
  /// Somebody named who is there; `ids` are new, one for each.
  case people([String], ids: [RecordID])
  /// A team talked about a question and stays of two minds; `note` is what stood behind that word.
  case ofTwoMinds(note: String, typed: String)
  /// Somebody wants to show what everybody answered.
  case reveal
  case back
  /// Forward again, to where one had come before going back.
  case forward
  case skip
  case goTo(Place)
  /// Somebody wants the steps of the session otherwise.
  case agenda(AgendaChange)
  /// The result was put on screen with these steps.
  case showed([ShownStep])
  /// What the last `store` effect asked for is on disk.
  case stored
  /// It is not: the place stays, and the line is given back.
  case notStored
}

/// What a session wants done. Effects are carried out in order.
public enum Effect: Sendable, Equatable {
  /// Store these changes and the position, and answer with `stored` or `notStored`.
  case store([Change], Position)
  /// Something to tell.
  case say(Message)
  /// Read the session from the workbook again: answers that were sealed may now be seen.
  case readAgain
  /// Ask what belongs to the place; `prefill` is a line that was given back.
  case ask(Place, prefill: String?)
}

/// What a session has to tell; words are made elsewhere.
public enum Message: Sendable, Equatable {
  /// A step of the programme begins (0 is the first).
  case stepBegins(Int)
  /// A session goes on in the middle of this step.
  case stepGoesOn(Int)
  /// A block's first question comes (0 is the first block).
  case blockBegins(Int)
  /// More questions come from a block that was introduced before (0 is the first block).
  case blockGoesOn(Int)
  /// An action was taken on, for this day.
  case actionTaken(CalendarDay)
  /// A new relationship will be made under this name.
  case newRelationship(String)
  /// Entries of last time's list were taken over.
  case entriesKept([ExchangeEntry])
  /// An entry was taken off the give-and-get list.
  case entryRemoved(String)
  /// The text that stood here was taken away.
  case textRemoved
  /// What kind an entry is, or what it is worth, was noted.
  case entryNoted(ExchangeEntry)
  /// These people take part now.
  case teamIs([String])
  /// These people joined after the others’ answers were shown: theirs stay unseen until they are shown too.
  case joinedLate([String])
  /// These success factors were named before.
  case factorsKnown([String])
  /// One success factor goes with another now.
  case factorsLaidTogether(String, with: String)
  /// The success factors got their dots.
  case factorsWeighed
  /// The sheet of somebody is in; those of `left` are not yet.
  case sheetTaken(String, left: [String])
  /// The sheets of these people are missing; Enter goes on without them.
  case sheetsMissing([String])
  /// The keyboard comes back: these people are done, and those of `missing` did not answer everything.
  case keyboardBack(done: [String], missing: [String])
  /// Everybody answered this question, by id, a second time.
  case secondRound(String)
  /// The team settled on a value, or stays of two minds.
  case agreed(AgreedValue)
  /// There is nothing before this place.
  case nothingBefore
  /// Nobody went back from further on: the question that stands is the furthest.
  case nothingAhead
  /// There is nothing there to go to.
  case noSuchPlace
  /// This can't be skipped: without it the session has nothing to be about.
  case cannotSkip
  case refused(Refusal)
  /// The agenda was changed, or could not be.
  case agenda(AgendaNote)
  /// Everything is done, and stored.
  case finished
  /// A visit is over; what was said is stored.
  case visitOver
}

/// Why a line was not taken as an answer. It is asked again, and nothing is lost.
public enum Refusal: Sendable, Equatable {
  /// Not among the values of the scale.
  case notAValue(String)
  /// Not among the choices; `count` is how many there are.
  case notAChoice(String, count: Int)
  /// Nothing was typed where something is needed.
  case empty
  /// Longer than `limit` characters.
  case tooLong(count: Int, limit: Int)
  /// A name holds control characters, or a text one that ends it.
  case controlCharacters
  /// Not a day.
  case notADay(String)
  /// A day that has been.
  case dayOver
  /// A day and a month that never go together.
  case noSuchDay(String)
  /// Several lines where one is asked.
  case severalLines
  /// A name, an entry or a text of digits and marks alone.
  case notInWords(String)
  /// Neither a number of people nor names; at most `limit` people take part.
  case notPeople(String, limit: Int)
  /// A sheet has something else than a value at this place (1 is the first), which belongs to this question, by id.
  case notASheet(place: Int, question: String?)
  /// A sheet has so many values, and `wanted` are asked.
  case sheetLength(count: Int, wanted: Int)
  /// Every sheet is in; one is corrected with its letter in front.
  case allSheetsIn
  /// There is no sheet yet, and so nothing to show.
  case noSheetYet
  /// This way of answering is for at most `limit` people, and there are `count`.
  case tooManyForKeyboard(count: Int, limit: Int)
  /// Somebody answered already: how the team answers stands.
  case isAnswering
  /// The one who gets the keyboard has not pressed Enter yet.
  case notYetTurn
  /// Not a value of the scale; what was typed is not in it, since nobody may read it.
  case notAHiddenValue
  /// Not an answer of everybody; `count` people take part.
  case notHands(String, count: Int)
  /// Neither dots for each of so many factors, nor for one of them.
  case notDots(count: Int)
  /// Neither a value for the whole team, nor one for each of so many raters.
  case notAgreed(String, raters: Int)
  /// The part before was about this relationship.
  case wasBefore(String)
  /// Another relationship bears this name.
  case nameTaken(String)
}
