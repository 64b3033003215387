# The walk through the debrief in the window: names of its parts, and what stands around them.

walk-rail = Debrief
walk-waits = Enter goes on. Leave at any time; it waits for you.
walk-entry = { $n } { $name }
walk-entry-read = { $n } { $name }, opened
walk-end = To the title
walk-journal = Journal
walk-coming = Replaying every other decision
walk-coming-about = This takes a moment. You can look at other parts, or leave and come back.
walk-failed = This part could not be made
walk-failed-about = Something went wrong inside Fulcrum while it played this again. The story and your answers are safe. This is a bug in Fulcrum: please report it.

# Two courses of one luck.
walk-there = replay
walk-there-legend = hollow and dotted: the replay
walk-there-said = With week { $week } decided differently, it ends with delivery { $delivery } and team { $team }.
walk-map-there = week { $week } changed
walk-turn-apart = delivery { $delivery }, team { $team }
walk-n-of = { $n } of { $of }
walk-versus = { $name }: { $here } of 100 in your play, { $there } in the replay
walk-versus-legend = Filled: your play. Ring: the replay. In points.
walk-why = What made the difference
walk-try = Try this week yourself
walk-all-weeks = Every week in one line

# A week decided otherwise.
walk-what-if-about = Choose a week with the arrow keys, or click one. Decide it differently; the rest is replayed as you played it, with the same luck.
walk-as-you-did = as you did
walk-as-it-was = As you decided it
walk-as-it-went = How it went
walk-choose = Take another answer, leave out a move, or add one. What comes of it is shown here.
walk-attention-left = { $n } attention left
walk-leave-out = Leave out: { $move }
walk-add = Add a move
walk-add-nothing = Nothing more can be done with what is left. Leave a move out first.
walk-add-move = Add { $move }, { $cost }
walk-add-aimed = Add { $move }: { $aim }
walk-week-before = The week before
walk-week-after = The week after

# What was foreseen.
walk-foreseen-morale = Team morale
walk-foreseen-output = Useful work
walk-foreseen-said = Above: your forecast.
walk-foreseen-came = Below: what happened.
walk-foreseen-right = A check: the same.
walk-foreseen-other = ≠: something else happened.
walk-foreseen-week = Week { $week }. Morale: { $morale }. Useful work: { $output }.
walk-foreseen-point = Point at a week to read it.
walk-insight-or-luck = Insight or luck
walk-others = eight of ten replays with other luck: { $low } to { $high }
walk-bar-delivered = counts as delivered from { $n }
walk-bar-thriving = counts as thriving from { $n }

# What was said and done.
walk-no-word = You made no promise in this play.
walk-word-about = Each promise, from the week you made it to the week it was kept or broken.

# The other seat.
walk-seat-about = Choose somebody, or use the arrow keys.
walk-seat-noticed = What they noticed most
walk-seat-told = What they told you
walk-seat-untold = What they did not tell you

# The rules, opened.
walk-rules-about = Choose a change: its causes, its numbers, and what was measured.
walk-rules-count = { $n ->
    [one] one change
   *[other] { $n } changes
}
walk-rules-team = You and the team
walk-rules-nothing = Nothing changed in this week.
walk-rules-numbers = The numbers in it
walk-rules-evidence = What was measured

# What to take along.
walk-questions = Questions
walk-questions-about = For yourself. What you write is kept as you write it.
walk-plan-heading = A plan for one real day
walk-plan-about = If this happens, then I do that. Fulcrum asks you later how it went.
walk-plan-beginnings = Or start from something in this play
walk-plan = If { $when }, then { $then }.
walk-plan-begin = Start with this: { $because } { $plan }
walk-plan-back = Comes back on { $date }.
walk-plan-went = { $date }: { $text }
walk-if = If
walk-if-hint = somebody goes quiet in a meeting
walk-then = then
walk-then-hint = I ask them afterwards
walk-come-back = Ask me how it went
walk-come-back-in = { $n ->
    [one] in a week, on { $date }
   *[other] in { $n } weeks, on { $date }
}
walk-plan-keep = Keep this plan
walk-plan-missing = First fill in the “if” and the “then”.
