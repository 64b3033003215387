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
room-foot-read = Read it to yourselves. No talking yet.
room-foot-vote = Cards to the chest. Up on three, and nobody looks round.
room-foot-again = Cards up on three. You may change your mind, and you may not.
room-foot-letters = One letter from each table.
room-foot-table-talk = Each table for itself. Who has not spoken yet?
room-shares = In percent of the room. Counts under three are not shown.
room-reveal = Look at it for a moment. No names.
room-pairs = Turn to somebody. On which day would the other answer be right?
room-talk = The smaller camp speaks first. Who stands alone may speak; nobody must.
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
room-adopt = Part { $part } of { $parts } listens for them.
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
room-forecast-title = Will the team be in better spirits on Friday?
room-forecast-story = Stand if you think so. Sit if not.
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
room-most-stood = most stood
room-most-sat = most sat
room-stood = { $n }% stood
room-came-better = the spirits rose
room-came-not = the spirits did not rise
room-forecast-line = Week { $week }: { $stood }, and { $came }. { $right ->
    [yes] Foreseen.
    [no] Not foreseen.
   *[open] {""}
}
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
room-tables-rule-4 = Nobody has to say what they wanted. Who likes may.
room-rule-guess = The author set this number: a guess, and open to be changed.
room-rule-foot = The same rule for everybody, every time. Luck is drawn beforehand, and is the same for every answer.
room-no-rule = A rule can be opened once its Friday is told.
room-undone = Taken back.
room-write-label = A sentence that somebody said
room-write-hint = What was said, and no name with it
room-ask-leave = Leave? All of it is kept, and you can go on later.
room-ask-end = End the play here? The debrief is whole all the same.
room-ask-table = Which table stops? Its people join the others.
room-cover-title = The notes are not for the room
room-cover = If this display is on the projector, cover the lens first. Enter shows them; N goes back. The next step puts them away.
room-tables = { $n ->
    [one] Table { $list }
   *[other] Tables { $list }
}
room-strip-start = N: notes and keys. W: notes in a window of their own. Enter: on.
room-strip-counting = Counting { $letter } { $typed } · Enter: next · X: the rest would rather not say · U: undo
room-strip-abstaining = Who would rather not say? { $typed }
room-how-many = How many stand? 0 is an answer too; K leaves the question out.
room-strip-standing = Counting who stands { $typed } · K: leave it out
room-papers-home = To take home: { $path }
room-papers-log = Run log, for you alone: { $path }
room-papers-rehearsal = A rehearsal leaves nothing behind.

# The facilitator's window.
notes-window = Fulcrum: notes for the facilitator
notes-minute = Minute { $n } of { $of }
notes-ring = On the ring: { $left }
notes-advice = A: { $what }
notes-present = { $people } in the room
notes-people-typed = { $n } people in the room? Enter takes it.
notes-total = { $counted } of { $present } counted, { $missing } missing
notes-standing = Standing
notes-abstained = Would rather not say
notes-letter = Table { $table }: { $letter }
notes-no-letter = no letter yet
notes-camp = Smallest camp: { $letter }, with { $n ->
    [one] one card
   *[other] { $n } cards
}. Ask, and ask nobody by name.
notes-blank = The room sees nothing now.
notes-sheet = Sheet { $n } of { $of }: the arrow keys turn
notes-unsaved = Not on disk yet: { $why }
notes-motion = What each sets in motion
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
notes-chair-aim = For whom, or for what?

# Keys.
key-on = on
key-invent = an invented room goes on
key-undo = take back
key-write = write down a sentence
key-more = somebody came
key-fewer = somebody left
key-blank = blank the room
key-notes = notes
key-one-window = one window
key-two-windows = notes in a window of their own
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
setup-week-full = { $week }: full
setup-week-light = { $week }: light
setup-fits = The play takes { $play } minutes, and the debrief begins at minute { $guard } at the latest.
setup-too-long = The play would take { $play } minutes. From minute { $guard } on the time belongs to the debrief: make a week light.
setup-begin = Begin
setup-rehearse = Rehearse
setup-kit = Write the kit
setup-leave = Back
setup-note = A full week is voted on, talked about and voted on again: nine minutes. A light week has one vote: four. Print the kit the day before; a rehearsal takes five minutes and invents the votes.
setup-nobody = Somebody has to be in the room. Type how many.
setup-empty-tables = There are more tables than people.
setup-problems = This scenario has problems; `fulcrum check` shows them.
setup-shorter = { $fitting } of { $of } steps still fit this Fulcrum; the old file is kept beside it.
setup-kit-written = The kit is written: { $path }

# The title screen.
title-workshop = Workshop
title-workshop-note = for a room, on a projector
