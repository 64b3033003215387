//! How large a file may be. A stranger's file is untrusted: within these bounds nothing in it can make the game hang or run out of memory.

/// Bytes of a file.
pub const FILE_BYTES: u64 = 1024 * 1024;
/// Brackets within brackets.
pub const NESTING: usize = 16;
/// People of a team.
pub const PEOPLE: usize = 512;
/// Tasks.
pub const TASKS: usize = 512;
/// Events.
pub const EVENTS: usize = 1024;
/// Entries of any other list.
pub const ENTRIES: usize = 512;
/// Choices of a dilemma.
pub const CHOICES: usize = 8;
/// Characters of one text.
pub const TEXT_CHARACTERS: usize = 4000;
/// Characters of an id.
pub const ID_CHARACTERS: usize = 64;
/// Problems of one file that are kept; a thousand say no more than these.
pub const PROBLEMS: usize = 200;
/// The longest play, in weeks.
pub const WEEKS: i64 = 52;
/// The most attention a week.
pub const ATTENTION: i64 = 9;
/// Numbers that an effect adds, either way.
pub const AMOUNT: i64 = 10_000;
/// What a count of people in a condition can be.
pub const BYTE: i64 = 255;
/// Parts of a condition, those of the named conditions it asks for among them.
pub const CONDITION_PARTS: usize = 200;
/// Ways to end.
pub const ENDINGS: usize = 64;
