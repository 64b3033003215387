# The workshop in one window: the line at its foot, which the room reads too. And what the hands are told.

strip-start = { $people } in the room: type another number, or Enter. N: notes and keys. W: notes in a window of their own.
strip-counting = Counting { $letter }{ $typed } · { $more ->
    [0] the last letter
    [one] then one more
   *[other] then { $more } more
} · Enter: next · X: the rest would rather not say · U: undo
strip-abstaining = Who would rather not say?{ $typed } · Enter: next, nobody where nothing is typed · X: all who are missing · ↑: back
strip-some-missing = Not everybody is counted.
strip-all = Everybody is counted.
strip-counted = { $missing } Enter: on · ↑: count once more · U: undo
strip-standing = Counting hands, or who stands{ $typed } · Enter: take it · K: leave it out
strip-stood = Counted. Enter: on · U: undo
strip-letter-of = Table { $table }: A, B, C or D · { $more ->
    [one] the last one
   *[other] { $more } tables to go
} · U: undo
strip-part = Part { $part } of the room: A, B, C or D · U: undo
strip-part-in = Part { $part } has said its letter. Enter: on · another letter changes it · U: undo
strip-letters-in = Every table has said a letter. Enter: on · ↑ and a letter change one · U: undo
strip-tie = { $letters } are level. T: talk again · 1–4: decide yourself · L: leave it to luck
strip-chair = ↑ ↓: choose · Enter: take it · F: the plan is made · U: undo
strip-what-if = 1–4: show this one · K: leave it out

strip-papers = The papers are written. O: open the one to take home · N: where they lie
strip-papers-coming = The papers are being written.
strip-no-papers = The papers are not written. N: why

# What the hands are told.
hand-how-many = How many for { $letter }? 0 is a number too. X: the rest would rather not say.
hand-written = Written down.
hand-dropped = Dropped. U brings it back.
hand-write-keys = Enter keeps it, Esc drops it
hand-counted = { $counted } of { $present }
hand-missing = { $n ->
    [0] nobody missing
    [one] one missing
   *[other] { $n } missing
}
hand-too-many = { $n ->
    [one] one too many
   *[other] { $n } too many
}
