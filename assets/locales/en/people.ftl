# What this language calls itself, where one is chosen.
language-name = English

# People and work as one sees them on a Monday.

somebody = somebody
the-team = the team

# Lists: “Nadia, Irena and Kofi”.
list-more = { $a }, { $b }
list-last = { $a } and { $b }

quoted = “{ $words }”
quoted-within = ‘’
clauses-more = { $a }; { $b }

number = { $n ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $n }
}
number-of = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $n }
}
weeks-count = { $n ->
    [one] a week
   *[other] { $word } weeks
}

person-and-role = { $name }, { $role }

# How a role reads inside a sentence: `lower` begins it with a small letter, `keep` leaves it as written.
roles-inside = lower

# What one reads in a face.
face-looks = Looks { $how }.
face-worn = worn out
face-tired = tired
face-rested = rested
face-bright = bright
face-cheerful = cheerful
face-flat = listless
face-downcast = downcast
face-open = open with you
face-close = at ease with you
face-guarded = guarded
face-turned-away = turned away from you

# Trends since last Monday.
trend-morale-up = Morale rising
trend-morale-down = Morale falling
trend-clarity-up = Clarity rising
trend-clarity-down = Clarity falling
trend-trust-up = Trust rising
trend-trust-down = Trust falling
trend-strain-up = Strain rising
trend-strain-down = Strain easing

meter-morale = Morale
    .inside = morale
meter-clarity = Clarity
    .inside = clarity
meter-trust = Trust
    .inside = trust
meter-strain = Strain
    .inside = strain

# The same for several at once: “Morale and trust rising, strain easing.” The first letter is made large.
trends-up = { $list } rising
trends-down = { $list } falling
trends-easing = { $list } easing
trends-all = { $list }.

person-away = Away, back in week { $week }.
person-left = Has left.
person-notice = Has given notice.
person-on = On { $task }.
person-idle = Has no task.
person-wants = Wants: { $goal }.
person-waits = Waits for you to act on this: { $said }
people-did-well = Good work last week: { $list }.

# How a task stands.
task-due = due in week { $week }
task-due-now = due this Friday
task-was-due = was due in week { $week }
task-done = done
task-dropped = given up
task-blocked = blocked: { $why }
task-late = late
task-waits = waits for { $task }
task-nobody = nobody is on it
task-behind = a little behind
task-on-course = on course
task-goal = clear goal
task-steps = broken down
task-percent = { $percent } percent
task-for = For: { $whom }

# What a move may be aimed at.
aim-kind-team = the team
aim-kind-member = a person
aim-kind-task = a task
aim-kind-both = a person and a task
aim-both = { $who }, “{ $task }”
aim-task = “{ $task }”
move-with-aim = { $move } ({ $aim })

family-tasks = Tasks
    .hint = who does what
family-schedule = Schedule
    .hint = what happens when
family-resources = Resources
    .hint = money and people
family-purpose = Purpose
    .hint = what it is for
family-listening = Listening
    .hint = what they see and need
family-acknowledging = Acknowledging
    .hint = what they have done
pan-manage = Manage the what
pan-lead = Lead the how

cost-attention = { $n } attention
cost-both = { $n } attention, { $money } of the budget
cost-money = { $money } of the budget
cost-none = costs nothing

# Why a move cannot be made, or a decision is not taken.
not-attention = It takes { $cost } attention, and { $left ->
    [0] none is left
   *[other] { $left } is left
}.
not-budget = It takes { $cost } of the budget, and { $left } is left.
not-twice = You have done that this week.
not-that-aim = It needs { $kind }.
not-absent = { $who } is not at work.
not-there = There is nobody and nothing it could be for.
refused-phase-dilemma = First answer the question.
refused-phase-moves = This is the time for moves.
refused-phase-forecast = The week is set. You can only make a forecast now.
refused-phase-friday = The week is over.
refused-phase-ended = The play is over.
refused-no-choice = There is no such answer.
refused-too-dear = It costs { $cost }, and that is not there any more.
refused-no-move = There is no such move.
refused-stale = The play has moved on since then.

# Promises.
promise-due = Promised for week { $week }: { $text }
promise-due-now = Promised for this Friday: { $text }
promise-kept = Kept: { $text }
promise-broken = Broken: { $text }
promise-released = They let you off: { $text }
promise-count = { $kept } kept, { $broken } broken, { $owed } still owed.

# The scale.
scale-managing = Leans to managing
    .inside = leans to managing
scale-level = Level
    .inside = is level
scale-leading = Leans to leading
    .inside = leans to leading
scale-far-managing = Leans far to managing
    .inside = leans far to managing
scale-far-leading = Leans far to leading
    .inside = leans far to leading
scale-stayed = It did not move this week.
scale-to-managing = This week was more managing than leading.
scale-to-leading = This week was more leading than managing.
scale-back = This week brought it back towards level.

quadrant-thriving = Delivered and thriving
quadrant-worn-out = Delivered, worn out
quadrant-lost = Enthusiastic but lost
quadrant-neither = Neither delivered nor thriving
