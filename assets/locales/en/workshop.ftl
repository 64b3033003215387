# The workshop: what the facilitator is told, and the papers before and after.

ws-letter = { $n ->
    [0] A
    [1] B
    [2] C
    [3] D
   *[other] E
}
ws-shape-a = circle
ws-shape-b = square
ws-shape-c = triangle
ws-shape-d = diamond
ws-tables = { $n ->
    [one] Table { $list }
   *[other] Tables { $list }
}
ws-people-at-tables = { $people } at { $tables } tables
ws-people = { $n ->
    [one] one person
   *[other] { $n } people
}
ws-minutes = { $n ->
    [one] one minute
   *[other] { $n } minutes
}
ws-kind-full = full: vote, talk, vote again
ws-kind-light = light: one vote, no talk

# How the time adds up.
ws-plan-opening = Before the first Monday: { $sum }. Pages read aloud { $pages }, rings { $rings }, counting { $counting }.
ws-plan-light = A light week: { $sum }. Rings { $rings }, pages read aloud { $pages }, counting { $counting }.
ws-plan-full = A full week: { $sum }. Rings { $rings }, pages read aloud { $pages }, counting { $counting }.
ws-plan-fits = { $opening } before the first Monday{ $full ->
    [0] {""}
   *[other] {" "}+ { $full } × { $fulltime } full
}{ $light ->
    [0] {""}
   *[other] {" "}+ { $light } × { $lighttime } light
} = { $play } minutes. The debrief begins at minute { $guard } at the latest.
ws-plan-too-long = { $opening } before the first Monday{ $full ->
    [0] {""}
   *[other] {" "}+ { $full } × { $fulltime } full
}{ $light ->
    [0] {""}
   *[other] {" "}+ { $light } × { $lighttime } light
} = { $play } minutes. From minute { $guard } on the time belongs to the debrief: make a week light, or play fewer.
ws-kind-full-tables = full: each table talks, then a letter
ws-kind-light-tables = light: a letter, no talk

# Where it stands: the next thing to do, in a few words.
ws-step-gather = Count the people
ws-step-gather-tables = Count the people
ws-step-practice = Practise one vote
ws-step-practised = Show the shares
ws-step-brief = Read the briefing
ws-step-brief-tables = Read the briefing
ws-step-monday = Read the Monday
ws-step-ask-dilemma = Let them read
ws-step-ask-plan = Read the plans
ws-step-ask-plan-tables = Read the plans
ws-step-vote = Count the cards
ws-step-vote-again = Count once more
ws-step-letters = One letter a table
ws-step-letters-part = One part picks
ws-step-reveal = Show the shares
ws-step-pairs = Two by two
ws-step-talk = Smallest camp first
ws-step-talk-tables = Let tables talk
ws-step-decide = Say what won
ws-step-reply = Read what happened
ws-step-chair = Make their plan
ws-step-forecast = Hands for a forecast
ws-step-friday = Read the Friday
ws-step-friday-tables = Compare the Fridays
ws-step-story = Show the weeks
ws-step-splits = Where they divided
ws-step-foresight = What they foresaw
ws-step-turning = What turned it
ws-step-what-if = Pick one what-if
ws-step-seats = Read the seats
ws-step-reflection = One sentence each
ws-step-over = Hand out papers

ws-say-gather = Everybody has four cards. How many are we?
ws-say-gather-tables = Each table has four letters to hold up. How many are we?
ws-say-practice = A vote about nothing, to try the cards. Cards up on three, and nobody looks round.
ws-say-practised = This is what you will see: shares, never a name, and nothing of fewer than three.
ws-say-brief = Each part of the room listens for one person. Who listens for whom?
ws-say-brief-tables = At each table: who listens for whom?
ws-say-monday = What do you see that nobody has said?
ws-say-ask-dilemma = Read it to yourselves. No talking yet.
ws-say-ask-plan = The plans for this week. Or does a table want the chair?
ws-say-ask-plan-tables = The plans for this week, the same for every table that can make them.
ws-say-vote = Cards up on three.
ws-say-vote-again = Cards up on three. You may change your mind, and you may not.
ws-say-letters = One letter from each table.
ws-say-letters-part = One part of the room picks this week’s plan. Agree among yourselves, and say a letter.
ws-say-reveal = No names. Look at it for a moment.
ws-say-pairs = Turn to somebody. On which day would the other answer be right?
ws-say-talk = The smaller group speaks first. Anybody alone may speak; nobody has to.
ws-say-talk-tables = Each table for itself. Who has not spoken yet?
ws-say-decide = This is what you decided. You will live with it.
ws-say-reply = What happened next.
ws-say-chair = The table in the chair says its moves, one by one.
ws-say-forecast = Will the team be in better spirits on Friday? Hands up if you think so; or stand, if you like a room that moves.
ws-say-friday = What surprises you? What does it remind you of?
ws-say-friday-tables = The same luck. What did one table do that another did not?
ws-say-story = First look. Then one word each, from three people.
ws-say-splits = Here you were most divided. What did each side see?
ws-say-foresight = Was it insight or luck?
ws-say-turning = When could it first have been known?
ws-say-what-if = Which one do you want to see again, with the other answer?
ws-say-seats = Whoever listened for this person reads it aloud.
ws-say-reflection = If I notice what, then I do what? By when? Whom do I tell?
ws-say-over = Thank you.

