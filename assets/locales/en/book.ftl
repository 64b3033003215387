# The journal in the window.

title-journal = Journal
menu-note = Write a note
over-note = A note
over-come-back = How did it go?
keys-note = write a note
keys-walk-on = the next part
keys-walk-back = the part before
keys-walk-parts = go to a part
keys-walk-turn = turn weeks, or people
keys-walk-leave = leave the debrief
keys-book-tabs = plays, plans, notes

book-tab-growth = Over all plays
book-tab-plans = Plans
book-tab-notes = Notes
book-search = Search
book-write = Write a note
book-export = Export
book-exported = Written to { $path }
book-folder = Kept in { $folder }
book-found = { $n ->
    [0] Nothing found
    [one] Found once
   *[other] Found { $n } times
}
book-found-on = { $title } · { $date }
book-note = { $kind } · { $date }
book-note-week = { $kind } · { $date }, week { $week }
book-no-notes = Nothing written yet. N writes a note on any screen of a play.
book-no-plans = No plan yet. The last part of each debrief asks for one.
book-plans-about = A plan comes back on its day, when Fulcrum is opened.
book-plan-days = Made on { $made }, comes back on { $back }
book-ask = Say how it went
book-coming = Playing your plays again …
book-no-plays = No play has ended yet. Finished plays are listed here.
book-plays = Plays
book-plays-about = Open one to look back on it again.
book-play = { $date }. { $text }
book-look-back = Look back: { $play }
book-results = How they ended
book-scale = The scale, week after week
book-foresight = Forecasts that came true
book-families = Moves by family
book-never = never
book-read = Point at a plot, or go to it with Tab and use the arrow keys.
book-axis-results = points, 0 to 100, play after play
book-axis-scale = where the scale leaned, all weeks of all plays
book-axis-foresight = in a hundred, play after play
book-mark-managing = managing
book-mark-level = level
book-mark-leading = leading
book-mark-chance = blind guessing
book-read-results = { $title }, { $date }: delivery { $delivery }, team { $team } of 100
book-read-scale = { $title }, week { $week }: { $scale }
book-read-foresight = { $title }, { $date }: { $hits } of { $said } came true
book-said-results = Delivery and team at the end of { $n } { $n ->
    [one] play
   *[other] plays
}.
book-said-scale = Where the scale leant in each week of { $n } { $n ->
    [one] play
   *[other] plays
}.
book-said-foresight = The share of forecasts that came true in { $n } { $n ->
    [one] play
   *[other] plays
}.
book-said-family = { $name }: { $n ->
    [0] never used
    [one] one move
   *[other] { $n } moves
}

book-note-about = It goes into your journal, on the page of this play. Esc puts it away; it is kept as it is when you leave.
book-note-field = Your note
book-note-hint = What was it?
book-note-missing = First write some words.
book-keep = Keep it
book-later = Later
book-went-field = In a few words
book-went-hint = What happened?
book-went-missing = First choose one of the three.
book-went-well = It went well
book-went-partly = In part
book-went-not-yet = Not yet
book-went-said = { $how }. { $text }
book-made-on = You wrote this on { $date }.
