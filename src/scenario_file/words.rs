//! The closed vocabulary as it is written: conditions, effects, meters, picks, styles, claims, before their ids are resolved. The words
//! are those of [`crate::sim`]; `scenarios/README.md` explains each.

use serde::Deserialize;

use super::record::required;
use super::value::{Id, Int, QuotedText, read_by_ron};
use crate::sim::{Family, MemberMeter, Value, moves::AimKind, people, scenario};

/// See [`crate::sim::Condition`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Condition<'a> {
    #[default]
    Always,
    Never,
    All(Vec<Condition<'a>>),
    Any(Vec<Condition<'a>>),
    Not(Box<Condition<'a>>),
    Is(Id<'a>),
    Weeks(Int<'a>, Int<'a>),
    Since(Id<'a>, Int<'a>),
    Flag(Id<'a>),
    Chose(Id<'a>, Id<'a>),
    Came(Int<'a>),
    Above(Meter<'a>, Int<'a>),
    Below(Meter<'a>, Int<'a>),
    Count(Int<'a>, Box<Condition<'a>>),
    Here(Id<'a>),
    Leaving(Id<'a>),
    Told(Id<'a>),
    Done(Id<'a>),
    Late(Id<'a>),
    Blocked(Id<'a>),
    WorksOn(Id<'a>, Id<'a>),
    Owed(Id<'a>),
    Kept(Id<'a>),
    Broken(Id<'a>),
    Released(Id<'a>),
    Did(Family, Id<'a>, Int<'a>),
    Earned(Id<'a>),
    Raised(Id<'a>),
    Serves(Id<'a>, Id<'a>),
    Open(Id<'a>),
    Unclear(Id<'a>),
    Whole(Id<'a>),
    Gone(Id<'a>),
}

/// See [`crate::sim::Meter`].
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Meter<'a> {
    Morale(Id<'a>),
    Clarity(Id<'a>),
    Trust(Id<'a>),
    Strain(Id<'a>),
    Skill(Id<'a>, Id<'a>),
    Progress(Id<'a>),
    Quality(Id<'a>),
    Budget,
    Credibility,
    Attention,
    Balance,
    Tally(Id<'a>),
    Delivery,
    Team,
}

/// See [`crate::sim::Effect`].
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Effect<'a> {
    Add(Meter<'a>, Int<'a>),
    Set(Id<'a>),
    Clear(Id<'a>),
    Later(Int<'a>, Id<'a>),
    Cancel(Id<'a>),
    Reveal(Id<'a>),
    Heed(Id<'a>),
    Promise(Id<'a>),
    Keep(Id<'a>),
    Break(Id<'a>),
    Release(Id<'a>),
    Follow { ask: Vec<Id<'a>>, trust: Int<'a>, come: Vec<Effect<'a>>, stay: Vec<Effect<'a>> },
    Effort(Id<'a>, Int<'a>),
    Rework(Id<'a>, Int<'a>),
    Due(Id<'a>, Int<'a>),
    Block(Id<'a>, QuotedText<'a>),
    Unblock(Id<'a>),
    Open(Id<'a>),
    Drop(Id<'a>),
    Assign(Id<'a>, Id<'a>),
    Join(Id<'a>),
    Leave(Id<'a>),
    Away(Id<'a>, Int<'a>),
    Goal(Id<'a>),
    Steps(Id<'a>),
    Overtime(Id<'a>),
    Focus(Id<'a>),
    Help(Id<'a>, Int<'a>),
    Fill(Int<'a>),
    Heard(Id<'a>, Int<'a>),
    Answer(Id<'a>),
    Look(Id<'a>),
    Stretch(Id<'a>, Id<'a>),
}

/// See [`crate::sim::Pick`].
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Pick<'a> {
    Lowest(MemberMeter),
    Highest(MemberMeter),
    Best(Id<'a>),
    WorksOn(Id<'a>),
    Values(Value),
    LeastHeard,
    LeastThanked,
    Came,
    #[default]
    Luck,
}

/// A family that manages.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Managing {
    Tasks,
    Schedule,
    Resources,
}

/// A family that leads.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) enum Leading {
    Purpose,
    Listening,
    Acknowledging,
}

/// See [`crate::sim::Style`].
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) enum Style {
    Manage(Managing),
    Lead(Leading),
    Both(Managing, Leading),
    #[default]
    Neither,
}

/// See [`crate::sim::scenario::Claim`].
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields, bound(deserialize = "'de: 'a"))]
pub(super) enum Claim<'a> {
    Lower { at: scenario::ResultKind, who: Id<'a>, than: Id<'a>, by: Int<'a> },
    Pays { at: scenario::ResultKind, event: Id<'a>, choice: Id<'a>, over: Id<'a>, by: Int<'a> },
    Reaches { who: Id<'a>, ending: Id<'a>, percent: Int<'a> },
}

read_by_ron!(Condition<'a>, Effect<'a>, Pick<'a>, Style, Claim<'a>, Family, Value, AimKind, scenario::Level);
read_by_ron!(people::Hair, people::HairColor, people::Skin, people::Cloth, people::Neck, people::Extra);

required!(Style, Pick<'a>);

/// How each word with something in brackets is written, for those who left something out.
pub(super) fn form(word: &str) -> Option<&'static str> {
    const FORMS: &[&str] = &[
        "All([…, …])",
        "Any([…, …])",
        "Not(condition)",
        "Is(\"name\")",
        "Weeks(2, 5)",
        "Since(\"event\", 2)",
        "Flag(\"name\")",
        "Chose(\"event\", \"choice\")",
        "Came(3)",
        "Above(Morale(\"who\"), 50)",
        "Below(Morale(\"who\"), 50)",
        "Count(3, condition)",
        "Here(\"who\")",
        "Leaving(\"who\")",
        "Told(\"secret\")",
        "Done(\"task\")",
        "Late(\"task\")",
        "Blocked(\"task\")",
        "WorksOn(\"who\", \"task\")",
        "Owed(\"promise\")",
        "Kept(\"promise\")",
        "Broken(\"promise\")",
        "Released(\"promise\")",
        "Did(Listening, \"who\", 3)",
        "Earned(\"who\")",
        "Raised(\"who\")",
        "Serves(\"who\", \"task\")",
        "Open(\"task\")",
        "Unclear(\"task\")",
        "Whole(\"task\")",
        "Gone(\"who\")",
        "Morale(\"who\")",
        "Clarity(\"who\")",
        "Trust(\"who\")",
        "Strain(\"who\")",
        "Skill(\"who\", \"skill\")",
        "Progress(\"task\")",
        "Quality(\"task\")",
        "Tally(\"name\")",
        "Add(Morale(\"who\"), 5)",
        "Set(\"name\")",
        "Clear(\"name\")",
        "Later(2, \"event\")",
        "Cancel(\"event\")",
        "Reveal(\"secret\")",
        "Heed(\"secret\")",
        "Promise(\"promise\")",
        "Keep(\"promise\")",
        "Break(\"promise\")",
        "Release(\"promise\")",
        "Follow(ask: [\"who\"], trust: 50, come: […], stay: […])",
        "Effort(\"task\", 2)",
        "Rework(\"task\", 2)",
        "Due(\"task\", 1)",
        "Block(\"task\", \"why\")",
        "Unblock(\"task\")",
        "Drop(\"task\")",
        "Assign(\"who\", \"task\")",
        "Join(\"who\")",
        "Leave(\"who\")",
        "Away(\"who\", 2)",
        "Goal(\"task\")",
        "Steps(\"task\")",
        "Overtime(\"who\")",
        "Focus(\"who\")",
        "Help(\"task\", 3)",
        "Fill(4)",
        "Heard(\"who\", 100)",
        "Answer(\"who\")",
        "Look(\"task\")",
        "Stretch(\"who\", \"task\")",
        "Lowest(Trust)",
        "Highest(Strain)",
        "Best(\"skill\")",
        "Values(Fairness)",
        "Manage(Tasks)",
        "Lead(Listening)",
        "Both(Tasks, Listening)",
        "Lower(at: Team, who: \"manage_only\", than: \"blend\", by: 10)",
        "Pays(at: Team, event: \"event\", choice: \"choice\", over: \"choice\", by: 5)",
        "Reaches(who: \"blend\", ending: \"ending\", percent: 20)",
    ];
    FORMS.iter().copied().find(|form| form.strip_prefix(word).is_some_and(|rest| rest.starts_with('(')))
}
