# The debrief: two plays of one luck, side by side. “Here” is the play as it was, “there” the one with one decision made otherwise.
# It says what came of what. It neither praises nor blames.

# Turning points.
turning-about = Each week was played again with every other decision that was open, with the same luck, and the rest as you decided it. These weeks had the most hanging on them.
turning-none = Each week was played again with every other decision that was open, with the same luck. No single one of them would have changed much: this play was made by all of them together.
turn-heading-most = Week { $week } mattered most
turn-heading = Week { $week } mattered too
turn-none = Nothing else would have changed the end by more than a point.
turn-answered = At { $title } you answered: { $choice }
turn-answer = There the answer is: { $choice }
turn-left-out = There it is not done, and nothing in its place.
turn-had-room = You had attention left that week.
turn-added = There you also do this: { $move }.
turn-swapped = There you do this in its place: { $move }.
turn-results = It ends at delivery { $delivery } ({ $by-delivery }) and team { $team } ({ $by-team }).
turn-ending = It comes to another ending there: { $title }.
turn-fit = Some of what you did later could not be done there, and was left out: { $moves }.
turn-also = The same would have come to about as much { $weeks }.
turn-also-week = in week { $week } (delivery { $delivery }, team { $team })
turn-held = That week held something up as well. { $was } { $other } Delivery { $delivery }, team { $team }.
what-if-heading = Week { $week }, decided otherwise
what-if-there = There: { $decided }
what-if-nothing = Nothing was done that week.
turn-in-short = { $was } { $other } Delivery { $delivery }, team { $team }.

why-at-once = By that Friday, { $moved }.
why-work = Over all weeks from then on, that is { $days }.
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
    .there = There { $who } says it in week { $there }: “{ $says }” Here { $who } did not.
    .here = Here { $who } said in week { $here }: “{ $says }” There { $who } does not.
    .both = “{ $says }” { $who } says that in week { $there } there; here it was week { $here }.
parted-goal = What somebody wants.
    .there = There you learn in week { $there } what { $who } wants: “{ $says }”
    .here = Here you learnt in week { $here } what { $who } wants. There you do not.
    .both = What { $who } wants you learn in week { $there } there; here it was week { $here }.
parted-bit = What came true.
    .there = There it comes true in week { $there }, unlike here: { $fact }
    .here = What came true here in week { $here } does not come true there: { $fact }
    .both = It comes true in week { $there } there, here in week { $here }: { $fact }
parted-heeded = What was acted on.
    .there = There what { $who } said is acted on, in week { $there }.
    .here = Here what { $who } said was acted on, in week { $here }. There it is not.
    .both = What { $who } said is acted on in week { $there } there, here in week { $here }.
parted-finished = What was finished.
    .there = There { $task } is finished, in week { $there }. Here it was not.
    .here = Here { $task } was finished, in week { $here }. There it is not.
    .both = { $task } is finished in week { $there } there, here in week { $here }.
parted-overdue = What was late.
    .there = There { $task } is not done when it is due, in week { $there }.
    .here = { $task }, late here in week { $here }, is in time there.
    .both = { $task } is late there in week { $there }, here in week { $here }.
parted-opened = What came up.
    .there = There new work appears in week { $there }: { $task }.
    .here = The new work of week { $here }, { $task }, does not appear there.
    .both = { $task } appears in week { $there } there, here in week { $here }.
parted-dropped = What was given up.
    .there = There { $task } is given up, in week { $there }.
    .here = { $task }, given up here in week { $here }, goes on there.
    .both = { $task } is given up in week { $there } there, here in week { $here }.
parted-blocked = What got stuck.
    .there = There { $task } gets stuck in week { $there }.
    .here = { $task }, stuck here from week { $here }, does not get stuck there.
    .both = { $task } gets stuck in week { $there } there, here in week { $here }.
parted-unblocked = What got free.
    .there = There { $task } gets free in week { $there }.
    .here = { $task }, free here from week { $here }, stays stuck there.
    .both = { $task } gets free in week { $there } there, here in week { $here }.
