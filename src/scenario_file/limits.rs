//! How large a file may be. A stranger's file is untrusted: within these bounds nothing in it can make the game hang or run out of memory.

/// Bytes of a file.
pub(super) const FILE_BYTES: u64 = 1024 * 1024;
/// Brackets within brackets.
pub(super) const NESTING: usize = 16;
/// People of a team.
pub(super) const PEOPLE: usize = crate::sim::PEOPLE_LIMIT;
/// Tasks.
pub(super) const TASKS: usize = 512;
/// Events.
pub(super) const EVENTS: usize = 1024;
/// Entries of any other list.
pub(super) const ENTRIES: usize = 512;
/// Changes that asking to follow can set off at once, each person and each effect counted, also those within one another.
pub(super) const CHANGES: u64 = 1_000_000;
/// Flags, tallies and disciplines, which come to be by being named: so many of each.
pub(super) const NAMES: usize = 1024;
/// Choices of a dilemma.
pub(super) const CHOICES: usize = 8;
/// Characters of one text.
pub(super) const TEXT_CHARACTERS: usize = 4000;
/// Characters of an id.
pub(super) const ID_CHARACTERS: usize = 64;
/// Problems of one file that are kept; a thousand say no more than these.
pub(super) const PROBLEMS: usize = 200;
/// The longest play, in weeks.
pub(super) const WEEKS: i64 = 52;
/// The most attention a week.
pub(super) const ATTENTION: i64 = 9;
/// Numbers that an effect adds, either way.
pub(super) const AMOUNT: i64 = 10_000;
/// What a count of people in a condition can be.
pub(super) const BYTE: i64 = 255;
/// Parts of a condition, those of the named conditions it asks for among them.
pub(super) const CONDITION_PARTS: usize = 200;
/// Ways to end.
pub(super) const ENDINGS: usize = 64;
