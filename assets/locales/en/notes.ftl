# The facilitator's notes: tables, what was decided, and what helps at a step.

notes-camp-hidden = The smallest group is hidden from the room: ask for another view, and name no letter.
notes-level = Break the tie
notes-level-say = { $letters } are level. Talk again, decide yourself, or leave it to luck.
notes-won = { $letter } won, with { $share } percent. You will live with it.
notes-change = { $who }: { $what } { $points }
notes-at-tables = { $tables }: { $what }
notes-decided = Week { $week }: { $title }: { $letter }
notes-decided-title = What was decided
notes-tips = For you
notes-left = { $minutes } left
notes-sitting = { $n ->
    [0] nobody sits
    [one] one sits
   *[other] { $n } sit
}

tip-gather =
    At hand: four cards and a sheet of paper for each person, pens, water.
    Count heads and not chairs. + and − change the number at any time.
    Stand where you see every card, and where nobody has to turn round.
tip-gather-tables =
    At hand: the four letters on each table, a pen and a sheet of paper for each person.
    Say which table is which, from left to right as you stand.
    Walk between the tables. Nobody needs you at the laptop for long.
tip-practice =
    Say it before you count: cards to the chest, up on three.
    Count one letter after the other, and type while you count.
    Take your time now. Every later vote is quicker for it.
tip-practised =
    Point at what is not shown, and say why: one card is one person.
    Ask whether this is all right for everybody.
tip-story =
    Ten seconds of silence before the first word.
    Ask for one word, and take it as it comes.
    The curves explain themselves in the parts that follow.
tip-splits =
    Ask each side what it saw, and leave open who was right.
    The side with fewer cards speaks first.
    Then: what did the answer cost, and whom?
tip-foresight =
    One who stood and one who sat: what did you go by?
    A wrong guess is often the better story. What did it look like then?
tip-turning =
    Stay with one week. One moment that is understood is enough.
    Who could have known it, and from what?
tip-what-if =
    Let them guess before you show it.
    The luck is the same. What differs is the answer.
tip-seats =
    Those who listened for a person read that account aloud, slowly.
    A pause after each one. Nobody sums up.
tip-reflection =
    Two minutes on paper, in silence.
    Then one sentence each. Who likes to pass, passes.
    A plan without a day is a wish: ask for the day.
notes-type = Type a number; Enter takes it and goes to the next row.
tip-over =
    Hand out the sheets, and say that nobody’s vote is kept.
    Say when you will ask how the plans went.
    Tonight, while it is fresh: what would you ask differently next time?
