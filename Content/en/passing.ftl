# The other ways to answer: which one, passing the keyboard, a show of hands.

prompt-hands = fingers>{" "}

ask-answering = How will you answer? Type a number. (Enter = on paper)
answering-paper = on paper
answering-keyboard = passing the keyboard
answering-hands = a show of hands
choose-answering-paper = on paper: everybody fills in a sheet, and somebody types them in
choose-answering-keyboard = passing the keyboard, with three people at most: each answers in turn, the others look away
choose-answering-hands = a show of hands: quickest, but not blind, since everybody sees what the others hold up
refuse-keyboard = With { $count } people passing the keyboard takes too long: all the others sit and wait. It works with { $limit } at most. Choose paper (1) or hands (3).
refuse-other-way = Somebody has answered already: { $way }. This time it stays at that. Enter = go on.

handover = Give the keyboard to { $name }. The others look away.
handover-done = Done: { $names }.
handover-halfway = Halfway: { $names }.
handover-waiting = Still to come: { $names }.
handover-first = { $name }: there are { $count } questions. What you type stays hidden, also from whoever comes after you. Press Enter once the others look away.
handover-again = { $name }: you go on at question { $number } of { $count }. Press Enter once the others look away.
blind-note = Type one character, then Enter. With back you return to your previous question.
blind-answered = You answered this one already. Enter lets it stand; another character takes its place.
refuse-turn = Does the next one have the keyboard, and do the others look away? Then press Enter, and nothing else. Is that person not here, type skip.
refuse-hidden-value = Type one character: 0, 1, 2 or 3, ? if you don’t know, or - if there was no occasion yet.
refuse-nobody-answered = Nobody has answered yet, so there is nothing to show. Give somebody the keyboard.
refuse-command-at-keyboard = Not now: somebody is answering here in silence. Answer, or type { $stop } to go on later.
keyboard-back = Everybody is done: { $done }. The others may look again.
keyboard-back-without = The others may look again. Done: { $done }. Not everything answered: { $missing }.
ask-reveal-keyboard = { $in } of { $count } people have answered. Is everybody watching? Enter shows all answers at once; after that nothing is hidden.

ask-hands = Read the question aloud. On three, everybody holds up 0 to 3 fingers at once, a fist is 0; if you don’t know, lay a hand on your chest. Type them in the order of { $names }: { $example }. This is not blind: everybody sees everybody.
ask-hands-again = On three, all at once. Not blind.
refuse-hands = Type { $count } answers in a row, one for each in the order of the letters, for instance { $example }. Somebody does not know, or is not here: ?.
spread-hands = Not blind: you held up your fingers and saw each other. Some of you may have gone along with others.

help-at-answering = Type 1, 2 or 3. Enter is: on paper. As long as nobody has answered you can come back and choose otherwise.
help-at-handover = Pass the keyboard on; whoever gets it presses Enter. Is that person not here, type skip.
help-at-blind = Type one character: 0, 1, 2 or 3; ? if you don’t know, - if there was no occasion yet. It stays hidden.
help-at-hands = Type what everybody holds up, in a row, in the order of the letters: 2 1 3 ? 2 0.

why-answering = Whoever hears first what another thinks goes along with it. On paper and at the keyboard everybody answers alone.
why-handover = Nobody sees what another answered, and the program does not show it either, until everything comes on screen at once.
why-words = Reading aloud lets everybody begin at the same moment.
why-participants = The letter tells one sheet from another. Whose letter it is stands nowhere.
why-sheets = On paper everybody answers alone, and all at the same time. Nobody sees anything until it is shown.
why-reveal = Everything comes at once, so that nobody waits for another.
why-spread = Where you differ, one of you knows something that another does not.

now-one-answer = One answer of { $name } about { $relationship } counts again.
now-one-answer-gone = One answer of { $name } about { $relationship } no longer counts.
now-row = Everybody’s row of answers about { $relationship } counts again: { $question }.
now-row-gone = Everybody’s row of answers about { $relationship } no longer counts: { $question }.
