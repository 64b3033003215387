# The workshop in windows: what the room reads, what the facilitator reads, and the set-up.

# The room.
room-place-week = Week { $week } of { $weeks }
room-place-debrief = Looking back
room-strip-read = Read
room-strip-vote = Vote
room-strip-talk = Talk
room-strip-again = Vote again
room-strip-decide = Decide
room-strip-letter = One letter
room-ring-read = to read
room-ring-vote = to vote
room-ring-pairs = two by two
room-ring-talk = to talk
room-ring-decide = to decide
room-ring-letter = to agree
room-foot-read = Read it to yourselves. No talking yet.
room-foot-vote = Cards to the chest. Up on three, and nobody looks round.
room-foot-again = Cards up on three. You may change your mind, and you may not.
room-foot-letters = One letter from each table.
room-foot-part = One letter, said aloud. The others listen.
room-part-picks = One plan for this week. Part { $part } of the room picks it: those who listen for { $name }.
room-foot-table-talk = Each table for itself. Who has not spoken yet?
room-shares = In percent of the room. Not shown: counts under three, and what would give them away.
room-reveal = Look at it for a moment. No names.
room-pairs = Turn to somebody. On which day would the other answer be right?
room-talk = The smaller group speaks first. Anybody alone may speak; nobody has to.
room-plan-story = One plan for this week. Which one?
room-practice-kicker = A vote about nothing
room-practice-title = The kettle in the kitchen is broken
room-practice-1 = Boil water in a pan, and tell nobody.
room-practice-2 = Bring the old one from home.
room-practice-3 = Put a note on it, and wait for somebody.
room-practice-4 = Drink cold water for a week.
room-practised-title = This is what you will see
room-people-kicker = Each part of the room listens for one of them
room-people-title = The people
room-people-kicker-tables = At each table somebody listens for one of them
room-adopt-table = Seat { $part } of your table listens for them.
room-adopt = Part { $part } of { $parts } of the room listens for them.
room-work-title = The work
room-monday = Monday of week { $week }
room-friday = Friday of week { $week }
room-found = You went and looked, and saw it: { $what }
room-told = { $who } told you: { $says }
room-says = { $who }: { $says }
room-reply-title = What happened next
room-reply-chosen = You chose { $letter }: { $label }
room-no-dilemma = Nothing was asked of this table.
room-chair-title = The plan from the chair
room-chair-story = One table plans this week, move by move.
room-chair-spent = The plan is full.
room-forecast-title = Will the team be in better spirits on Friday?
room-forecast-stand = Yes, better: raise a hand, or stand up.
room-forecast-sit = The same or worse: keep your hand down, or stay seated.
room-forecast-foot = What they said on Monday. Nobody has to say why. Friday answers.
room-friday-told = What you learnt this week
room-friday-all = For all of them
room-friday-several = For several of them
room-scale = { $scale }. { $moved }
room-friday-work = The work, and the scale
room-untouched = “{ $task }” · { $why }
room-same-luck = The same luck, and other leading.
room-delivery = delivery
room-team = the team
room-week = week
room-months-later = Months later
room-split = Where we were most divided: week { $week }
room-most-better = most of you expected better spirits
room-most-not = most of you did not expect better spirits
room-expected-better = { $n }% of you expected better spirits
room-came-better = the spirits rose
room-came-not = the spirits did not rise
room-forecast-answered = You foresaw: { $stood }. It came: { $came }. { $right ->
    [yes] Foreseen.
    [no] Not foreseen.
   *[open] {""}
}
room-forecast-line = Week { $week }: { $stood }, and { $came }. { $right ->
    [yes] Foreseen.
    [no] Not foreseen.
   *[open] {""}
}
room-judged = Judged by what could be done in this time, { $weeks } of { $of }: what was due by then counts in full, the rest as far as its date asks.
room-debrief-failed = Part of the debrief could not be worked out. That is a fault in Fulcrum; the votes and the weeks are kept.
room-working-out = One moment: this is being worked out
room-what-if-story = Which one do you want to see again, with the other answer?
room-offered = Week { $week }, “{ $title }”: { $label }
room-seat = The other seat
room-seat-of = The other seat: { $tables }
room-seat-said = What was said, and what was not
room-closing-title = One sentence each
room-closing-story = On paper first, then aloud. Who likes to pass, passes.
room-closing-1 = If I notice …
room-closing-2 = then I …
room-closing-3 = by …
room-closing-4 = I told …
room-over-title = Thank you
room-over-story = Take your sheet along, and look at it once more in two weeks.
room-nothing-here = There is nothing to show here
room-rule = The rule behind it: week { $week }
room-rule-number = { $says } { $value } ({ $evidence }).
room-rule-finding = Measured: { $finding } { $source }
room-changed = { $who } { $changed }
room-tables-why = What did most to them
room-tables-rules = Four rules of the tables
room-tables-rule-1 = Each table talks by itself and decides for itself.
room-tables-rule-2 = One letter for the answer and one for the week: that is all you hand in.
room-tables-rule-3 = All tables have the same team and the same luck. What differs is you.
room-tables-rule-4 = Nobody has to say what they wanted. Anyone who likes may.
room-rule-guess = The author set this number: a guess, and open to be changed.
room-rule-foot = The same rule for everybody, every time. Luck is drawn beforehand, and is the same for every answer.
room-no-rule = A rule can be opened once its Friday is told.
room-undone = Taken back.
room-write-label = A sentence that somebody said
room-write-hint = What was said, and no name with it
room-ask-leave = Leave? All of it is kept, and you can go on later.
room-ask-end = End now? Nothing is decided in week { $week } yet, so it is left out. Then comes the debrief.
room-ask-end-counted = End now? Week { $week } counts with what is decided in it: its Friday comes at once, then the debrief.
room-ask-end-friday = End after this Friday? Then comes the debrief.
room-ask-end-after = Make week { $week } the last one? It is played as planned, with every vote; then comes the debrief. Enter: yes · Esc: no
room-ask-settle = Decide for { $letter } yourself? Y: yes · Esc: no
room-ask-table = Which table stops? Its people join the others.
room-cover-title = Is the projector showing this screen?
room-display-came = Another display is there. It shows the room’s page, and your notes wait in their own window. F7 swaps them.
room-display-went = A display has gone, and the notes with it. N shows them here, W in a window.
room-cover = The notes tell what the room must not know. If the room sees this screen, press Esc, or cover the lens first. Only if it does not: Y shows the notes.
room-cover-displays = The notes tell what the room must not know. If the room sees this screen, press F7: the two displays change places. If it does not: Y shows the notes.
room-how-many = How many hands, or people standing? 0 is an answer too; K leaves the question out.
room-papers-home = To take home: { $path }
room-papers-log = Run log, for you alone: { $path }
room-papers-rehearsal = A rehearsal leaves nothing behind.
room-paper-opened = The paper to take home is opened in another window.
room-paper-not-opened = No program opened the paper. Where it lies is in the notes.
room-time-kicker = For you, in the rehearsal
room-time-title = How the time adds up with { $people }
room-time-foot = The more people, the longer the counting. + and − change their number.

