//! What a person of the team is, and how they stand in a play.

use super::ids::*;
use super::state::State;
use super::text::{Line, Text};

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

/// A person as the scenario has them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The author's name for them.
    pub id: String,
    /// Their key for luck.
    pub luck: u64,
    /// First and last name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// How their face is drawn.
    pub looks: Looks,
    /// Morale, clarity, trust, strain at the start, in the order of [`MemberMeter::ALL`].
    pub start: [f64; 4],
    /// Skill 0–5 by [`SkillId`].
    pub skills: Vec<f64>,
    /// What they hold dear.
    pub values: Vec<Value>,
    /// Days a week they can give.
    pub capacity: f64,
    /// Whether they are there from the start.
    pub here: bool,
    /// What they want for themselves.
    pub goal: Option<Goal>,
    /// What they know or worry about.
    pub knows: Vec<SecretId>,
    /// Spoken lines of their own.
    pub says: Vec<Line>,
    /// Their own account, for the debrief.
    pub seat: Vec<Line>,
}

impl Member {
    /// The name one calls them by.
    #[must_use]
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }

    /// Whether the task serves their personal goal.
    #[must_use]
    pub fn goal_served_by(&self, task: TaskId) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.served_by.contains(&task))
    }

    /// Whether it does, and they have said so.
    #[must_use]
    pub fn goal_told_and_served_by(&self, state: &State, task: TaskId) -> bool {
        self.goal.as_ref().is_some_and(|goal| goal.served_by.contains(&task) && state.secrets[goal.secret.index()].told.is_some())
    }
}

/// What somebody wants for themselves.
#[derive(Clone, Debug)]
pub struct Goal {
    /// The goal as something that can be voiced.
    pub secret: SecretId,
    /// Tasks that serve it.
    pub served_by: Vec<TaskId>,
}

/// A goal, worry or piece of knowledge: hidden until it is voiced.
#[derive(Clone, Debug)]
pub struct Secret {
    /// The author's name for it.
    pub id: String,
    /// Its key for luck.
    pub luck: u64,
    /// Whose it is.
    pub owner: MemberId,
    /// What sort of thing it is.
    pub kind: SecretKind,
    /// The fact.
    pub text: Text,
    /// How they say it.
    pub says: Text,
    /// The trust at which they say it, 0–100.
    pub speaks_at_trust: f64,
    /// The task it is about: who goes and looks there finds it.
    pub about: Option<TaskId>,
    /// From this week on it can be said.
    pub from: u8,
    /// When and how it bites if nobody dealt with it.
    pub bite: Option<Bite>,
}

/// What sort of thing is hidden.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretKind {
    /// What they want for themselves.
    Goal,
    /// Something that weighs on them.
    Worry,
    /// Something that will cost the team if it stays unsaid.
    Knowledge,
}

/// What a hidden risk does when its week comes.
#[derive(Clone, Debug)]
pub struct Bite {
    /// On Friday of this week.
    pub week: u8,
    /// The scene the week after.
    pub event: Option<EventId>,
    /// What it costs.
    pub effects: Vec<super::Effect>,
}

/// How a face is drawn: parts that tell people apart by silhouette.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the words say it")]
pub struct Looks {
    pub hair: Hair,
    pub hair_color: HairColor,
    pub skin: Skin,
    pub cloth: Cloth,
    pub neck: Neck,
    pub extras: Vec<Extra>,
}

macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident: $($word:ident)+;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize, serde::Serialize)]
        #[expect(missing_docs, reason = "the words say it")]
        pub enum $name { $($word,)+ }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$word,)+];
        }
    )+};
}

parts! {
    /// The shape of the hair.
    Hair: Bun Short Wavy Bob Wrap Bald Long Curly;
    /// The colour of the hair.
    HairColor: Black Brown Chestnut Fair Red Grey White;
    /// The colour of the skin.
    Skin: Pale Light Olive Tan Brown Dark;
    /// The colour of the clothes.
    Cloth: Teal Cream Plum Slate Moss Rust Navy Sand;
    /// What is at the neck.
    Neck: VNeck Shirt Round Polo Collar;
    /// What else one sees.
    Extra: Glasses Beard Stubble Earrings;
}

