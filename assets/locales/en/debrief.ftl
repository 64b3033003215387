# The debrief: two plays of one luck, side by side. “In your play” is the play as it was, “in the replay” the one with one decision changed.
# It says what came of what. It neither praises nor blames.

# Turning points.
turning-about = Each week was replayed with every other decision you could have taken. The luck was the same, and so was everything else you decided. In these weeks another decision would have changed the end most.
turning-none = Each week was replayed with every other decision you could have taken, with the same luck. No single one would have changed the end much: it was all of them together that made this play.
turn-heading-most = Week { $week } mattered most
turn-heading = Week { $week } mattered too
turn-none = No other decision would have changed the end by more than a point.
turn-answered = In { $title } you answered: { $choice }
turn-answer = In the replay the answer is: { $choice }
turn-left-out = In the replay this is not done, and nothing instead.
turn-had-room = You had attention left that week.
turn-added = In the replay you also do this: { $move }.
turn-swapped = In the replay you do this instead: { $move }.
turn-results = The replay ends with delivery { $delivery } ({ $by-delivery }) and team { $team } ({ $by-team }).
turn-ending = It also comes to another ending: { $title }.
turn-fit = Some of what you did later was not possible in the replay and was left out: { $moves }.
turn-also = Doing the same in another week would have changed about as much: { $weeks }.
turn-also-week = in week { $week } (delivery { $delivery }, team { $team })
turn-held = In that week one of your decisions also helped. { $was } { $other } Delivery { $delivery }, team { $team }.
what-if-heading = Week { $week }, decided differently
what-if-there = In the replay: { $decided }
what-if-nothing = Nothing was done that week.
turn-in-short = { $was } { $other } Delivery { $delivery }, team { $team }.

why-at-once = By that Friday, { $moved }.
why-work = Over all the weeks after it, that makes { $days }.
why-at-last = At the end it shows most in { $left }.

why-morale-up = { $who } { $n ->
    [one] is
   *[other] are
} in better spirits ({ $points })
why-morale-down = { $who } { $n ->
    [one] is
   *[other] are
} in lower spirits ({ $points })
why-clarity-up = { $who } { $n ->
    [one] sees
   *[other] see
} more clearly what to do ({ $points })
why-clarity-down = { $who } { $n ->
    [one] sees
   *[other] see
} less clearly what to do ({ $points })
why-trust-up = { $who } { $n ->
    [one] trusts
   *[other] trust
} you more ({ $points })
why-trust-down = { $who } { $n ->
    [one] trusts
   *[other] trust
} you less ({ $points })
why-strain-up = { $who } { $n ->
    [one] is
   *[other] are
} more tired
why-strain-down = { $who } { $n ->
    [one] is
   *[other] are
} more rested

work-useful = useful work
    .more = { $word } more useful { $n ->
        [one] day
       *[other] days
    }
    .fewer = { $word } fewer useful { $n ->
        [one] day
       *[other] days
    }
work-misdirected = work that went the wrong way
    .more = { $word } more that { $n ->
        [one] goes
       *[other] go
    } the wrong way
    .fewer = { $word } fewer that { $n ->
        [one] goes
       *[other] go
    } the wrong way

# What came only there, only here, or at another time. { $here } and { $there } are weeks.
parted-voiced = What somebody says.
    .there = In the replay { $who } says in week { $there }: “{ $says }” In your play { $who } did not say it.
    .here = In your play { $who } said in week { $here }: “{ $says }” In the replay { $who } does not say it.
    .both = { $who } says “{ $says }” in week { $there } of the replay; in your play it was week { $here }.
parted-goal = What somebody wants.
    .there = In the replay you learn in week { $there } what { $who } wants: “{ $says }”
    .here = In your play you learnt in week { $here } what { $who } wants. In the replay you do not.
    .both = You learn what { $who } wants in week { $there } of the replay; in your play it was week { $here }.
parted-bit = What came true.
    .there = Only in the replay this goes wrong, in week { $there }: { $fact }
    .here = What went wrong in week { $here } of your play does not go wrong in the replay: { $fact }
    .both = This goes wrong in week { $there } of the replay; in your play it was week { $here }: { $fact }
