# What the window says around the pages.

notice-edited = This scenario was edited since you played it. Your play goes on with the new one; the old file is kept beside it.
notice-edited-shorter = This scenario was edited since you played it, and { $fitting } of your { $of } decisions still fit: { $why }. Your play goes on from there; the old file is kept beside it.
notice-scenario-gone = The scenario of this play is not there any more. The play is kept; put the scenario back to go on with it.

# The bar over every screen of a play.
bar-week = Week { $week }
bar-of = of { $weeks }
bar-week-of = Week { $week } of { $weeks }.
bar-leant = Week { $week }: { $lean }.
bar-word = Your word
bar-word-kept = { $n } kept
bar-word-broken = { $n } broken
bar-word-owed = { $n } owed
bar-word-due = { $n } due Friday
bar-word-label = Your word: { $parts }
bar-keys = Keys
bar-keys-label = Keys of this screen
bar-menu-label = Menu

# The week.
week-people = People
week-people-note = Monday morning
week-work = Work
week-moves = Moves
week-budget = Budget { $n }
week-attention = { $left } of { $total } attention left
week-weights = This week { $manage ->
    [one] one point lies on the side of managing
   *[other] { $manage } points lie on the side of managing
}, { $lead ->
    [one] one on the side of leading.
   *[other] { $lead } on the side of leading.
}
week-person-told = Told you something
week-task-on-it = on it: { $names }
week-aim-team = team
week-aim-person = person
week-aim-task = task
week-aim-both = person, task
week-move-made = Made this week.
week-ask-person = Whom is it for? Click a person, or use the arrow keys.
week-ask-person-first = Whom is it for, and on what? First a person: click, or use the arrow keys.
week-ask-task = Which task? Click one, or use the arrow keys.
week-ask-task-too = And on which task? Click one, or use the arrow keys.
week-price = The price:
week-so-far = This week so far
week-undo = Undo
week-place = Place it
week-end = End the week
week-nothing-to-undo = No move of this week to take back.
week-hint-pick = Pick a move under one of the pans, then whom or what it is for.
week-hint-end = All of it is spent. Look once more, or end the week.
