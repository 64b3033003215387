//! The closed vocabulary of effects: what an answer, an event or a move does. How each is carried out is in `execute.rs`, whose matches
//! leave no word out: a new one does not compile until something carries it out.

use std::sync::Arc;

use super::condition::{Condition, Meter};
use super::ids::*;
use super::text::Text;

/// Something that changes the state. Each word is explained in `scenarios/VOCABULARY.md`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "scenarios/VOCABULARY.md explains each word; repeating it here would drift")]
pub enum Effect {
    Add(Meter, i32),
    Set(FlagId),
    Clear(FlagId),
    Later(u8, EventId),
    Cancel(EventId),
    Reveal(SecretId),
    Heed(SecretId),
    Promise(PromiseId),
    Keep(PromiseId),
    Break(PromiseId),
    Release(PromiseId),
    Follow(Follow),
    Fill(u8),
    /// Something done to each of the people that a word means.
    People(Who, PersonEffect),
    /// Something done to the task that a word means.
    Task(TaskRef, TaskEffect),
}

/// What can be done to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "scenarios/VOCABULARY.md explains each word")]
pub enum PersonEffect {
    Join,
    Leave,
    Away(u8),
    Overtime,
    Focus,
    Heard(i32),
    Answer,
}

/// What can be done to a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "scenarios/VOCABULARY.md explains each word")]
pub enum TaskEffect {
    Effort(i32),
    Rework(i32),
    Due(i32),
    Block(Arc<Text>),
    Unblock,
    Open,
    Drop,
    Goal,
    Steps,
    Help(u8),
    Look,
    Assign(Who),
    Stretch(Who),
}

/// Hard times: people are asked to follow, and do as far as trust and credibility reach.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Follow {
    /// Who is asked.
    pub ask: Vec<Who>,
    /// Trust (with a share of credibility) at which somebody follows, 0–100.
    pub trust: i32,
    /// Effects on each who came (`Who::Them`).
    pub come: Vec<Effect>,
    /// Effects on each who stayed away (`Who::Them`).
    pub stay: Vec<Effect>,
}

impl Effect {
    /// All of these effects and those within them, each before what it holds.
    #[must_use]
    pub fn walk(effects: &[Self]) -> Walk<'_> {
        Walk { open: vec![effects.iter()] }
    }

    /// Effects that are within this one: of those who came, and of those who stayed away.
    fn nested(&self) -> Option<[&[Self]; 2]> {
        match self {
            Self::Follow(follow) => Some([&follow.come, &follow.stay]),
            Self::Add(..)
            | Self::Set(_)
            | Self::Clear(_)
            | Self::Later(..)
            | Self::Cancel(_)
            | Self::Reveal(_)
            | Self::Heed(_)
            | Self::Promise(_)
            | Self::Keep(_)
            | Self::Break(_)
            | Self::Release(_)
            | Self::Fill(_)
            | Self::People(..)
            | Self::Task(..) => None,
        }
    }

    /// The most changes that these effects can make in a team of so many people.
    #[must_use]
    pub fn most_changes(effects: &[Self], people: u64) -> u64 {
        effects.iter().fold(0, |sum, effect| sum.saturating_add(effect.changes(people)))
    }

    fn changes(&self, people: u64) -> u64 {
        let meant = self.people().iter().map(|who| match who {
            Who::Team | Who::Everyone | Who::Anyone | Who::Aim => people,
            Who::Member(_) | Who::Cast(_) | Who::Them | Who::Me => 1,
        });
        let meant: u64 = meant.sum();
        match self.nested() {
            Some(branches) => {
                let each = branches.into_iter().map(|effects| Self::most_changes(effects, people)).max().unwrap_or(0);
                meant.saturating_mul(each.saturating_add(1))
            }
            None => meant.max(1),
        }
    }

    /// The words for people that stand in it, not in those within it.
    #[must_use]
    pub fn people(&self) -> &[Who] {
        use std::slice::from_ref;
        match self {
            Self::Add(Meter::Member(_, who) | Meter::Skill(who, _), _) | Self::People(who, _) => from_ref(who),
            Self::Task(_, TaskEffect::Assign(who) | TaskEffect::Stretch(who)) => from_ref(who),
            Self::Follow(follow) => &follow.ask,
            Self::Add(
                Meter::Progress(_)
                | Meter::Quality(_)
                | Meter::Budget
                | Meter::Credibility
                | Meter::Attention
                | Meter::Balance
                | Meter::Tally(_)
                | Meter::Delivery
                | Meter::Team,
                _,
            )
            | Self::Set(_)
            | Self::Clear(_)
            | Self::Later(..)
            | Self::Cancel(_)
            | Self::Reveal(_)
            | Self::Heed(_)
            | Self::Promise(_)
            | Self::Keep(_)
            | Self::Break(_)
            | Self::Release(_)
            | Self::Fill(_)
            | Self::Task(..) => &[],
        }
    }
}

/// Goes through effects and those within them; see [`Effect::walk`].
#[derive(Clone, Debug)]
pub struct Walk<'a> {
    open: Vec<std::slice::Iter<'a, Effect>>,
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a Effect;

    fn next(&mut self) -> Option<&'a Effect> {
        while let Some(level) = self.open.last_mut() {
            let Some(effect) = level.next() else {
                self.open.pop();
                continue;
            };
            if let Some([come, stay]) = effect.nested() {
                self.open.extend([stay.iter(), come.iter()]);
            }
            return Some(effect);
        }
        None
    }
}

/// The first outcome whose condition holds is added to what a choice or move does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// When it is this one; `None`: otherwise.
    pub when: Option<Condition>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What is told then.
    pub reply: Text,
}

impl Outcome {
    /// Whether it can only be read after the effects, because it asks who came.
    #[must_use]
    pub fn asks_who_came(&self) -> bool {
        self.when.as_ref().is_some_and(|when| when.walk().any(|part| matches!(part, Condition::Came(_))))
    }
}