# The facilitator's window.
notes-window = Fulcrum: notes for the facilitator
notes-minute = Minute { $n } of { $of }
notes-ring = On the ring: { $left }
notes-advice = P: { $what }
notes-present = { $people } in the room
notes-people-typed = { $n } people in the room? Enter takes it.
notes-standing = Better
notes-abstained = Would rather not say
notes-letter = Table { $table }: { $letter }
notes-part = Part { $table }: { $letter }
notes-no-letter = no letter yet
notes-camp = Smallest camp: { $letter }, with { $n ->
    [one] one card
   *[other] { $n } cards
}. Ask, and ask nobody by name.
notes-blank = The room sees nothing now.
notes-sheet = Sheet { $n } of { $of }: the arrow keys turn
notes-unsaved = Not on disk yet: { $why }
notes-motion = What each sets in motion
notes-motion-plans = What each is for
notes-closed = It cannot be done now.
notes-later = In { $weeks }: “{ $title }”
notes-promise = A promise: { $text }
notes-serves = It serves { $whom }.
notes-serves-work = It mostly manages: it serves the work.
notes-serves-people = It mostly leads: it serves the people.
notes-weeks = The weeks
notes-week = { $week }: { $kind }
notes-hidden = What the room does not see
notes-unsaid = Not said: { $what }
notes-chair-move = Which move?
notes-chair-keys = ↑ and ↓ choose, Enter takes it; F when the plan is made.
notes-chair-aim = Who or what is it for?

