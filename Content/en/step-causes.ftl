# Why a step is proposed, where no answer says it; "Why:" stands before it. Texts: CC BY 4.0.

report-cause-one-view = only one side has looked so far
report-cause-short-form = not all the questions have been asked yet
report-cause-extensions-decide = the extra questions tip the scale
report-cause-no-examples = some answers have no example
report-cause-divided = you don’t all see it the same way
report-cause-cooling = cooler than a year ago
report-cause-stale = the latest example is more than a year old
report-cause-provisional = the outcome is not certain yet
report-cause-target-reached = you are where you want to be
report-cause-target-lower = you’d be content with less
