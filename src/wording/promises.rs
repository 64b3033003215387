//! The say–do ledger in words.

use crate::play::View;
use crate::sim::PromiseId;
use crate::sim::state::{PromiseState, Settled};

use super::localizer::Localizer;

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Given, and due later.
    Owed,
    /// Due this Friday.
    DueNow,
    /// Kept.
    Kept,
    /// Broken.
    Broken,
    /// They let you off.
    Released,
}

/// A promise in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseLine {
    /// Which.
    pub promise: PromiseId,
    /// How it stands.
    pub stands: Word,
    /// The week it was settled in, if it was.
    pub settled: Option<u8>,
    /// What was said, alone.
    pub text: String,
    /// The same with how it stands: “Kept: …”.
    pub words: String,
}

impl Localizer {
    /// The ledger: what is owed first, the earliest due first, then what was settled.
    #[must_use]
    pub fn ledger(&self, view: &View<'_>) -> Vec<PromiseLine> {
        let mut all: Vec<(u8, PromiseLine)> = view.promises().map(|(promise, of, it)| (of.due, self.promise(view, promise, &it))).collect();
        all.sort_by_key(|(due, line)| (line.settled.is_some(), line.settled.unwrap_or(*due)));
        all.into_iter().map(|(_, line)| line).collect()
    }

    /// How many were kept, broken and are owed, in a line; nothing where no word was given.
    #[must_use]
    pub fn ledger_in_short(&self, view: &View<'_>) -> Option<String> {
        let count = |is: fn(&PromiseState) -> bool| view.promises().filter(|(.., it)| is(it)).count();
        let (kept, broken) = (count(PromiseState::is_kept), count(PromiseState::is_broken));
        let owed = count(PromiseState::is_owed);
        (view.promises().next().is_some())
            .then(|| self.fill("promise-count", &[("kept", kept.into()), ("broken", broken.into()), ("owed", owed.into())]))
    }

    fn promise(&self, view: &View<'_>, promise: PromiseId, it: &PromiseState) -> PromiseLine {
        let of = &view.scenario().promises[promise.index()];
        let (stands, key, settled) = match it.settled {
            Some(Settled::Kept(week)) => (Word::Kept, "promise-kept", Some(week)),
            Some(Settled::Broken(week)) => (Word::Broken, "promise-broken", Some(week)),
            Some(Settled::Released(week)) => (Word::Released, "promise-released", Some(week)),
            None if of.due == view.week() => (Word::DueNow, "promise-due-now", None),
            None => (Word::Owed, "promise-due", None),
        };
        let text = self.text(&of.text, &view.plain_scope());
        let words = self.fill(key, &[("week", of.due.into()), ("text", text.as_str().into())]);
        PromiseLine { promise, stands, settled, text, words }
    }
}
