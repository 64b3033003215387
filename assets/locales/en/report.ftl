# Reports: what stands around what the debrief says.

report-title-one = { $title }: a look back
report-title-part = Play { $n }: { $title }, a look back
report-title-many = { $n } plays together
report-lead-one = Played by { $who }, finished on { $day }. “In the replay” always means: the same play with the same luck, and one decision changed.
report-lead-many = Two results stand side by side; they are never added up. Players who gave no name have none here.
report-nobody = somebody who gave no name
report-claims = Fulcrum is a game whose rules follow what was measured in real teams. It is for practice; it does not test anybody.

report-story = { $title }
report-what-if-about = Every other answer, and every move left out, one at a time: replayed with the same luck and everything else as it was decided.
report-what-ifs = One decision changed
report-other-ending = Another ending
report-rules-about = The rules behind the changes that made the difference in these weeks: their numbers, and what was measured in real teams.
report-rule = { $side }. { $change }
report-numbers = Numbers of this rule
report-number = Number
report-value = Value
report-means = What it means
report-evidence = Evidence

report-curves = Delivery and team by week, with the moves and the scale
report-curves-says = Two curves over the weeks, from 0 to 100. Under each week are its moves, and which way the scale leaned. The table below has the same numbers.
report-curves-legend = Solid with squares: delivery. Dashed with circles: team. Under them, a square is a point spent on managing, a circle one spent on leading.
report-map = The way through the map of four endings
report-map-many = { $title }: where each play ended
report-weeks = Week by week
report-every-week = For each week, the decision that would have changed most
report-forecasts = Forecasts and what happened
report-ledger = Promises

report-week = Week
report-delivery = Delivery
report-team = Team
report-useful = Useful days
report-lost = Lost days
report-did = Moves
report-moves = Moves
report-scale = Scale
report-lean = Balance (−100 managing, 100 leading)
report-morale = Team morale
report-output = Useful output
report-otherwise = With one decision changed
report-promise = What was promised
report-given = Given
report-settled = What became of it

report-no-word = No promise was made in this play.
report-noticed = What they noticed most of what you did:
report-told = What they told you:
report-untold = What they never told you:
report-beginning = { $because } If { $when }, then { $then }.
report-plan = If { $when }, then { $then }. To come back to on { $date }.

report-group = { $n } plays of { $weeks } weeks.
report-quarters = How they ended
report-endings = Which ending
report-quarter = Quarter
report-ending = Ending
report-answer = Answer
report-answers = { $title }: { $n } answers
report-count = Plays
report-share = Share
report-spreads = How far apart they are
report-result = Result
report-low = A tenth are below
report-middle = Middle
report-high = A tenth are above
report-families = Moves by family
report-family = Family
report-per-play = Per play
report-word-many = In all plays together { $kept } promises were kept and { $broken } were not; { $left ->
    [0] nobody left
    [one] one person left
   *[other] { $left } people left
}.
report-foresight-many = Of { $said } forecasts { $hits } came true; guessing blindly gets about { $chance } right.
report-contents = Contents
