//! What the room sees, as plain facts and words: a title, perhaps a face and a story, and blocks below. Nothing in it is secret.

use crate::debrief::story::Story;
use crate::gui::screens::Portrait;

/// A page of the room.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    /// A line over the title.
    pub(crate) kicker: String,
    /// The title.
    pub(crate) title: String,
    /// Whose face stands beside it.
    pub(crate) face: Option<Portrait>,
    /// What is seen and said, in paragraphs.
    pub(crate) story: Vec<String>,
    /// What stands below.
    pub(crate) blocks: Vec<Block>,
    /// A line at the bottom.
    pub(crate) foot: String,
    /// What the room is about to do, under the ring; the ring is shown where it is named.
    pub(crate) ring: Option<String>,
}

/// A part of a page.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    /// Running text.
    Text(String),
    /// Text that stands out.
    Strong(String),
    /// Lines with a mark each.
    Points(Vec<(Mark, String)>),
    /// What can be voted for.
    Options(Vec<OptionRow>),
    /// What was voted.
    Bars(Vec<BarRow>),
    /// People with a line each.
    People(Vec<Card>),
    /// Pieces of work.
    Work(Vec<WorkRow>),
    /// Side by side, each with its share of the width.
    Columns(Vec<(f32, Vec<Block>)>),
    /// The two curves of a play.
    Curves(Box<Curves>),
    /// Where the scale leans, and in words.
    Scale(f32, String),
}

/// The mark of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A dot.
    Dot,
    /// It helped.
    Up,
    /// It hurt.
    Down,
    /// It did both.
    Both,
    /// It is pointed at.
    Here,
}

/// Something that can be voted for.
#[derive(Clone, Debug)]
pub(crate) struct OptionRow {
    /// Its number, from 0.
    pub(crate) option: u8,
    /// Its letter.
    pub(crate) letter: String,
    /// What one reads.
    pub(crate) text: String,
    /// Why it cannot be voted for, if it cannot.
    pub(crate) why_not: Option<String>,
}

/// Something that was voted for.
#[derive(Clone, Debug)]
pub(crate) struct BarRow {
    /// Its number, from 0.
    pub(crate) option: u8,
    /// Its letter.
    pub(crate) letter: String,
    /// What one reads.
    pub(crate) text: String,
    /// The silent vote: percent, and in words.
    pub(crate) first: Share,
    /// The vote after talking.
    pub(crate) again: Option<Share>,
    /// The net movement in words.
    pub(crate) moved: String,
    /// Whether it was decided.
    pub(crate) is_decided: bool,
}

/// A share of the room: percent, `None` where it is not shown, and the same in words.
pub(crate) type Share = (Option<u8>, String);

/// A person.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// Name and face.
    pub(crate) portrait: Portrait,
    /// What stands under the name.
    pub(crate) lines: Vec<String>,
}

/// A piece of work.
#[derive(Clone, Debug)]
pub(crate) struct WorkRow {
    /// Its title.
    pub(crate) title: String,
    /// Share done, 0–100: before and now.
    pub(crate) done: (u8, u8),
    /// How it stands, in words.
    pub(crate) says: String,
}

/// The two curves of a play, with the names that stand at their ends.
#[derive(Clone, Debug)]
pub(crate) struct Curves {
    /// The play.
    pub(crate) story: Story,
    /// “delivery”.
    pub(crate) delivery: String,
    /// “team”.
    pub(crate) team: String,
    /// “Week”.
    pub(crate) week: String,
    /// What a screen reader says.
    pub(crate) said: String,
}