parted-left = Who left.
    .there = There { $who } leaves, in week { $there }.
    .here = { $who }, gone here in week { $here }, stays there.
    .both = { $who } leaves in week { $there } there, here in week { $here }.
parted-notice = Who gave notice.
    .there = There { $who } gives notice, in week { $there }.
    .here = { $who }, who gave notice here in week { $here }, does not there.
    .both = { $who } gives notice in week { $there } there, here in week { $here }.
parted-stayed = Who took it back.
    .there = There { $who } takes the notice back, in week { $there }.
    .here = { $who } took the notice back here in week { $here }, and does not there.
    .both = { $who } takes the notice back in week { $there } there, here in week { $here }.
parted-joined = Who joined.
    .there = There { $who } joins, in week { $there }.
    .here = { $who }, who joined here in week { $here }, does not there.
    .both = { $who } joins in week { $there } there, here in week { $here }.
parted-came = Who came.
    .there = There { $who } comes when asked, in week { $there }.
    .here = { $who }, who came here when asked in week { $here }, does not come there.
    .both = { $who } comes when asked in week { $there } there, here in week { $here }.
parted-away = Who stayed away.
    .there = There { $who } stays away when asked, in week { $there }.
    .here = { $who }, who stayed away here in week { $here }, does not there.
    .both = { $who } stays away in week { $there } there, here in week { $here }.
parted-kept = A word kept.
    .there = There a word is kept in week { $there }: { $text }
    .here = The word kept here in week { $here } is not kept there: { $text }
    .both = A word is kept in week { $there } there, here in week { $here }: { $text }
parted-broken = A word broken.
    .there = There a word is broken in week { $there }: { $text }
    .here = The word broken here in week { $here } is not broken there: { $text }
    .both = A word is broken in week { $there } there, here in week { $here }: { $text }
parted-released = A word given back.
    .there = There they let you off in week { $there }: { $text }
    .here = They let you off here in week { $here }, and not there: { $text }
    .both = They let you off in week { $there } there, here in week { $here }: { $text }
parted-filled = A seat.
    .there = There the empty seat is filled, in week { $there }.
    .here = The seat that was filled here in week { $here } is not filled there.
    .both = The seat is filled in week { $there } there, here in week { $here }.
parted-event = What came up.
    .there = There { $title } comes up, in week { $there }. Here it never did.
    .here = { $title }, which came up here in week { $here }, never does there.
    .both = { $title } comes up in week { $there } there, here in week { $here }.

left-task = { $task } ({ $points } of delivery)
left-morale = spirits ({ $points } of team)
left-trust = trust ({ $points } of team)
left-ease = rest ({ $points } of team)
left-growth = growth ({ $points } of team)
left-stayed = who stayed ({ $points } of team)

# What was foreseen.
foresight-none = Nothing was foreseen in this play, so there is nothing to compare.
foresight-few = { $hits } of { $said } forecasts came true. That is too few to say anything.
foresight-insight = { $hits } of { $said } forecasts came true. By lot it would be about { $chance }; saying “{ $fixed }” every time, { $fixed-hits }. You saw something that neither lot nor habit sees.
foresight-habit = { $hits } of { $said } forecasts came true, more than the { $chance } that come by lot. But saying “{ $fixed }” every time would have been right as often: { $fixed-hits } times.
foresight-luck = { $hits } of { $said } forecasts came true. By lot it would be about { $chance }; saying “level” every time, { $level }. A guess by lot does at least as well { $by-lot } times in a hundred, so this may be luck.
foresight-lean-morale = Which way it erred
    .more = Spirits came out lower than you foresaw, more often than the other way round.
    .less = Spirits came out higher than you foresaw, more often than the other way round.
foresight-lean-output = Which way it erred
    .more = Less got done than you foresaw, more often than the other way round.
    .less = More got done than you foresaw, more often than the other way round.
foresight-halves = In the first half { $first } of { $of-first } came true, in the second { $second } of { $of-second }.
foreseen-right = { $said }, and so it came
foreseen-other = { $said }; it came { $came }
foreseen-nothing = nothing to compare with in the first week
trend-up = up
trend-level = level
trend-down = down

