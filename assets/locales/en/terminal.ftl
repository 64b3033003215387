# What the terminal says around the pages.

heading-people = People
heading-work = Work
heading-word = Your promises
heading-history = The weeks so far

briefing-success = Success: { $success }
briefing-practises = You practise: { $list }.
briefing-seed = The luck of this play is seed { $seed }. Type “help” at any time to see what you can do.

monday-heading = Monday, week { $week } of { $weeks }
task-line = { $title }: { $facts }.
tasks-over = Done with: { $list }.
task-over = { $title } ({ $standing })
told = { $who }. { $heading }:
choice-with-cost = { $label } ({ $cost })
choice-closed = { $label } Not possible now: { $why }
moves-opened = Possible now: { $list }.
moves-no-more = No longer possible this week: { $list }
moves-as-before = The other moves are as before; “moves” lists them all.
moves-closed = Not possible now: { $list }. { $why }
aim-closed = { $what }. { $why }

moves-heading = Moves. { $terms }. The scale { $scale }.
moves-made = This week: { $list }.
family-heading = { $family }: { $hint }
family-short = { $family }: { $list }.
move-line = { $name }. { $cost }, for { $aim }.
move-not-now = Not possible now: { $why }
move-closed = { $name } cannot be done now. { $why }
move-short = { $n } { $name }
move-short-why = { $name } ({ $why })
move-short-cost = { $n } { $name } ({ $cost })
hand-heading = You are about to: { $name }, { $cost }
hand-purpose = { $purpose } The price: { $price }
hand-make = Do it
hand-back = Do something else

forecast-heading = Before the week runs: what do you expect?
forecast-up = up
forecast-level = level
forecast-down = down
forecast-more = more
forecast-same = the same
forecast-less = less

friday-people = People (↑ more, ↓ less; “why” shows every cause)
shift-of = { $who }, { $meter }: { $cause }
shift-more = { $meter }: { $cause }
friday-person = { $name } { $says }.
friday-told = { $heading }: { $quote }
why-heading = Why: every cause. Plus helped them, minus hurt them; three signs are much.
why-on-friday = “why” works on a Friday, when a week has ended.
friday-task = { $title }: { $says }
friday-untouched = Nobody worked on: { $list }.
friday-foresaw = Your forecast
friday-scale = The scale { $scale }. { $moved }

debrief-weeks = Week by week, in points of 100 and days of work
debrief-week = You: { $moves }. { $scale }.
debrief-curves = Delivery (D) and team (T) on each Friday, 0 to 100; * is both
debrief-map = How the two results moved week by week: delivery to the right, team upwards
lane-week = week
lane-managed = manage
lane-led = lead
lane-scale = scale

you-are-back = You are back in “{ $title }”, week { $week } of { $weeks }.
go-on-with = The play is saved. To go on: { $command }
left-unsaved = The play is not saved: { $why }
nobody-answers = { $n } answers in a row led nowhere, so this stops here.
undone = { $n ->
    [one] One decision taken back. It is week { $week }.
   *[other] { $n } decisions taken back. It is week { $week }.
}
undo-nothing = There is nothing to take back.
undo-not-there = The play has not come to that week yet, or is at its Monday already.
not-saved = That could not be saved, so it was not done. Put right what keeps it from being saved, then answer again.

ask-enter = Enter: go on.
ask-go-on = Go on
ask-answer = Your answer, 1 to { $last }:
ask-move = A move, 1 to { $last }, or its name. 0 or Enter: no more this week.
ask-end-week = Nothing more can be done this week. 1 or Enter: end the week.
ask-end-week-spent = Your attention is spent. 1 or Enter: end the week.
ask-who = Who, 1 to { $last }? 0: do something else.
ask-which-task = Which task, 1 to { $last }? 0: do something else.
ask-hand = 1 or Enter: do it. 0: do something else.
ask-forecast-morale = Team morale: { $list }. 0 or Enter: no forecast.
ask-forecast-output = Useful work, against last week: { $list }. 0 or Enter: no forecast at all this week.
ask-next-week = 1 or Enter: on to week { $week }.
ask-last-week = That was the last week. 1 or Enter: how it ended.
ask-debrief = 1 or Enter: look back on these weeks.
ask-menu = Your choice, 1 to { $last }. Enter: 1.
ask-edited = Your choice, 1 to { $last }. Enter: 1.
ask-not-enter = Enter alone is no answer here. Type a number from 1 to { $last }, or “help”.
ask-wrong-number = There is no { $n } here. { $last ->
    [one] Type 1 or Enter, or “help”.
   *[other] Type a number from 1 to { $last }, or “help”.
}
ask-wrong-words = “{ $typed }” is none of these. { $last ->
    [one] Type 1 or Enter, or “help”.
   *[other] Type a number from 1 to { $last }, a word of one of them, or “help”.
}
ask-several = That could be any of these: { $list }. Which one?

help-heading = What you can type
help-answer = A number answers a question; so do a few words of one of its answers. Enter goes on where nothing else is asked.
help-help = this page
help-undo = takes back one decision; “undo week” goes to this Monday, “undo 3” to the Monday of week 3
help-people = the people as they stand
help-tasks = the work as it stands, and whom it is for
help-moves = every move, what it is for and what it takes
help-why = on a Friday: everything that moved people and work
help-word = what you have promised
help-history = the weeks so far
help-note = keeps what follows in your journal: “note She asked first.” After “note leader:” it is about a leader you observed, after “note example:” about your own work
help-again = this screen again
help-quit = leaves; everything is saved already
history-week = Week { $week }
history-moves = You: { $moves }.
word-none = You have made no promise.

menu-title = Fulcrum
menu-line = Manage the what, lead the how. You hold the balance.
menu-continue = Go on with
menu-waiting = { $title }, week { $week } of { $weeks }
menu-new = Begin
menu-scenario = { $weeks }, { $people } people, { $trade }.
menu-quit = Leave
menu-help = Type a number from 1 to { $last }, or a word of one of them. “note” and a few words keep a note. “quit” leaves.

edited-all-fit = The scenario was edited since you played. All of your { $of } decisions still fit.
edited-some-fit = The scenario was edited since you played. { $fitting } of your { $of } decisions still fit.
edited-because = At the next one, { $why }.
edited-go-on = Go on from there
edited-again = Start again, with the same luck

# What one may type at any prompt, one word each. English is understood too.
typed-help = help
typed-undo = undo
typed-week = week
typed-people = people
typed-tasks = tasks
typed-moves = moves
typed-why = why
typed-word = word
typed-history = history
typed-note = note
typed-again = again
typed-quit = quit
typed-back = back
typed-contents = contents
typed-b = b
typed-0 = 0
# What a note begins with to say what sort it is.
typed-leader = leader:
typed-example = example:
# What is dropped where a sentence has it already.
typed-if = if

# The marks of the drawn curves, one letter each, and of a lean, one letter each.
curve-delivery = D
curve-team = T
lean-managing = m
lean-leading = l
lean-level = =
