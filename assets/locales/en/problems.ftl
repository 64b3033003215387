# What could not be done, and what helps. { $why } is what the system or the reader says.

folder-no-home = there is no home folder to keep plays in; set FULCRUM_DATA to a folder that can be written
folder-not-made = the folder { $path } cannot be made: { $why }; set FULCRUM_DATA to a folder that can be written
file-not-written = { $path } could not be written: { $why }. Nothing that was there is lost
file-not-read = { $path } cannot be read: { $why }
file-not-locked = { $path } cannot be locked: { $why }

document-newer = { $path } has format { $format } of a newer Fulcrum ({ $version }); that one reads it
document-broken = { $path } is not whole, or was changed by hand: line { $line }: { $why }. It is kept as it is

save-newer = { $path } has format { $format } of a newer Fulcrum ({ $version }); that one reads it
save-broken = { $path } is broken, in line { $line }: { $why }. It is kept as it is; start the scenario anew, or mend the file by hand
play-refused = that cannot be decided now
play-in-use = this play is open in another window of Fulcrum; go on there, or close it first

misfit-event = the dilemma “{ $event }” does not come at this point any more
misfit-choice = the dilemma “{ $event }” has no choice “{ $choice }” any more
misfit-gone = the scenario has no “{ $id }” any more
misfit-refused = what was decided then cannot be done now

record-unknown-scenario = { $path }: there is no scenario “{ $id }” here
record-other-version = { $path }: “{ $id }” was played in another version than the one that is here; the same version shows it again
record-misfit = { $path }: decision { $step } does not fit: { $why }. It is not whole, or was changed by hand
record-unfinished = { $path }: its decisions end in week { $week }; only a play that is over can be looked back on
record-altered = { $path }: its decisions lead to another end than it says; it was changed by hand
record-copy = { $path } is the same play as { $first }; it is counted once

lock-held = another program holds { $path } and did not let go of it within { $seconds } seconds; nothing was written. Close that program, then try again

report-exists = { $path } is there already and was left as it is; ask to overwrite it, or choose another name
report-not-written = { $path } could not be written: { $why }. Nothing was left behind

workshop-unreadable = { $path } cannot be read, and is left as it is: { $why }
workshop-newer = { $path } was written by a newer Fulcrum ({ $version }); that one reads it
workshop-scenario = the scenario of { $path } has problems in this Fulcrum, so the workshop cannot go on; its file is kept as it is
workshop-in-use = this workshop is open in another window of Fulcrum; go on there, or close it first

set-up-nobody = a workshop needs somebody in the room
set-up-too-many = more than { $most } people cannot vote with cards
set-up-tables = there can be two, three or four tables
set-up-empty-tables = there are more tables than people
set-up-weeks = the scenario does not have so many weeks

scenario-not-there = { $path } does not exist
scenario-not-a-file = { $what ->
    [folder] { $path } is a folder, not a file
   *[device] { $path } is a device or a pipe, not a file
}
scenario-too-large = { $path } has more than { $most } KiB: no scenario is that large
scenario-not-text = { $path } is not a text in UTF-8: line { $line } cannot be read; open it in a text editor and save it again with the encoding UTF-8
scenario-utf-16 = { $path } is saved as UTF-16 (some editors call it Unicode); open it in a text editor and save it again with the encoding UTF-8
scenario-refused = { $path } cannot be read: { $why }

settings-unreadable = { $path } could not be read, in line { $line }: { $why }. It is kept as { $kept }, and the usual settings are used
terminal-broken = the terminal cannot be read or written: { $why }
no-display = there is no display here
no-window = a window could not be opened ({ $why })

# Why something is not read as a file.
plain-folder = it is a folder, not a file
plain-device = it is a device or a pipe, not a file
plain-too-large = it is larger than { $most } KiB, and nothing that belongs there is
plain-not-text = it is not a text in UTF-8 (byte { $at } cannot be read)

# Why something was not written, and what helps.
unwritten-no-folder = its folder is not there any more. Put it back, then try again
unwritten-no-permission = there is no permission to write there. Give it, then try again
unwritten-read-only = the disk can only be read. Make it writable, then try again
unwritten-no-room = there is no room left. Make room, then try again
unwritten-other = { $why }. Put that right, then try again

# What the system says, with its number where it has one. What is not among these is said in the system’s own words.
system-with-number = { $why } (os error { $number })
system-not-found = No such file or directory
system-permission-denied = Permission denied
system-already-exists = File exists
system-no-space = No space left on device
system-read-only = Read-only file system
system-folder = Is a directory
system-no-folder = Not a directory
system-not-text = stream did not contain valid UTF-8
