# Waarom een stap wordt voorgesteld, waar geen antwoord dat zegt; er staat "Waarom:" voor. Teksten: CC BY 4.0.

report-cause-one-view = nog maar één kant heeft gekeken
report-cause-short-form = nog niet alle vragen zijn gesteld
report-cause-extensions-decide = de extra vragen geven de doorslag
report-cause-no-examples = niet overal staat een voorbeeld bij
report-cause-divided = jullie denken er verschillend over
report-cause-cooling = koeler dan een jaar geleden
report-cause-stale = het jongste voorbeeld is meer dan een jaar oud
report-cause-provisional = de uitkomst staat nog niet vast
report-cause-target-reached = jullie zijn waar jullie willen zijn
report-cause-target-lower = voor jullie is minder ook goed
