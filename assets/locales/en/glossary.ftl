# The words of the game, each explained once. Everything that explains one reads it from here: the window, the terminal's “help clarity”,
# the papers of a workshop, the end of a report, and docs/glossary.md.
# Of each: its name, other words one may type for it, what it is, what raises it, what lowers it, where it counts.

glossary-heading = What the words mean
glossary-raises = Goes up: { $what }
glossary-lowers = Goes down: { $what }
glossary-counts = Counts: { $what }
glossary-intro = Meters run from 0 to 100. You never see the numbers while you play: you see faces, what people say, and whether something rises or falls. The debrief shows all of them.
glossary-unknown = There is no explanation for “{ $typed }”. There are explanations for: { $list }.
glossary-hint = “help clarity” explains a word; so does “help” with any of these: { $list }.

term-attention = Attention
    .also = points, attention points
    .is = Your own time in a week. Every move costs one or two points of it, and what is not spent is gone on Friday.
    .raises = some scenes and answers give a point in the week after.
    .lowers = a sponsor whose credibility in you is under { $patience } wants reports, and those cost a point a week.
    .counts = on the week’s moves, and nowhere else.

term-morale = Morale
    .also = spirits, enthusiasm
    .is = How much somebody wants to do this work.
    .raises = explaining the why, meeting the people it is for, praise that was earned, work that serves their own goal, work finished in time.
    .lowers = being blocked, not knowing what comes first (clarity under 50), being tired (strain over 50), lateness. Very high and very low morale drift back to the middle.
    .counts = a little on how much gets done, more on how well it is done, and most of all on the team result.

term-clarity = Clarity
    .also = clear
    .is = How well somebody knows what comes first and what good looks like.
    .raises = planning the week, setting a goal, breaking the work down, first steps. All of these wear off a little each week.
    .lowers = new work, changes nobody explained, broken promises, and a week in which nobody says it again.
    .counts = most of all on useful days: with little clarity, about half of the work goes into the wrong thing.

term-trust = Trust
    .also = trusts
    .is = Whether somebody believes that you mean well by them and do what you say.
    .raises = listening, acting on what you heard, promises kept, praise that was earned.
    .lowers = promises broken (twice as much as a kept one earns), praise that was not earned, and a week in which you did not turn to them.
    .counts = on whether they tell you what they know, follow you in hard times, and stay.

term-strain = Strain
    .also = tired, tiredness, stress
    .is = How worn somebody is. High is bad.
    .raises = overtime (more each week in a row), too much work for the time there is, blocked work, worries nobody has heard.
    .lowers = a quiet week, protected time, a later deadline, help.
    .counts = from 40 it costs work and quality, from 50 it costs morale; from 62 it helps to drive people away.

term-credibility = Credibility
    .also = credit, sponsor
    .is = How far the person you answer to, your sponsor, believes you.
    .raises = work finished in time.
    .lowers = late work, trouble that comes out as a surprise, asking for more time.
    .counts = on whether a deadline can still be moved, and on who follows you in hard times. Under { $patience } your sponsor wants reports.

term-budget = Budget
    .also = money
    .is = Money for the whole play. It is not renewed each week.
    .raises = some scenes and answers add to it.
    .lowers = help, training, a new person, and some answers.
    .counts = only as what it buys: nothing is gained by keeping it.

term-safety = Safety
    .also = safe
    .is = How safe it is in this workplace to say something unwelcome. The scenario sets it, and it stays as it is.
    .raises = nothing you do.
    .lowers = nothing you do.
    .counts = on how much trust somebody needs before they speak up.

term-scale = The scale
    .also = scale, balance, beam, pans
    .is = How you spent your attention: managing (tasks, schedules, money) in one pan, leading (purpose, listening, praise) in the other.
    .raises = each point of attention and each answer puts its weight into a pan.
    .lowers = nothing; it shows the whole play so far.
    .counts = nowhere by itself. Level is not a goal: it shows what you may be leaving out.

term-useful-days = Useful days
    .also = useful, useful work, output
    .is = Days of work that went into the right thing.
    .raises = clarity most of all; then skill, morale, and people who cover for each other.
    .lowers = low clarity, high strain, blocked work, more than two people on one task.
    .counts = as progress on the task.

term-days-astray = Days lost
    .also = astray, days astray, misdirected, wrong thing
    .is = Days of honest work that went into the wrong thing.
    .raises = low clarity; more still where spirits are high and nobody knows what comes first.
    .lowers = planning the week, a goal, breaking work down, first steps.
    .counts = nothing comes of them, and those who worked them feel it.

term-flaws = Flaws
    .also = quality, defects, rework
    .is = The part of the work that was not good enough. Most of it is found and done again; the rest stays in and lowers quality.
    .raises = low morale, high strain, too little skill.
    .lowers = good spirits, rest, training.
    .counts = a task is worth less with flaws in it.

term-delivery = Delivery
    .also = delivered
    .is = The first of the two results, 0 to 100: what the finished work is worth, out of all it could be worth.
    .raises = work finished by its week, without flaws, the valuable tasks first. Unfinished work counts for a third of its done part.
    .lowers = each week late, flaws, scope that was cut, tasks given up.
    .counts = from { $delivered } a play counts as delivered.

term-team = Team
    .also = team result, thriving
    .is = The second of the two results, 0 to 100: how the people are at the end. It is made of morale, trust, rest and growth.
    .raises = whatever raises morale and trust, weeks of rest, work on what people want for themselves, skills learned.
    .lowers = strain, and heavily: each person who left.
    .counts = from { $thriving } the team counts as thriving.

term-endings = The four endings
    .also = endings, ending, map, quarters, neither, worn out, enthusiastic but lost
    .is = Delivery from { $delivered } and team from { $thriving }: delivered and thriving. Only delivery: delivered, worn out. Only team: enthusiastic but lost. Neither of the two: neither.
    .raises = both results, each by its own means.
    .lowers = looking after only one of them.
    .counts = as the last word of the play, beside the ending the author wrote.

term-promise = Promise
    .also = promises, word
    .is = Something you said you would do, with a week by which it falls due.
    .raises = kept, it earns trust.
    .lowers = broken, it costs twice that, and clarity too; the others hear of it.
    .counts = on the Friday of the week in which it falls due, or at once if an answer of yours breaks it.

term-goal = A clear, hard goal
    .also = goal, goals
    .is = What “done” means for one task, by when, and that it is not easy.
    .raises = the move “Set a clear, hard goal”.
    .lowers = nothing: it stays until the task is done.
    .counts = fewer days are lost on that task, it lifts people, and it tires them a little.

term-own-goal = What they want for themselves
    .also = own goal, personal goal, wants
    .is = Each person’s own reason to be here. They tell you when they trust you or feel heard.
    .raises = giving them the task that serves it.
    .lowers = nothing.
    .counts = work on it lifts morale every week, and counts as growth in the team result.

term-luck = Luck
    .also = seed, chance
    .is = What happens to you, never what your answer does. The same seed gives the same luck.
    .raises = nothing.
    .lowers = nothing.
    .counts = “in the replay” means: the same luck, with one decision changed.
