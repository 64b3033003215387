# The story: the first page of the debrief, with its curves and its map.

curves-kicker = How it ended
curves-subtitle = { $weeks } · { $place }
curves-same-luck = Play again, same luck
curves-new-luck = Play again, new luck
curves-undo = Back to week { $week }
curves-delivery = Delivery
curves-team = Team
curves-of-hundred = of 100
curves-axis = points, 0 to 100
curves-moves = Moves
curves-scale = Scale
curves-week = Week
curves-legend-manage = a point spent on managing
curves-legend-lead = a point spent on leading
curves-legend-answer = hollow: the answer to a dilemma
curves-legend-flag = what was done where a curve turned most
curves-week-number = Week { $week }
curves-map = Where it went
curves-map-across = Delivery, 0 to 100
curves-map-up = Team, 0 to 100
curves-start = start
curves-said = Two curves over { $weeks }. { $results }
curves-read = Point at a week, or use the arrow keys.
curves-answer = You answered: { $answer }
curves-no-moves = No moves this week.
