# Friday: what changed, and why.

friday-heading = Friday, week { $week } of { $weeks }

# How a person changed, after their name: “Nadia trusts you more, but is more tired”.
change-morale-up = is in better spirits
    .little = is in slightly better spirits
    .much = is in far better spirits
change-morale-down = lost heart
    .little = lost a little heart
    .much = lost a great deal of heart
change-clarity-up = sees more clearly what to do
    .little = sees a little more clearly what to do
    .much = knows far better what to do
change-clarity-down = is less sure what counts
    .little = is a little less sure what counts
    .much = has lost sight of what counts
change-trust-up = trusts you more
    .little = trusts you a little more
    .much = trusts you a good deal more
change-trust-down = trusts you less
    .little = trusts you a little less
    .much = trusts you a good deal less
change-strain-up = is more tired
    .little = is a little more tired
    .much = is far more tired
change-strain-down = is more rested
    .little = is a little more rested
    .much = is far more rested
change-skill-up = has learnt something
change-none = goes on as before
change-left = has left
change-and = { $a }, and { $b }
change-but = { $a }, but { $b }

# A meter, which way it moved, and how far: one arrow, two or three.
meter-moved = { $meter } { $arrows }
meter-as-before = { $meter }, as before
shift-cause-in-short = { $cause }.
skill-moved = skill ↑

# What was lost, why, and what would mend it.
loss = { $days } of { $who }’s work on { $task } was lost: { $why }.
loss-because-unsure = they were not sure what comes first
loss-because-steps = not every step was clear
loss-with-mend = { $lost } What helps: { $mends }.
list-or = { $a } or { $b }

nothing-pulled = Nothing else moved them much this week.

told-goal = What they want
told-worry = What worries them
told-knowledge = What they know
told-by-looking = What you found by looking
told-because-trust = They told you because they trust you.
told-because-listening = They told you because you had listened.
told-because-looking = Nobody had told you. You went and looked.
told-because-scene = It came out in what happened this week.

# What else happened.
note-bit-unsaid = Nobody had told you, and now it has happened: { $fact }
note-bit-said = You knew, nothing was done, and now it has happened: { $fact }
note-finished-early = { $task } is done, { $weeks } early.
note-finished = { $task } is done in time.
note-finished-late = { $task } is done, { $weeks } late.
note-overdue = { $task } was due this week and is not done.
note-opened = New work: { $task }.
note-dropped = { $task } is given up.
note-blocked = { $task } is blocked: { $why }
note-unblocked = { $task } is no longer blocked.
note-took-up = { $who } took up { $task } without being asked.
note-idle = { $who } had nothing to do.
note-notice-trust = { $who } has given notice: too little trust in you.
note-notice-morale = { $who } has given notice: no joy in the work any more.
note-notice-strain = { $who } has given notice: too much work for too long.
note-stayed = { $who } has taken the notice back.
note-left = { $who } has left.
note-joined = { $who } has joined you.
note-away = { $who } is away, and back in week { $week }.
note-back = { $who } is back.
note-promised = You made a promise: { $text }
note-kept = You kept your promise: { $text }
note-broken = You broke your promise: { $text }
note-released = You were let off your promise: { $text }
note-came = You asked, and { $who } came.
note-stayed-away = You asked, and { $who } stayed away.
note-heeded = You are dealing with what { $who } told you.
note-help-came = The help you asked for is here.
note-seat-filled = Somebody new has the empty seat.

done-early = done, { $weeks } early
done-in-time = done in time
done-late = done, { $weeks } late
done-worse = done, and worth less than it was
done-better = done, and worth more than it was
percent-range = { $from } to { $to } percent
percent-still = still at { $to } percent
percent-range-grown = { $from } to { $to } percent, with more to do than before

# The week in a sentence: the first of these that is true, and the second beside it.
headline-two = { $a } { $b }
headline-left = { $who } has left.
headline-bit = It came out too late: { $facts }
headline-bit-known = You knew, and it happened all the same: { $facts }
headline-notice = { $who } has given notice.
headline-finished = { $n ->
    [one] { $list } is done.
   *[other] { $list } are done.
}
headline-finished-early = { $list } is done, { $weeks } early.
headline-finished-late = { $list } is done at last, { $weeks } late.
headline-all-came = You asked, and everybody came.
headline-some-came = You asked, and { $came } came.
headline-nobody-came = You asked, and nobody came.
headline-broken = You broke a promise.
headline-told = { $n ->
    [one] { $who } told you something.
   *[other] { $who } each told you something.
}
headline-found = You went to look, and found something.
headline-overdue = { $n ->
    [one] { $list } should have been done today.
   *[other] { $list } should have been done today.
}
headline-kept = You kept a promise.
headline-stayed = { $who } stays after all.
headline-closer = { $who } trusts you more than a week ago.
headline-further = { $who } trusts you less than a week ago.
headline-lower = { $who } lost heart this week.
headline-brighter = { $who } was in good spirits.
headline-team-lower = The week was hard on everybody.
headline-team-brighter = The week did everybody good.
headline-lost = Much of the week’s work was lost: it went into the wrong thing.
headline-more = More got done than last week.
headline-less = Less got done than last week.
headline-same = About as much got done as last week.
headline-first = The first week is over, and the work has begun.

# What was foreseen.
foresaw-morale-up = Morale up
foresaw-morale-level = Morale level
foresaw-morale-down = Morale down
foresaw-output-up = More useful work
foresaw-output-level = As much useful work
foresaw-output-down = Less useful work
foresaw-right = { $what }: right.
foresaw-morale-rose = { $what }: no, it rose.
foresaw-morale-fell = { $what }: no, it fell.
foresaw-morale-stayed = { $what }: no, it stayed level.
foresaw-output-rose = { $what }: no, it was more.
foresaw-output-fell = { $what }: no, it was less.
foresaw-output-stayed = { $what }: no, it was about the same.

# Where a scenario names none.
the-sponsor = The sponsor
