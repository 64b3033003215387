# A plan for a week as it is read aloud, before it is made: parts of sentences that begin small, with no word of how they lean.

# Who or what is named already in the same sentence.
plan-work = it
plan-sentence = { $words }.
# A move of the scenario's own, or a library move by another name.
plan-other-person = { $name } with { $who }
plan-other-work = { $name } for { $task }
plan-other-both = { $name }, { $who } with { $task }

plan-move-assign = put { $who } on { $task }
plan-move-set-goal = set a clear goal for { $task }
plan-move-break-down = split { $task } into steps
plan-move-cut-scope = cut part of { $task }
plan-move-go-and-look = go and look at { $task }
plan-move-plan-week = plan the week
plan-move-move-deadline = ask for a week more for { $task }
plan-move-overtime = call overtime
plan-move-focus-time = protect focus time
plan-move-clear-blocker = clear the way for { $task }
plan-move-bring-help = bring in help for { $task }
plan-move-training = get { $who } training or a tool
plan-move-fill-seat = fill the empty seat
plan-move-explain-why = explain the why
plan-move-bring-beneficiary = bring in somebody the work is for
plan-move-first-steps = plan first steps with { $who }
plan-move-one-on-one = listen to { $who }
plan-move-open-floor = open the floor
plan-move-act-on-heard = act on what { $they } said
plan-move-name-contribution = give { $who } credit
plan-move-see-potential = let { $who } grow with { $task }
plan-move-thank-team = thank the team
