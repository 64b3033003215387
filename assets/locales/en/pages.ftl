# What pages say around the facts.

briefing-terms = You have { $weeks }, { $attention } points of attention in each, and a budget of { $budget }.
briefing-terms-no-budget = You have { $weeks }, and { $attention } points of attention in each.
briefing-sponsor = You answer to { $who }.
briefing-task = { $task }, { $due }

monday-terms = { $attention } attention this week, { $budget } of the budget left

monday-less-attention = You have { $n } attention this week, not { $usual }: reports to your sponsor, or something you agreed to, take the rest.

moves-terms = { $attention } attention left, { $budget } of the budget
moves-terms-no-budget = { $attention } attention left

history-answer = { $title }: { $answer }

sponsor-believes-more = { $name } believes you a little more.
sponsor-believes-less = { $name } believes you a little less.

story-results = Delivery { $delivery } of 100, team { $team } of 100: { $quarter }.
story-week = Week { $week }: delivery { $delivery }, team { $team }. { $useful } useful days, { $lost } lost.
story-no-moves = no moves
story-path-one = Week { $first }: { $quarter }.
story-path = Weeks { $first } to { $last }: { $quarter }.
story-scale = With your answers counted in, { $managed } points went into managing and { $led } into leading. { $scale }.
story-foresight = Of { $of } forecasts, { $right } came true.
story-left = { $who } left in week { $week }.
