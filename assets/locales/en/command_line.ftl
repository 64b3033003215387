# What the program says beside a play, on standard error.

command-problem = { $why }
command-says = fulcrum: { $words }
command-not-offered = { $name } has problems and is not offered; `fulcrum check { $name }` shows them
command-has-problems = { $name } has problems; `fulcrum check { $name }` shows them
command-plan-due = a plan of yours has come to its day: if { $when }, then { $then }. `fulcrum` asks how it went.
command-play-waits = a play of { $title } waits; `fulcrum play { $name } --resume` goes on with it. This is a new one.
command-no-play-waits = no play waits; `fulcrum play` begins one
command-scenario-gone = the scenario of this play, { $title }, cannot be had; the play is kept
command-is-a-play = { $name } is a play and no scenario
command-is-a-play-help = one that is over is seen again with `fulcrum replay`; one that is not goes on with `fulcrum play --resume`
command-cannot-be-played = { $name } cannot be played before that is mended; nothing was started
command-no-scenario = there is no scenario “{ $id }”
command-did-you-mean = did you mean { $list }?
command-or = { $a } or { $b }
command-there-are = there are: { $list }; or name a file (my-team.ron)
command-plain-lines = { $why }; playing in plain lines
command-nothing-to-report = nothing to report
command-workshop-needs-window = { $why }, and a workshop needs one; its kit can be had without: fulcrum workshop { $scenario } --kit kit.html
command-kit-written = the kit of { $title } is written: { $path }
command-no-kit = there is no scenario to write a kit for
command-no-window-here = this build has no window
command-bug = this is a bug in Fulcrum: { $what }
command-bug-kept = your play is kept up to the last decision; what is known of the bug lies in { $path }
command-bug-not-kept = your play is kept up to the last decision; { $why }
command-list-row = { $title } · { $weeks } weeks, { $people } people · { $language } · { $source }
command-built-in = built-in
command-older-play = an older play waits, { $title } in week { $week } of { $weeks }; to go on with that one: fulcrum play --resume={ $path }
command-folder-not-read = the folder { $path } cannot be read
command-no-records-in = the folder { $path } holds no records (files that end in .ron)
command-looked-in = it was looked for among those that come with Fulcrum and in { $path }; if it lies elsewhere, add --scenario { $file }
command-looked-nowhere = it was looked for among those that come with Fulcrum; if it lies elsewhere, add --scenario { $file }
