//! The closed vocabulary of conditions, selectors and meters. How each is read against the state is in `execution/scope.rs`.

use super::ids::*;

/// Something that is true or not at a moment of a play. Each word is explained in `scenarios/VOCABULARY.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "scenarios/VOCABULARY.md explains each word; repeating it here would drift")]
pub enum Condition {
    Always,
    Never,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    Is(NamedId),
    Weeks(u8, u8),
    Since(EventId, u8),
    Flag(FlagId),
    Chose(EventId, ChoiceNo),
    Came(u8),
    Above(Meter, i32),
    Below(Meter, i32),
    Count(u8, Box<Condition>),
    Here(Who),
    Leaving(Who),
    Told(SecretId),
    Heeded(SecretId),
    Bitten(SecretId),
    Delivered,
    Thriving,
    Done(TaskRef),
    Late(TaskRef),
    Blocked(TaskRef),
    WorksOn(Who, TaskRef),
    Owed(PromiseId),
    Kept(PromiseId),
    Broken(PromiseId),
    Released(PromiseId),
    Did(Family, Who, u8),
    Earned(Who),
    Raised(Who),
    Serves(Who, TaskRef),
    Open(TaskRef),
    Unclear(TaskRef),
    Whole(TaskRef),
    Gone(Who),
}

impl Condition {
    /// Whether the week alone rules it out, whatever else holds: a quick look that spares a slow one.
    #[must_use]
    pub fn is_out_of_season(&self, week: u8) -> bool {
        match self {
            Self::Never => true,
            Self::Weeks(first, last) => !(*first..=*last).contains(&week),
            Self::All(all) => all.iter().any(|c| c.is_out_of_season(week)),
            _ => false,
        }
    }

    /// This condition and all that it is made of, each before its parts. What a named one asks for is not among them.
    pub fn walk(&self) -> impl Iterator<Item = &Self> {
        let mut open = vec![std::slice::from_ref(self).iter()];
        std::iter::from_fn(move || {
            loop {
                let Some(next) = open.last_mut()?.next() else {
                    open.pop();
                    continue;
                };
                open.push(next.parts().iter());
                return Some(next);
            }
        })
    }

    /// The conditions that it is made of.
    #[must_use]
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::All(parts) | Self::Any(parts) => parts,
            Self::Not(part) | Self::Count(_, part) => std::slice::from_ref(part),
            Self::Always
            | Self::Never
            | Self::Is(_)
            | Self::Weeks(..)
            | Self::Since(..)
            | Self::Flag(_)
            | Self::Chose(..)
            | Self::Came(_)
            | Self::Above(..)
            | Self::Below(..)
            | Self::Here(_)
            | Self::Leaving(_)
            | Self::Told(_)
            | Self::Heeded(_)
            | Self::Bitten(_)
            | Self::Delivered
            | Self::Thriving
            | Self::Done(_)
            | Self::Late(_)
            | Self::Blocked(_)
            | Self::WorksOn(..)
            | Self::Owed(_)
            | Self::Kept(_)
            | Self::Broken(_)
            | Self::Released(_)
            | Self::Did(..)
            | Self::Earned(_)
            | Self::Raised(_)
            | Self::Serves(..)
            | Self::Open(_)
            | Self::Unclear(_)
            | Self::Whole(_)
            | Self::Gone(_) => &[],
        }
    }
}

/// Something that can be compared, and mostly changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meter {
    /// Morale, clarity, trust or strain of somebody, 0–100.
    Member(MemberMeter, Who),
    /// Skill of somebody in a discipline, 0–5.
    Skill(Who, SkillRef),
    /// Share of a task's work that is done, 0–100.
    Progress(TaskRef),
    /// Quality of the work done on a task, 0–100.
    Quality(TaskRef),
    /// Money left.
    Budget,
    /// How far the sponsor believes the player, 0–100.
    Credibility,
    /// Points of next week.
    Attention,
    /// −100 all managing … +100 all leading. Read only.
    Balance,
    /// A counter of the author's own.
    Tally(TallyId),
    /// The first result, 0–100. Read only.
    Delivery,
    /// The second result, 0–100. Read only.
    Team,
}

/// How a person is chosen for a place in an event's cast.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "scenarios/VOCABULARY.md explains each word")]
pub enum Pick {
    Lowest(MemberMeter),
    Highest(MemberMeter),
    Best(SkillId),
    WorksOn(TaskId),
    Values(Value),
    LeastHeard,
    LeastThanked,
    Came,
    Luck,
}
