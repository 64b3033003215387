# What the window says around the pages.

notice-edited = This scenario was edited since you played it. Your play goes on with the new one; the old file is kept beside it.
notice-edited-shorter = This scenario was edited since you played it, and { $fitting } of your { $of } decisions still fit: { $why }. Your play goes on from there; the old file is kept beside it.
notice-scenario-gone = The scenario of this play is not there any more. The play is kept; put the scenario back to go on with it.

# The bar over every screen of a play.
bar-week = Week { $week }
bar-of = of { $weeks }
bar-week-of = Week { $week } of { $weeks }.
bar-leant = Week { $week }: { $lean }.
bar-word = Promises
bar-word-kept = { $n } kept
bar-word-broken = { $n } broken
bar-word-owed = { $n } owed
bar-word-due = { $n } due Friday
bar-word-label = Your promises: { $parts }
bar-keys = Keys
bar-keys-label = Keys of this screen
bar-menu-label = Menu

# The week.
week-people = People
week-people-note = As you see them now
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
week-move-made = Done this week.
week-ask-person = Who is it for? Click a person, or use the arrow keys.
week-ask-person-first = Who is it for, and which task? First click a person, or use the arrow keys.
week-ask-task = Which task? Click one, or use the arrow keys.
week-ask-task-too = And on which task? Click one, or use the arrow keys.
week-price = The price:
week-so-far = This week so far
week-undo = Undo
week-place = Do it
week-end = End the week
week-end-yes = End it as it is
week-end-ask = End the week now?
week-end-about =
    { $left ->
        [one] One point of your attention is not spent. What is not spent this week is gone on Friday.
       *[other] { $left } points of your attention are not spent. What is not spent this week is gone on Friday.
    }
reopen-ask = Go back to week { $week }?
reopen-about = This play is over. Going back opens it again at the Monday of week { $week }, and what you decided from then on is taken back.
reopen-yes = Go back to week { $week }
reopen-no = Leave it as it ended
week-nothing-to-undo = No move of this week to take back.
week-hint-pick = Choose a move under one of the pans (key 3), then the person or the task it is for.
week-hint-end = Your attention is spent. Look once more, or end the week.

# Monday, a dilemma, and what happened next.
window-monday-heading = Monday, week { $week } of { $weeks }
monday-team = The team
monday-on = Go on
dilemma-others = The others in the team
dilemma-scale = The scale moves on Friday.
dilemma-key-choose = choose
dilemma-key-look = look at people and work first
reply-you-chose = You chose:
reply-scale = On Friday you see whether this was more managing or more leading.
reply-on = On to the week

# The title.
title-name = Fulcrum
title-line =
    Manage the what. Lead the how.
    There is never enough time for both.
title-continue = Continue
title-begin = Begin
title-what = { $title } · { $moment }
title-moment-monday = Monday of week { $week }
title-moment-week = week { $week }
title-moment-friday = Friday of week { $week }
title-moment-end = how it ended
title-new = New play
title-new-note = { $n ->
    [one] one team to lead
   *[other] { $word } teams to lead
}
title-settings = Settings
title-quit = Quit
title-key-move = move
title-key-keys = keys
title-key-full-screen = full screen

# The forecast.
forecast-kicker = Your forecast
forecast-title = What will Friday bring?
forecast-made = This week: { $moves }.
forecast-made-nothing = No moves this week.
forecast-morale = The team’s morale
forecast-morale-up = rises
forecast-morale-level = stays level
forecast-morale-down = falls
forecast-output = Useful work, against last week
forecast-output-up = more
forecast-output-level = about the same
forecast-output-down = less
forecast-missing = First answer each question.
forecast-see = See Friday
forecast-skip = Skip
forecast-back = Back to the moves

# Friday.
friday-people-note = Biggest change first. ↑ more, ↓ less; more arrows mean more
friday-why-note = Every cause. ↑ helped them, ↓ hurt them
friday-work-note = The end of a bar: done this week
friday-you = You and your promises
friday-undo = Undo this week
friday-why = Why?
friday-in-short = In short
friday-next = On to week { $week }
friday-next-end = See how it ended
window-friday-untouched = Nobody worked on:
friday-untouched-task = { $task } ({ $standing })
friday-kept = Kept
friday-broken = Broken
friday-released = Let off
friday-due = Due in week { $week }
window-friday-foresaw = Your forecast
friday-no-word = No promise fell due, and you owe none.
friday-answer-manage = Your answer this week was managing.
friday-answer-lead = Your answer this week was leading.
friday-answer-both = Your answer this week was half managing, half leading.
friday-answer-neither = Your answer this week was neither managing nor leading.
friday-helped-little = Helped a little: { $cause }
friday-helped-some = Helped: { $cause }
friday-helped-much = Helped a lot: { $cause }
friday-hurt-little = Hurt a little: { $cause }
friday-hurt-some = Hurt: { $cause }
friday-hurt-much = Hurt a lot: { $cause }