parted-heeded = What was acted on.
    .there = In the replay you act in week { $there } on what { $who } said.
    .here = In your play you acted in week { $here } on what { $who } said. In the replay you do not.
    .both = You act on what { $who } said in week { $there } of the replay; in your play it was week { $here }.
parted-finished = What was finished.
    .there = In the replay { $task } is finished, in week { $there }. In your play it was not.
    .here = In your play { $task } was finished, in week { $here }. In the replay it is not.
    .both = { $task } is finished in week { $there } of the replay; in your play it was week { $here }.
parted-overdue = What was late.
    .there = In the replay { $task } is late, from week { $there }.
    .here = { $task }, late in your play from week { $here }, is done in time in the replay.
    .both = { $task } is late from week { $there } in the replay, from week { $here } in your play.
parted-opened = What came up.
    .there = In the replay new work appears in week { $there }: { $task }.
    .here = The new work of week { $here }, { $task }, does not appear in the replay.
    .both = { $task } appears in week { $there } of the replay; in your play it was week { $here }.
parted-dropped = What was given up.
    .there = In the replay { $task } is given up, in week { $there }.
    .here = { $task }, given up in week { $here } of your play, goes on in the replay.
    .both = { $task } is given up in week { $there } of the replay; in your play it was week { $here }.
parted-blocked = What got stuck.
    .there = In the replay { $task } gets blocked in week { $there }.
    .here = { $task }, blocked from week { $here } of your play, is not blocked in the replay.
    .both = { $task } gets blocked in week { $there } of the replay; in your play it was week { $here }.
parted-unblocked = What got free.
    .there = In the replay { $task } is unblocked in week { $there }.
    .here = { $task }, unblocked in week { $here } of your play, stays blocked in the replay.
    .both = { $task } is unblocked in week { $there } of the replay; in your play it was week { $here }.
parted-left = Who left.
    .there = In the replay { $who } leaves, in week { $there }.
    .here = { $who } left in week { $here } of your play. In the replay { $who } stays.
    .both = { $who } leaves in week { $there } of the replay; in your play it was week { $here }.
parted-notice = Who gave notice.
    .there = In the replay { $who } gives notice, in week { $there }.
    .here = { $who } gave notice in week { $here } of your play, and does not in the replay.
    .both = { $who } gives notice in week { $there } of the replay; in your play it was week { $here }.
parted-stayed = Who took it back.
    .there = In the replay { $who } takes the notice back, in week { $there }.
    .here = { $who } took the notice back in week { $here } of your play, and does not in the replay.
    .both = { $who } takes the notice back in week { $there } of the replay; in your play it was week { $here }.
parted-joined = Who joined.
    .there = In the replay { $who } joins, in week { $there }.
    .here = { $who } joined in week { $here } of your play, and does not in the replay.
    .both = { $who } joins in week { $there } of the replay; in your play it was week { $here }.
parted-came = Who came.
    .there = In the replay { $who } comes when you ask, in week { $there }.
    .here = { $who } came when you asked in week { $here } of your play, and does not in the replay.
    .both = { $who } comes when you ask in week { $there } of the replay; in your play it was week { $here }.
parted-away = Who stayed away.
    .there = In the replay { $who } stays away when you ask, in week { $there }.
    .here = { $who } stayed away when you asked in week { $here } of your play, and comes in the replay.
    .both = { $who } stays away in week { $there } of the replay; in your play it was week { $here }.
parted-kept = A promise kept.
    .there = In the replay a promise is kept in week { $there }: { $text }
    .here = The promise kept in week { $here } of your play is not kept in the replay: { $text }
    .both = A promise is kept in week { $there } of the replay; in your play it was week { $here }: { $text }
parted-broken = A promise broken.
    .there = In the replay a promise is broken in week { $there }: { $text }
    .here = The promise broken in week { $here } of your play is not broken in the replay: { $text }
    .both = A promise is broken in week { $there } of the replay; in your play it was week { $here }: { $text }
parted-released = A promise they let you off.
    .there = In the replay they let you off a promise in week { $there }: { $text }
    .here = They let you off a promise in week { $here } of your play, and do not in the replay: { $text }
    .both = They let you off a promise in week { $there } of the replay; in your play it was week { $here }: { $text }