# Why something is not taken.
ws-not-now = That key does nothing here.
ws-not-nobody = There has to be somebody in the room.
ws-not-too-many = More than { $most } people cannot vote with cards. Seat them at tables.
ws-not-over-count = That would be more cards than people in the room. Count that one again, or change the number in the room.
ws-not-already-counted = More cards than that are counted already. Take some back first, then change the number in the room.
ws-not-nothing-counted = Nothing is counted yet. Type a number, or let the rest abstain.
ws-not-an-option = There is no such letter here.
ws-not-open = { $letter } is not possible now.
ws-not-tied = { $letters } are level. Talk again, decide yourself, or leave it to luck.
ws-not-a-leader = Only { $letters } can be settled on; the others have fewer cards.
ws-not-talked-enough = It was talked about twice. Now decide yourself, or leave it to luck.
ws-not-letter-missing = Table { $table } has not said a letter.
ws-not-a-table = There is no such table, or it has stopped.
ws-not-last-table = It is the last table that plays. End the play early if you want to stop.
ws-not-a-later-week = Only a week that is still to come can be changed.
ws-not-played = The first week has not come to its Friday. Play it, and there is something to look back on.
ws-not-words = Type the sentence first.
ws-not-undo = There is nothing to take back.

# The time.
ws-time-on = On time
ws-time-behind = { $minutes } behind
ws-time-ahead = { $minutes } ahead
ws-time-left = { $minutes } until the debrief
ws-time-debrief = The last third has begun
ws-advise-skip-talk = Leave out this talk
ws-advise-lighten = Make week { $week } light
ws-advise-end = Make week { $week } the last one
ws-advise-debrief = Go to the debrief now
ws-advise-fill = There is time to make week { $week } full

# A vote, as the room may see it.
ws-share = { $n }%
ws-share-hidden = not shown
ws-moved-up = ↑ { $n }
ws-moved-down = ↓ { $n }
ws-moved-level = as before
ws-lead-one = { $letter } leads.
ws-lead-tie = { $letters } are level.
ws-plan-of-week = The plan for the week
ws-decided-vote = The room chose { $letter }.
ws-decided-facilitator = It was a tie; the facilitator chose { $letter }.
ws-decided-luck = It was a tie; luck chose { $letter }.
ws-decided-part = Part { $part } of the room chose { $letter }.
ws-net = In percent of the room. Not shown: counts under three, and what would give them away. Between the votes only the net movement is.

# The papers afterwards.
ws-paper-title = { $title }, played together
ws-paper-lead = { $people } led this team for { $weeks }.
ws-paper-lead-short = { $people } led this team for the first { $weeks } of { $of }.
ws-paper-tables = { $people } at { $tables } tables led this team for { $weeks }, with the same luck.
ws-paper-how = How it went
ws-paper-table = Table { $table }
ws-paper-table-stopped = stopped in week { $week }
ws-paper-ended = It ended: { $title }.
ws-paper-splits = Where we were most divided
ws-paper-first = first vote
ws-paper-last = after talking
ws-paper-week = Week { $week }: { $title }
ws-paper-forecasts = What we foresaw
ws-paper-foresight = We foresaw better or worse spirits { $of ->
    [one] once, and were { $right ->
        [0] wrong
       *[other] right
    }
   *[other] { $of } times, and were right { $right ->
        [0] in none
        [one] in one
       *[other] in { $right }
    }
}.
ws-paper-turns = What turned it
ws-paper-here-and-there = “In your play” is what you did; “in the replay” is the same luck, with this one thing decided differently.
ws-paper-what-if = What if
ws-paper-other = With the same luck and “{ $other }” instead: { $results }
ws-paper-said = What was said in the room
ws-paper-questions = To think about
ws-paper-promise = Nobody’s vote is kept anywhere. These are counts of cards.

