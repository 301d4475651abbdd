import Instrument

extension AssessmentJSON {
  /// Writes everything between a side's status and its next steps.
  func explain(_ side: SideAssessment, _ text: inout JSONText) {
    text.key("checks")
    text.object { text in
      for check in Check.allCases { text.member(check.rawValue, side[check].value) }
    }
    text.key("limitedBy")
    text.list(side.limitedBy) { $0.string($1.rawValue) }
    text.key("gaps")
    text.list(side.gaps) { gap($1, &$0) }
    text.key("blocks")
    text.object { text in
      for (id, block) in zip(blocks, side.blocks) {
        text.key(id)
        text.object { text in
          text.member("score", hundredths: block.score?.hundredths)
          text.member("answered", block.answered)
          text.member("of", block.of)
        }
      }
    }
    text.member("give", hundredths: side.give?.hundredths)
    text.member("get", hundredths: side.get?.hundredths)
    text.key("balance")
    text.object { text in
      text.member("value", hundredths: side.balance.value?.hundredths)
      text.member("label", side.balance.label.rawValue)
    }
    text.member("pattern", side.pattern?.rawValue)
    text.key("flags")
    text.list(side.flags) { $0.string($1) }
    text.member("coreLevel", side.coreLevel)
    text.member("strictLevel", side.strictLevel)
    explainAnswers(side, &text)
  }

  /// Writes what is said of single answers and of raters.
  private func explainAnswers(_ side: SideAssessment, _ text: inout JSONText) {
    text.key("tippingPoints")
    text.list(side.tippingPoints) { text, point in
      text.object { text in
        text.member("question", questions[point.question])
        text.member("from", point.from)
        text.member("to", point.to)
        text.member("level", point.level)
      }
    }
    text.key("unanswered")
    text.list(side.unanswered) { $0.string(questions[$1]) }
    text.key("spread")
    text.list(side.spread) { text, spread in
      text.object { text in
        text.member("question", questions[spread.question])
        text.key("values")
        text.list(spread.values) { $0.integer($1) }
        text.member("deviation", hundredths: spread.deviation.hundredths)
      }
    }
    text.key("raters")
    text.list(side.raters) { text, rater in
      text.object { text in
        text.member("participant", rater.participant)
        text.member("side", rater.side.rawValue)
        text.member("level", rater.level)
      }
    }
  }

  private func gap(_ gap: Gap, _ text: inout JSONText) {
    text.object { text in
      text.member("check", gap.check.rawValue)
      switch gap.place {
      case .block(let block): text.member("block", blocks[block])
      case .direction(let direction): text.member("direction", direction.rawValue)
      }
      text.member("steps", gap.steps)
    }
  }
}
