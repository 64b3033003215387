//! The closed vocabulary of effects: what an answer, an event or a move does. How each is carried out is in `apply.rs`.

use std::sync::Arc;

use super::condition::Meter;
use super::ids::*;
use super::text::Text;

/// Something that changes the state. Each word is explained in `scenarios/VOCABULARY.md`.
#[derive(Clone, Debug, PartialEq)]
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
    Effort(TaskRef, i32),
    Rework(TaskRef, i32),
    Due(TaskRef, i32),
    Block(TaskRef, Arc<Text>),
    Unblock(TaskRef),
    Open(TaskRef),
    Drop(TaskRef),
    Assign(Who, TaskRef),
    Join(Who),
    Leave(Who),
    Away(Who, u8),
    Goal(TaskRef),
    Steps(TaskRef),
    Overtime(Who),
    Focus(Who),
    Help(TaskRef, u8),
    Fill(u8),
    Heard(Who, i32),
    Answer(Who),
    Look(TaskRef),
    Stretch(Who, TaskRef),
}

/// Hard times: people are asked to follow, and do as far as trust and credibility reach.
#[derive(Clone, Debug, PartialEq)]
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

/// The first outcome whose condition holds is added to what a choice or move does.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// When it is this one; `None`: otherwise.
    pub when: Option<super::Condition>,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What is told then.
    pub reply: Text,
}

impl Outcome {
    /// Whether it can only be read after the effects, because it asks who came.
    #[must_use]
    pub fn asks_who_came(&self) -> bool {
        fn asks(condition: &super::Condition) -> bool {
            use super::Condition as C;
            match condition {
                C::Came(_) => true,
                C::All(all) | C::Any(all) => all.iter().any(asks),
                C::Not(c) | C::Count(_, c) => asks(c),
                _ => false,
            }
        }
        self.when.as_ref().is_some_and(asks)
    }
}