# Keys.
key-on = on
key-invent = rehearse this step
key-undo = take back
key-write = write down a sentence
key-more = somebody came
key-fewer = somebody left
key-blank = blank the room
key-notes = notes
key-one-window = one window
key-two-windows = notes in a window of their own
key-turn = swap displays; the notes wait
key-colours = colours
key-leave = leave
key-yes = yes
key-no = no
key-which-table = the table
key-row = a row up, ↓ down
key-rest = the rest would rather not say
key-chair = a table takes the chair
key-letter = a letter
key-talk-again = talk again
key-luck = leave it to luck
key-decide = decide yourself
key-made = the plan is made
key-what-if = show this one
key-skip = leave this out
key-rule = the rule behind it
key-end = end the play here
key-table-stops = a table stops
key-advice = do what is advised
key-reveal = the projector does not show this: show the notes
key-conceal = back to the room’s page
key-open = open the paper to take home

# The set-up.
setup-title = A workshop
setup-continue = Go on: { $title }, week { $week } of { $weeks }, { $people }
setup-scenario = Scenario
setup-people = People
setup-people-label = Number in the room
setup-seating = Seating
setup-one-room = One room
setup-length = Time
setup-weeks = Weeks
setup-week-full = { $week }: full, { $n } min
setup-week-light = { $week }: light, { $n } min
setup-begin = Begin
setup-rehearse = Rehearse
setup-kit = Write the kit
setup-leave = Back
setup-note = A full week is voted on, talked about and voted on again, and the room foresees its Friday. A light week has one vote, and a part of the room picks the plan. Print the kit the day before; a rehearsal takes five minutes and invents the votes. F1 shows all keys.
setup-help = Enter begins what is chosen; where a session was broken off, Enter goes on with that one.
    F2 rehearses: the same session with invented votes, an hour in five minutes. Nothing of it is kept.
    F3 writes the kit: run sheet, scenes, handout, voting cards, seats and reflection sheets, to be printed.
    F4 goes on with the session that was broken off last.
    Tab and Shift+Tab go from choice to choice, Space takes one.
    While it runs, N shows your notes, with the keys of each moment, after asking whether the projector shows them; W opens them in a window of their own.
    F1 or Esc: back to the set-up.
setup-one-display = One display is there: it shows the room’s page, and N shows your notes in its place. With a projector that extends this display, both are seen at once.
setup-two-displays = Two displays are there: the room’s page fills the second, your notes wait on the main one until you press Y. F7 swaps them.
setup-nobody = Somebody has to be in the room. Type how many.
setup-empty-tables = There are more tables than people.
setup-problems = This scenario has problems; `fulcrum check` shows them.
setup-shorter = { $fitting } of { $of } steps still fit this Fulcrum; the old file is kept beside it.
setup-kit-written = The kit is written: { $path }

# The title screen.
title-workshop = Workshop
title-workshop-note = for a room, on a projector
title-workshop-go-on = Go on with the workshop
title-workshop-waits = { $title }, week { $week }, { $people }
