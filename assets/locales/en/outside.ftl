# The screens around a play: title, picker, settings, ending, story.

title-name = Fulcrum
title-promise = Manage the what. Lead the how.
title-promise-more = There is never enough time for both.
title-continue = Continue
title-waits-monday = { $title } · Monday of week { $week }
title-waits-friday = { $title } · Friday of week { $week }
title-new = New play
title-teams = { $n ->
    [one] one team to lead
   *[other] { $word } teams to lead
}
title-settings = Settings
title-quit = Quit
title-key-move = move
title-key-keys = keys
title-key-full = full screen
title-scale = The scale of the last play. { $lean }.

picker-title = Which team will you lead?
picker-back = Back
picker-practises = Practises { $list }
picker-facts = { $trade } · { $weeks } · { $level }
picker-level-gentle = gentle
picker-level-steady = steady
picker-level-hard = hard
picker-fresh = Not played yet
picker-played = { $n ->
    [one] Played once
    [2] Played twice
   *[other] Played { $word } times
}
picker-waits = { $played } · one play waits in week { $week }
picker-broken = These cannot be played yet
picker-broken-note = They lie in your folder and have problems. Mend the file and come back to this page.
picker-place = Line { $line }, column { $column }
picker-own = Teams of your own belong here: { $folder }

settings-title = Settings
settings-done = Done
settings-scheme = Colours
settings-scheme-note = Paper by day, dark in the evening, or the most contrast.
settings-scheme-light = Light
settings-scheme-dark = Dark
settings-scheme-contrast = High contrast
settings-scheme-room = Projector
settings-text = Text size
settings-text-note = Everything grows with it and moves to make room.
settings-percent = { $n }%
settings-motion = Motion
settings-motion-note = Weights that fall and a beam that tilts. Nothing needs it to be understood.
settings-motion-full = Full
settings-motion-reduced = Reduced
settings-forecast = Forecast
settings-forecast-note = Two questions before each Friday: what do you foresee?
settings-forecast-on = Ask me
settings-forecast-off = Do not ask
settings-files = Your files
settings-files-note = Plays, settings and teams of your own are kept in this folder.
settings-copy = Copy the path

ending-kicker = How it ended
ending-story = See the story
ending-undo = Back to week { $week }
ending-title = To the title
ending-quarter = Where it ended
ending-scale = The scale