parted-filled = A seat.
    .there = In the replay somebody new comes, in week { $there }.
    .here = Somebody new came in week { $here } of your play, and does not in the replay.
    .both = Somebody new comes in week { $there } of the replay; in your play it was week { $here }.
parted-event = What came up.
    .there = In the replay { $title } happens in week { $there }. In your play it never did.
    .here = { $title } happened in week { $here } of your play, and never does in the replay.
    .both = { $title } happens in week { $there } of the replay; in your play it was week { $here }.

left-task = { $task } ({ $points } of delivery)
left-morale = morale ({ $points } of team)
left-trust = trust ({ $points } of team)
left-ease = rest ({ $points } of team)
left-growth = growth ({ $points } of team)
left-stayed = who stayed ({ $points } of team)

# What was foreseen.
foresight-none = You made no forecast in this play, so there is nothing to compare.
foresight-few = { $hits } of your { $said } forecasts came true. That is too few to tell insight from luck.
foresight-insight = { $hits } of your { $said } forecasts came true. Guessing blindly gets about { $chance } right; saying “{ $fixed }” every time, { $fixed-hits }. You saw something that neither guessing nor habit sees.
foresight-habit = { $hits } of your { $said } forecasts came true; guessing blindly gets about { $chance } right. But saying “{ $fixed }” every time would have been right just as often: { $fixed-hits } times.
foresight-luck = { $hits } of your { $said } forecasts came true. Guessing blindly gets about { $chance } right; saying “level” every time, { $level }. Blind guesses do at least as well { $by-lot } times in a hundred, so this may be luck.
foresight-lean-morale = Which way you were wrong
    .more = When you were wrong about morale, it mostly came out lower than you expected.
    .less = When you were wrong about morale, it mostly came out higher than you expected.
foresight-lean-output = Which way you were wrong
    .more = When you were wrong about useful work, less mostly got done than you expected.
    .less = When you were wrong about useful work, more mostly got done than you expected.
foresight-halves = In the first half { $first } of { $of-first } came true, in the second { $second } of { $of-second }.
foreseen-right = { $said }: right
foreseen-other = { $said }: wrong, it came out { $came }
foreseen-nothing = nothing to compare with in the first week
trend-up = up
trend-level = level
trend-down = down

# Which hand luck had.
fortune-about = Your decisions were replayed with { $n } other seeds, that is, with other luck. { $percent } in a hundred of them could be taken as they were; where something else happened, it was answered the way you mostly leant.
fortune-delivery = Delivery was { $real }. { $spread ->
    [0] With the other lucks it came out at { $middle } too, give or take a point.
   *[other] With the other lucks it came out between { $low } and { $high } in eight plays of ten, { $middle } in the middle.
}
    .little = Luck had little hand in it: it was your decisions.
    .helped = Luck helped: with { $lower } of a hundred other lucks, the same decisions end lower.
    .against = Luck stood against it: only { $lower } of a hundred other lucks end lower than this.
fortune-team = Team was { $real }. { $spread ->
    [0] With the other lucks it came out at { $middle } too, give or take a point.
   *[other] With the other lucks it came out between { $low } and { $high } in eight plays of ten, { $middle } in the middle.
}
    .little = Luck had little hand in it: it was your decisions.
    .helped = Luck helped: with { $lower } of a hundred other lucks, the same decisions end lower.
    .against = Luck stood against it: only { $lower } of a hundred other lucks end lower than this.

# What was said and done.
ledger-given = Promised in week { $week } { $by }, for week { $due }.
ledger-by-answer = with your answer in { $title }
ledger-by-move = with a move, { $move }
ledger-by-event = by something that happened
ledger-kept = Kept in week { $week }.
ledger-broken = Broken in week { $week }.
ledger-released = They let you off in week { $week }.
ledger-open = The play ended before it fell due.
ledger-moved = { $who }: { $meter } { $points }

