import Instrument
import Interview
import TestSupport

/// A session that is driven by a test, with a workbook that is a list.
struct SessionRun {
  var session: GuidedSession
  /// Everything stored so far, oldest first.
  var stored: [Change] = []
  var position: Position?
  /// Every place that was asked, without repetition.
  var asked: [Place] = []
  /// What was told since the last event.
  var told: [Message] = []
  /// What was given back to be mended with the last question.
  var prefill: String?
  /// Whether the disk is full.
  var isFull = false
  private var count = 0

  static let me = RecordID(rawValue: "me")

  init(_ questionnaire: Questionnaire = .reflecting, relationships: [Relationship] = []) {
    let start = Session(id: RecordID(rawValue: "session"), programme: "reflection", questionnaire: "digest")
    stored = relationships.map { .relationship($0) } + [.session(start)]
    session = GuidedSession(
      questionnaire: questionnaire, programme: questionnaire.programmes[0], session: start, participant: SessionRun.me,
      relationships: relationships)
    carryOut(session.begin())
  }

  /// A visit to `places`; what is stored holds nothing of before.
  init(
    visiting places: [Place], about relationship: Relationship?, known: [Relationship], isNew: Bool = false,
    record: [Change] = [], position: Position? = nil
  ) {
    let questionnaire = Questionnaire.reflecting
    let start = Session(
      id: RecordID(rawValue: "session"), programme: "reflection", questionnaire: "digest", state: .closed,
      relationship: relationship?.id)
    session = GuidedSession(
      questionnaire: questionnaire, programme: questionnaire.programmes[0], session: start,
      participant: SessionRun.me, relationships: known, record: record, position: position, visit: places,
      isSessionNew: isNew)
    carryOut(session.begin())
  }

  var place: Place { session.position.place }

  /// Types lines, one after the other.
  mutating func type(_ lines: String...) {
    for line in lines { handle(.line(line, newID: newID())) }
  }

  /// Chooses from a list; 1 is the first.
  mutating func choose(_ number: Int) { handle(.choose(number - 1, newID: newID())) }

  mutating func newID() -> RecordID {
    count += 1
    return RecordID(rawValue: "id-\(count)")
  }

  mutating func handle(_ event: Event) {
    told = []
    carryOut(session.handle(event))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .store(let changes, let position):
        guard !isFull else {
          carryOut(session.handle(.notStored))
          continue
        }
        stored += changes
        self.position = position
        carryOut(session.handle(.stored))
      case .say(let message): told.append(message)
      case .readAgain: session = resumed()
      case .ask(let place, let line):
        if asked.last != place { asked.append(place) }
        prefill = line
      }
    }
  }

  /// The session as it comes back from what was stored.
  func resumed() -> GuidedSession {
    var start: Session?
    var relationships: [Relationship] = []
    for change in stored {
      switch change {
      case .session(let session): start = session
      case .relationship(let relationship):
        relationships.removeAll { $0.id == relationship.id }
        relationships.append(relationship)
      default: break
      }
    }
    return GuidedSession(
      questionnaire: session.questionnaire, programme: session.programme, session: start ?? session.session,
      participant: SessionRun.me, relationships: relationships, team: team, record: visible, position: position)
  }

  /// What a workbook gives of what was stored: no answers under a seal, and people apart.
  private var visible: [Change] {
    let team = team
    return stored.filter { change in
      switch change {
      case .participant: false
      case .answer(let answer): team.first { $0.participant.id == answer.participant }?.isSealed != true
      default: true
      }
    }
  }

  private func answered(by person: RecordID) -> Int {
    let questions = stored.compactMap { change in
      if case .answer(let answer) = change, answer.participant == person, answer.round == 1 {
        answer.question
      } else {
        nil
      }
    }
    return Set(questions).count
  }

  private var team: [TeamMember] {
    var team: [TeamMember] = []
    for change in stored {
      switch change {
      case .participant(let participant): team.append(TeamMember(participant: participant))
      case .answer(let answer) where answer.round == 1:
        for member in team.indices where team[member].participant.id == answer.participant {
          team[member].answered = answered(by: answer.participant)
        }
      case .seal(let seal) where seal.isOpen:
        for member in team.indices { team[member].isSealed = false }
      default: break
      }
    }
    return team
  }

  /// Chooses a new relationship and answers up to the first scored question.
  mutating func answerUpToTheQuestions() {
    type("Vendex")
    choose(1)
    type("2019")
    choose(2)
  }
}

extension Questionnaire {
  /// The questionnaire on giving and taking with a reflection of all kinds of steps.
  static let reflecting = Questionnaire.reflecting(
    steps: [
      .choose, .gutFeeling, .answer, .examples, .weakestBlock, .exchange, .successFactors, .result, .target, .action,
      .story, .close,
    ], forms: [.short])
}