impl Looks {
    /// Looks for somebody whose author gave none, always the same for the same key.
    #[must_use]
    pub fn by_key(key: u64) -> Self {
        fn pick<T: Copy>(all: &[T], key: u64) -> T {
            all[(key % all.len() as u64) as usize]
        }
        Self {
            hair: pick(Hair::ALL, key >> 5),
            hair_color: pick(HairColor::ALL, key >> 13),
            skin: pick(Skin::ALL, key >> 21),
            cloth: pick(Cloth::ALL, key >> 29),
            neck: pick(Neck::ALL, key >> 37),
            extras: if (key >> 45).is_multiple_of(3) { vec![Extra::Glasses] } else { Vec::new() },
        }
    }
}

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// At work.
    Here,
    /// Absent until this week begins.
    Away(u8),
    /// Not yet part of the team.
    NotYet,
    /// Left in this week.
    Left(u8),
}

/// A person in a play.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberState {
    /// Morale, clarity, trust, strain, in the order of [`MemberMeter::ALL`].
    pub meters: [f64; 4],
    /// The same on Monday of this week, for trends.
    pub monday: [f64; 4],
    /// The same on Monday of last week.
    pub last_monday: [f64; 4],
    /// Where they are.
    pub presence: Presence,
    /// What they work on.
    pub task: Option<TaskId>,
    /// How recently they were listened to: 100 fresh, fading to 0.
    pub heard: f64,
    /// The last week they were listened to, named for something, or spoken to at all.
    pub last_heard: Option<u8>,
    /// The last week something they did was named.
    pub last_thanked: Option<u8>,
    /// The last week the player turned to them.
    pub last_spoken: Option<u8>,
    /// Whether this week's work was mostly useful, or a task was finished.
    pub earned: bool,
    /// Whether they work overtime this week.
    pub overtime: bool,
    /// Weeks of overtime in a row before this one.
    pub overtime_weeks: u8,
    /// Whether their time is protected this week.
    pub focus: bool,
    /// Days of this week already taken from them (help to be shown around).
    pub taken: f64,
    /// The task they were given because somebody saw they could grow with it.
    pub stretch: Option<TaskId>,
    /// Weeks of work that served their goal.
    pub goal_weeks: u8,
    /// Skill points gained.
    pub learned: f64,
    /// Resentment, 0 and up.
    pub resentment: f64,
    /// The week they gave notice in.
    pub notice: Option<u8>,
    /// Misdirected share and rework share of last week, 0–1: the hindrances of this one.
    pub lost_share: f64,
    /// See `lost_share`.
    pub rework_share: f64,
}

impl MemberState {
    /// How somebody starts.
    #[must_use]
    pub fn start(member: &Member) -> Self {
        Self {
            meters: member.start,
            monday: member.start,
            last_monday: member.start,
            presence: if member.here { Presence::Here } else { Presence::NotYet },
            task: None,
            heard: 0.0,
            last_heard: None,
            last_thanked: None,
            last_spoken: None,
            earned: false,
            overtime: false,
            overtime_weeks: 0,
            focus: false,
            taken: 0.0,
            stretch: None,
            goal_weeks: 0,
            learned: 0.0,
            resentment: 0.0,
            notice: None,
            lost_share: 0.0,
            rework_share: 0.0,
        }
    }

    /// What a meter reads.
    #[must_use]
    pub fn meter(&self, meter: MemberMeter) -> f64 {
        self.meters[meter as usize]
    }

    /// At work this week.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.presence == Presence::Here
    }

    /// Of the team, at work or away.
    #[must_use]
    pub fn is_in_team(&self) -> bool {
        matches!(self.presence, Presence::Here | Presence::Away(_))
    }

    /// No longer of the team.
    #[must_use]
    pub fn has_left(&self) -> bool {
        matches!(self.presence, Presence::Left(_))
    }
}