# The other seat.
seat-wanted-known = { $who } wanted this: { $goal }. You knew it from week { $week }. For { $weeks } the work served it.
seat-wanted-known-none = { $who } wanted this: { $goal }. You knew it from week { $week }. No week’s work served it.
seat-wanted-unknown = { $who } wanted this and never told you: { $goal }. For { $weeks } the work served it by chance.
seat-wanted-unknown-none = { $who } wanted this and never told you: { $goal }. No week’s work served it.
seat-noticed = Week { $week }: { $cause } { $meter } { $points }.
seat-alone = For { $weeks } you made no move towards { $who }.
seat-told-trust = Told you in week { $week }, because they trusted you: { $said }
seat-told-listening = Told you in week { $week }, because you had listened: { $said }
seat-told-looking = You saw it yourself in week { $week }: { $said }
seat-told-scene = It came up in week { $week }: { $said }
seat-untold = { $who } never told you.
seat-untold-bit = It came out by itself in week { $week }.
seat-or-look = { $nearest } Going to look at the work would have shown it too.
seat-no-look = { $nearest }
seat-nearest = { $who } came closest to telling you in week { $week }: trust was { $trust }, and { $needed } was needed. { $missing } points were missing.
seat-nearest-heard = { $who } came closest to telling you in week { $week }: trust was { $trust }, and you had listened lately. { $missing } points were still missing.
seat-nearest-listening = { $who } came closest to telling you in week { $week }: trust was { $trust }, and { $needed } was needed. A one-on-one that week would have been enough.

# The rules, opened.
rule-model = The numbers of this rule are the same in every scenario.
rule-move = The move { $move } has its own numbers; these change how strongly they work.
rule-move-written = The move { $move } says { $list }; the numbers here change how strongly it works.
rule-author-written = The author of the scenario set this for the moment: { $list }.
rule-author = The author of the scenario set the number for this moment.
rule-value = { $value } { $unit }
rule-guess = a guess: nobody measured it
rule-finding = { $finding } ({ $size })
change-points = { $name }: { $what } { $amount } points
    .alone = { $what } { $amount } points
change-days = { $name }: { $what } { $amount } days
    .alone = { $what } { $amount } days
change-units = { $name }: { $what } { $amount }
    .alone = { $what } { $amount }
change-progress = work done
change-misdirected = work lost to the wrong thing
change-rework = work to be done again
change-effort = work to do
change-quality = quality
change-budget = budget
change-credibility = credibility
change-attention = attention for next week
change-you = You
cause-fading = It goes back to its usual level.

# What to take along.
begin-silent = { $who } knew something and did not tell you; it came out by itself: { $fact }
    .when = somebody stays quiet about work that matters
    .then = I ask them alone, and look at the work with them
begin-in-vain = { $who } told you something and you did nothing about it: { $fact }
    .when = somebody tells me of a worry
    .then = I say the same week what I do about it, or that I do nothing
begin-broken = You made a promise and did not keep it: { $text }
    .when = I cannot keep what I promised
    .then = I say so before the day, and ask what they need instead
begin-alone = For { $weeks } you made no move towards { $who }.
    .when = it is Thursday, and there is somebody I have not spoken to
    .then = I go to them first on Friday
begin-never = You made no move of this kind: { $family } ({ $hint }).
    .when = I plan the next week
    .then = I choose one thing of this kind first

# Over all plays.
growth-play = { $title }: delivery { $delivery }, team { $team }. { $scale }. { $hits } of { $said } forecasts right.
growth-play-unforeseen = { $title }: delivery { $delivery }, team { $team }. { $scale }.
growth-foresight = Of { $said } forecasts in all plays { $hits } came true; guessing blindly gets about { $chance } right.
growth-never = Never used in any play: { $families }.
growth-practised = { $what }: { $n ->
    [one] one play
   *[other] { $word } plays
}
growth-practised-since = { $what }: { $word } plays, from delivery { $delivery-first }, team { $team-first } to delivery { $delivery-last }, team { $team-last }

# The journal.
journal-title = Journal
journal-no-play = Notes
journal-all-plays = Over all plays
journal-practised = What was practised
journal-plans = If-then plans
journal-note = { $date }: { $text }
journal-note-week = { $date }, week { $week }: { $text }
journal-went = { $date }: { $text }
note-kind-resonates = What resonates
note-kind-observed = Leaders observed
note-kind-example = Real examples
note-kind-said = Said in the room