# Which hand luck had.
fortune-about = Your decisions were played again with { $n } other lucks. { $percent } in a hundred of them could be taken as they were; where something else came up, it was answered the way you mostly leant.
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
ledger-given = Given in week { $week } { $by }, for week { $due }.
ledger-by-answer = with your answer at { $title }
ledger-by-move = with a move, { $move }
ledger-by-event = by what happened
ledger-kept = Kept in week { $week }.
ledger-broken = Not kept, in week { $week }.
ledger-released = They let you off in week { $week }.
ledger-open = The play ended before it fell due.
ledger-moved = { $who }: { $meter } { $points }

# The other seat.
seat-wanted-known = { $who } wanted this: { $goal }. You knew it from week { $week }. The work served it for { $weeks }.
seat-wanted-known-none = { $who } wanted this: { $goal }. You knew it from week { $week }. No week’s work served it.
seat-wanted-unknown = { $who } wanted this, and you were not told: { $goal }. The work served it for { $weeks } all the same.
seat-wanted-unknown-none = { $who } wanted this, and you were not told: { $goal }. No week’s work served it.
seat-noticed = Week { $week }: { $cause } { $meter } { $points }.
seat-alone = For { $weeks } no move of yours went to { $who }.
seat-told-trust = Told you in week { $week }, out of trust: { $said }
seat-told-listening = Told you in week { $week }, because you had listened: { $said }
seat-told-looking = You saw it yourself in week { $week }: { $said }
seat-told-scene = It came up in week { $week }: { $said }
seat-untold = { $who } never told you.
seat-untold-bit = It came out by itself in week { $week }.
seat-or-look = { $nearest } Going to look at the work would have shown it too.
seat-no-look = { $nearest }
seat-nearest = { $who } was nearest to saying it in week { $week }: trust { $trust }, and { $needed } was needed. { $missing } points of trust were missing.
seat-nearest-heard = { $who } was nearest to saying it in week { $week }: trust { $trust }, and you had listened lately. { $missing } points were still missing.
seat-nearest-listening = { $who } was nearest to saying it in week { $week }: trust { $trust }, and { $needed } was needed. A one-on-one that week would have been enough.

# The rules, opened.
rule-model = The numbers of this rule are the same in every scenario.
rule-move = The numbers of { $move } stand in the move; these bend them.
rule-move-written = In the move { $move } stands { $list }; the numbers here bend it.
rule-author-written = Whoever wrote the scenario set it for this moment: { $list }.
rule-author = Whoever wrote the scenario set the number for this moment.
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
change-misdirected = work that went the wrong way
change-rework = work to be done again
change-effort = work to do
change-quality = quality
change-budget = budget
change-credibility = belief in you
change-attention = attention for next week
change-you = You
cause-fading = It goes back to where it rests.

# What to take along.
begin-silent = { $who } knew something, and it came out by itself: { $fact }
    .when = somebody stays quiet about work that matters
    .then = I ask them alone, and look at the work with them
begin-in-vain = { $who } told you, and nothing came of it: { $fact }
    .when = somebody tells me of a worry
    .then = I say the same week what I do about it, or that I do nothing
begin-broken = You gave your word, and it was not kept: { $text }
    .when = I cannot keep what I promised
    .then = I say so before the day, and ask what they need in its place
begin-alone = For { $weeks } no move of yours went to { $who }.
    .when = it is Thursday, and there is somebody I have not spoken to
    .then = I go to them first on Friday
begin-never = You made no move of this kind: { $family } ({ $hint }).
    .when = I plan the next week
    .then = I choose one thing of this kind first

# Over all plays.
growth-play = { $title }: delivery { $delivery }, team { $team }. { $scale }. Foresaw { $hits } of { $said }.
growth-play-unforeseen = { $title }: delivery { $delivery }, team { $team }. { $scale }.
growth-foresight = Of { $said } forecasts in all plays { $hits } came true; by lot it would be about { $chance }.
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
