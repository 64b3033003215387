# Looking back at a play in parts: what stands around what the debrief says.

# What if, and the rules.
if-answer = In { $title }: { $choice }
if-left-out = Without: { $move }.
if-beside = { $points } ({ $by })
if-week = Week { $week }: delivery { $delivery-here } in your play, { $delivery-there } in the replay. Team { $team-here } in your play, { $team-there } in the replay.
change-because = { $change }. { $cause }
changes-you = You and the sponsor
opened-here = Week { $week } of your play
opened-there = Week { $week } of the replay
opened-before = As above: { $list }.
if-in-full = { $other } Delivery { $delivery }, team { $team }.

# The parts.
part-heading = { $n }. { $title }
# A part of the debrief; `.short` where it stands in a narrow list, `.section` over its section of a report.
part-story = The story
    .short = The story
part-turning = Turning points
    .short = Turning points
    .section = Turning points
part-what-if = What if
    .short = What if
    .section = What if
part-foresight = Your forecasts, and luck
    .short = Your forecasts
    .section = Forecasts, and luck
part-promises = Your promises
    .short = Your promises
    .section = Promises
part-seats = The other seat
    .short = The other seat
    .section = The other seat
part-rules = The rules behind it
    .short = The rules behind it
    .section = The rules behind it
part-reflection = What you take with you
    .short = What you take with you
    .section = What to take with you

# Going from one to the next.
look-back-contents = Looking back, in eight parts
walk-here = That is this part. “again” shows it once more.
walk-every-week = For each week, the decision that would have changed most
walk-week-line = Week { $week }. { $line }
walk-foreseen = Week { $week }. Morale: { $morale }. Useful work: { $output }.
look-back-luck = How much was luck
walk-seats = The same weeks, told by the others.
walk-wrong-number = There is no { $n } here. Type a number from 1 to { $last }, or “help”.
walk-wrong-words = “{ $typed }” is none of these. Type a number from 1 to { $last }, or “help”.
walk-help = Enter goes on. A number or a few words choose one of the things listed.
walk-help-back = one step back; from a part, to the contents
walk-help-leave = leaves; what you wrote is kept already
ask-contents = Enter: from the beginning. 1 to 8: that part. 0: leave.
ask-part = Enter: on to { $n }, “{ $title }”. 1 to 8: that part. b: the contents. 0: leave.
ask-part-last = That was all of it. Enter or 0: leave. 1 to 8: that part. b: the contents.

# What if, week by week.
what-if-about = Choose a week and decide it differently. The luck stays the same, and the rest is replayed as you played it wherever that is still possible. Nothing of it is kept.
what-if-week = Week { $week }, decided differently
what-if-anew = Play the whole week again, move by move
what-if-anew-about = Week { $week } again. Decide it as you like; then you see it beside your play.
what-if-beside = From that Friday on
ask-what-if = A week, 1 to { $last }. Enter: on to “{ $title }”. b: the contents. 0: leave.
ask-what-if-how = Which, 1 to { $last }? Enter or b: another week. 0: leave.

# The rules.
rules-about = Behind every change there is a rule with its numbers. These are the rules behind your turning points. You can open any other change of any week too.
rules-week = What changed in week { $week }
rule-number = { $name }, { $value }: { $says } Evidence: { $evidence }.
rule-measured = What was measured in real teams:
rule-finding-line = { $key }: { $finding }. { $source }
ask-rules = A week, 1 to { $last }, to open its changes. Enter: on to “{ $title }”. b: the contents. 0: leave.
ask-rules-who = Whose, 1 to { $last }? Enter or b: another week. 0: leave.
ask-rules-change = Which change, 1 to { $last }? Enter or b: somebody else’s. 0: leave.

# Reflection.
reflect-about = In your own words, or not at all: nobody grades this. What you write goes into your journal and into the record of this play.
reflect-before = You wrote: { $answer }
reflect-beginnings = A plan could begin with
reflect-done = What you wrote is kept. Your journal has it whenever you like.
ask-reflect = Your answer. Enter: none. b: the contents. 0: leave.
plan-heading = If this happens, then I do that
plan-about = A plan that names its moment is carried out more often than a good intention.
ask-plan-when = If … (what will you notice?) Enter: no plan.
ask-plan-when-or = If … (what will you notice?) Type your own, or a number to take one of these. Enter: no plan.
ask-plan-more = Another plan: If … Enter: no more.
ask-plan-then = … then I … (what do you do?) Enter: no plan.
ask-plan-then-or = Enter: keep it like this. Or in your own words: then I …
ask-plan-day = On which day should Fulcrum ask how it went? A date like 2027-01-31, or a number of days. Enter: in two weeks.
plan-taken = If { $when }, then { $then }.
plan-none = Without the second half it is not a plan yet; nothing was kept.
plan-no-day = That day is not from today on. Type a date like 2027-01-31, or a number of days.
plan-kept = The plan is kept.

# Notes and the journal.
written-kept = Kept.
written-not-kept = That could not be kept. Please type it again.
ask-note = Your note. Enter: none.
ask-note-kind = What sort of note: { $list }? Enter: 1.
due-heading = A plan of yours
due-plan = On { $day } you planned: if { $when }, then { $then }.
ask-due = How did it go? Enter: ask me another time.
menu-look-back = Look back on a finished play
menu-journal = Your journal
menu-finished = { $title }, { $day }: delivery { $delivery }, team { $team }
menu-back = Back
journal-no-plays = No play has ended yet.
journal-scale = The scale, Friday by Friday: { $path }
journal-scale-legend = m: to managing, l: to leading, =: in balance
journal-under = { $what }:
journal-empty = Nothing is written yet. “note” and a few words write the first.
journal-found = { $n ->
    [0] Nothing has “{ $typed }” in it
    [one] One place has “{ $typed }” in it
   *[other] { $n } places have “{ $typed }” in them
}
journal-found-on = { $title }, { $date }
journal-help = 1 shows what you wrote. Any other words are searched for. “note” and a few words keep a note. Enter goes back.
journal-kept-in = Kept in { $path }
ask-journal = 1: what you wrote. Or words to search for. Enter: back. 0: leave.

# A play shown again.
replay-heading = { $title }, finished on { $day } (seed { $seed })
replay-by = Played by { $name }.
