//! What a person of the team is.

use super::effect::Effect;
use super::ids::*;
use super::text::{Line, Text};

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
    pub effects: Vec<Effect>,
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