back = Back

# The picker and the briefing.
picker-heading = Choose a team
picker-facts = { $trade }, { $weeks }, { $people } people, { $level }
picker-level-gentle = gentle
picker-level-steady = steady
picker-level-hard = hard
picker-played = { $n ->
    [one] Played once: { $last }
   *[other] Played { $n } times, last: { $last }
}
picker-waits = A play waits in week { $week } of { $weeks }
picker-problems = { $n ->
    [one] One problem keeps it from being played
   *[other] { $n } problems keep it from being played
}
picker-folder = Scenarios of your own: { $folder }
briefing-team = The team
window-briefing-success = Success:
briefing-time = Time:
briefing-for = Sponsor:
briefing-work = Work:
briefing-practice = You practise:
briefing-begin = Begin
briefing-continue = Continue: { $moment }
briefing-anew = Start again
broken-kicker = This file cannot be played yet
broken-place = line { $line }, column { $column } · { $code }

# How it ended.
ending-kicker = How it ended · { $quarter }
ending-team = Who is still there
ending-on = Look back

# Settings.
settings-heading = Settings
settings-theme = Theme
settings-light = Light
settings-dark = Dark
settings-contrast = High contrast
settings-room = Projector
settings-text = Size of text
settings-percent = { $n }%
settings-motion = Motion
settings-motion-full = Weights fall, faces change
settings-motion-reduced = No movement
settings-forecast = Before each Friday
settings-forecast-on = Ask for my forecast
settings-forecast-off = Do not ask
settings-language = Language
settings-language-is = The game speaks English. A scenario speaks the language its author wrote it in.
settings-files = Where files are kept
settings-done = Done
settings-sample = A sample of how things look
settings-says = “It looks right from where I sit. Is it large enough for you?”

# What lies over a screen.
over-keys = Keys
over-menu = Menu
over-team = How things stand
over-close = Close
over-no-word = You have made no promise yet.
menu-go-on = Go on
menu-keys = Keys of this screen
window-menu-title = To the title
menu-saved = Every decision is saved as you make it.
keys-move = go from one to the next
keys-press = press what has the frame around it
keys-card = look at a scenario
keys-back = back
keys-begin = begin, or go on
keys-on = go on
keys-choose = choose
keys-look = look at people and work
keys-menu = menu
keys-keys = these keys
keys-full-screen = full screen
keys-larger = larger text
keys-smaller = smaller text
keys-tab = go from one control to the next
keys-tab-items = go from one item to the next
keys-week-arrows = with a move in hand: aim it
keys-week-enter = pick a move up; place it
keys-week-esc = put the move down; menu
keys-week-undo = take the last move back
keys-week-end = end the week
keys-week-tabs = to the people, the work, the moves
keys-forecast-morale = morale: rises, level, falls
keys-forecast-output = useful work: more, the same, less
keys-forecast-see = see Friday
keys-forecast-skip = make no forecast
keys-forecast-back = back to the moves
keys-friday-on = on to the next week
keys-friday-why = every cause, or only the largest
keys-friday-undo = take the week back
keys-ending-on = look back
notice-letters = { $n ->
    [one] One letter of a scenario in your folder has no picture in any font of this machine, and is drawn as a box.
   *[other] { $n } letters of scenarios in your folder have no picture in any font of this machine ({ $some }), and are drawn as boxes.
} Install a font that has them and start again; `fulcrum play --terminal` leaves the drawing to your terminal.
notice-from-the-right = { $names }: some of it is written from right to left. The window sets every line from left to right; `fulcrum play --terminal` leaves that to your terminal.
notice-only-in-journal = What you wrote is kept in the journal, but not in the record of this play: { $why }
notice-scenario-broken = { $file } has been saved with a problem. { $first } You still see the last version without one.
notice-growth-failed = Your plays could not be looked at together. Your notes and plans are safe. This is a bug in Fulcrum: please report it.
notice-dismiss = Dismiss
briefing-stands = week { $week } of { $weeks }
briefing-look-back = Look back at the last play