ws-slip-title = From { $title }
ws-slip-notice = If I notice
ws-slip-then = then I
ws-slip-by = by
ws-slip-told = I told
ws-slip-back = and I look back at it on

ws-log-title = Run log: { $title }
ws-log-private = For the facilitator. It holds counts; do not pass it on.
ws-log-set-up = Set up for { $people }, { $minutes }, { $seating }. Luck { $seed }.
ws-log-one-room = one room
ws-log-tables = { $n } tables
ws-log-time = Time
ws-log-what = What
ws-log-votes = Votes
ws-log-decided = Decided
ws-log-present = { $people } in the room
ws-log-abstained = { $n } abstained
ws-log-missing = { $n } did not vote
ws-log-week = Week
ws-log-forecast = Week { $week }: { $better } of { $present } expected better spirits; { $came ->
    [yes] spirits were better
    [no] spirits were not better
   *[unknown] the week was not seen
}.
ws-log-minutes = How the time went
ws-log-in-tables = Table { $table }, week { $week }: { $answer }

# In the journal.
ws-listed-title = Workshops
ws-listed = { $title } · { $date }
ws-listed-over = { $people }, { $weeks }, played to the end.
ws-listed-waits = { $people }, in week { $week } of { $weeks }. It can be gone on with from the title screen.

# Over every paper, on the screen only.
ws-print-hint = To print: A4, 100%. Turn “Headers and footers” off in the print window, or the browser adds its own; turn “Background graphics” on.

# The kit.
ws-kit-title = Workshop kit: { $title }
ws-kit-run-sheet = Run sheet
ws-kit-before = The day before
ws-kit-before-1 = Rehearse once. It takes five minutes and invents the votes.
ws-kit-before-2 = Print the cards once per person, on thick paper, and cut them. Print the handout once per two people.
ws-kit-before-tables-1 = Rehearse once, with tables. It takes five minutes and invents the letters.
ws-kit-before-tables-2 = Print the cards once per table, on thick paper, and cut them: a table holds up its letter. Print the handout once per two people.
ws-kit-before-tables-3 = Print the seats once per table, and cut them: one for each person to listen for. Print a reflection sheet per person.
ws-kit-before-3 = Cut the seats: one for each part of the room. Print a reflection sheet per person.
ws-kit-before-4 = Charge the laptop, set its display not to sleep, and try the projector from the last row.
ws-kit-rules = Four rules of the room
ws-kit-rule-1 = Cards go up on three, in silence, held to the chest first. Nobody looks round.
ws-kit-rule-2 = Nobody has to say what they voted. Anyone who likes may.
ws-kit-rule-3 = After the shares are shown, the smaller camp speaks first.
ws-kit-rule-4 = The vote decides, and everybody lives with it.
ws-kit-plan = { $minutes }, { $people }: the weeks as proposed
ws-kit-opening-tables = Welcome, the rules of the tables, the briefing
ws-kit-opening = Welcome, one practice vote, the briefing
ws-kit-week = Week { $week }
ws-kit-debrief = The debrief. It is what you came for: begin it on time, wherever the play stands.
ws-kit-upto = until minute { $n }
ws-kit-a-full-week = A full week, step by step
ws-kit-the-debrief = The debrief, step by step
ws-kit-no-projector = If the projector dies
ws-kit-no-projector-1 = Go on. The handout has the people and the work; read each scene and its answers aloud from your own screen, and count cards as before.
ws-kit-no-projector-tables-1 = Go on. The handout has the people and the work; read each scene and its answers aloud from your own screen, and take a letter from each table as before.
ws-kit-no-projector-tables-2 = If the laptop dies as well: read a scene from the next pages, let the tables talk, have them hold up a letter on three, and ask what each answer would have cost whom. The room knows more than the file.
ws-kit-no-projector-2 = If the laptop dies as well: read a scene from the next pages, vote, talk, vote again, and ask what each answer would have cost whom. The room knows more than the file.
ws-kit-notes = The author’s notes
ws-kit-scenes = Scenes that may come
ws-kit-scenes-note = For you alone. Not all of them come, and the order depends on what the room decides.
ws-kit-people = The people
ws-kit-work = The work
ws-kit-cards = Voting cards
ws-kit-seats = Adopt a seat
ws-kit-seat-ask = Listen for { $name } while we play.
ws-kit-seat-1 = What does { $name } seem to want?
ws-kit-seat-2 = What was said to { $name }, and what was heard?
ws-kit-seat-3 = What would { $name } never say aloud?
ws-kit-reflect = Reflection
ws-kit-reflect-notice = One moment that stays with me, and what it reminds me of at work:
