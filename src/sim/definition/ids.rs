//! Typed positions of things in a [`Scenario`](super::Scenario), and the small closed words that scenarios are written in.
//!
//! An id is the place of its thing in the scenario's list; the scenario holds the author's name for it. Nothing here knows a rule.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The place in the scenario's list.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of the thing at `index`. The loader's limits keep every list far below 65,536.
            #[must_use]
            pub fn at(index: usize) -> Self {
                Self(u16::try_from(index).expect("this is a bug in Fulcrum: a list longer than the loader's limits"))
            }
        }
    )+};
}

ids! {
    /// A person of the team.
    MemberId;
    /// A piece of work.
    TaskId;
    /// Something that can happen.
    EventId;
    /// A fact of the author's own that is either set or not.
    FlagId;
    /// A counter of the author's own.
    TallyId;
    /// A discipline that tasks need and people have.
    SkillId;
    /// Something the player may give their word on.
    PromiseId;
    /// A goal, worry or piece of knowledge that may or may not be voiced.
    SecretId;
    /// A named condition.
    NamedId;
    /// A move of the player.
    MoveId;
    /// A way for the play to end.
    EndingId;
}

/// The choice with this number (from 0) of an event.
pub type ChoiceNo = u8;

/// One of the four meters of a person, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
pub enum MemberMeter {
    /// Enthusiasm.
    Morale,
    /// Knowing what to do and why.
    Clarity,
    /// Trust in the player.
    Trust,
    /// How worn.
    Strain,
}

impl MemberMeter {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Morale, Self::Clarity, Self::Trust, Self::Strain];

    /// Whether more of it is good for the person.
    #[must_use]
    pub const fn more_is_better(self) -> bool {
        !matches!(self, Self::Strain)
    }
}

/// What a person holds dear; a move that speaks to it works a little better on them (`experience-fit`: a small modifier).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[expect(missing_docs, reason = "the words say it")]
pub enum Value {
    Craft,
    Growth,
    People,
    Fairness,
    Order,
    Freedom,
    Service,
    Belonging,
}

/// One of the two pans of the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pan {
    /// The *what*: tasks, schedule, resources.
    Manage,
    /// The *how*: purpose, listening, acknowledging.
    Lead,
}

/// A family of moves: three in each pan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
pub enum Family {
    /// Who does what.
    Tasks,
    /// What happens when.
    Schedule,
    /// What it takes.
    Resources,
    /// Why it matters.
    Purpose,
    /// What they see.
    Listening,
    /// What they gave.
    Acknowledging,
}

impl Family {
    /// All six, managing first.
    pub const ALL: [Self; 6] = [Self::Tasks, Self::Schedule, Self::Resources, Self::Purpose, Self::Listening, Self::Acknowledging];

    /// The pan its weight falls into.
    #[must_use]
    pub const fn pan(self) -> Pan {
        match self {
            Self::Tasks | Self::Schedule | Self::Resources => Pan::Manage,
            Self::Purpose | Self::Listening | Self::Acknowledging => Pan::Lead,
        }
    }

    /// The family's place in [`Family::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// Which way a choice leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// To managing.
    Manage(Family),
    /// To leading.
    Lead(Family),
    /// Half a point in each pan.
    Both(Family, Family),
    /// Neither: nothing falls into a pan.
    Neither,
}

/// Whom a word of the format means, once names are resolved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// This person.
    Member(MemberId),
    /// The person chosen for this place of the event's cast.
    Cast(u8),
    /// A meter: the average; an effect: all present.
    Team,
    /// True of each.
    Everyone,
    /// True of at least one.
    Anyone,
    /// The one looked at, inside `Count` and `Follow`.
    Them,
    /// The one whose line this is.
    Me,
    /// The person a move was aimed at; those who work on it, if it was aimed at a task.
    Aim,
}

/// Which task a word of the format means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TaskRef {
    /// This task.
    Task(TaskId),
    /// The task a move was aimed at.
    Aim,
}

/// Which skill a word of the format means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SkillRef {
    /// This discipline.
    Skill(SkillId),
    /// What the person's own task needs (`"needed"`).
    Needed,
}
