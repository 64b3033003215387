//! The words of the game, explained: what each is, what raises it, what lowers it, where it counts. One source (`glossary.ftl`) for the
//! window, the terminal, the papers and the page in `docs/`. It must not know where an explanation is shown.

use crate::scenario_file::Library;

use super::localizer::{Arg, Localizer};

/// A word of the game that has an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// Points of the week.
    Attention,
    /// Wanting to do this work.
    Morale,
    /// Knowing what comes first.
    Clarity,
    /// Believing the player.
    Trust,
    /// Being worn.
    Strain,
    /// The sponsor's belief.
    Credibility,
    /// Money.
    Budget,
    /// How safe it is to speak.
    Safety,
    /// Managing and leading, weighed.
    Scale,
    /// Work that went into the right thing.
    UsefulDays,
    /// Work that went into the wrong thing.
    DaysAstray,
    /// Work that was not good enough.
    Flaws,
    /// The first result.
    Delivery,
    /// The second result.
    Team,
    /// The quarters that the two results make.
    Endings,
    /// A word given.
    Promise,
    /// The goal of a task.
    Goal,
    /// The goal of a person.
    OwnGoal,
    /// What happens to the player.
    Luck,
}

impl Term {
    /// All of them, in the order in which they are explained.
    pub const ALL: [Self; 19] = [
        Self::Attention,
        Self::Morale,
        Self::Clarity,
        Self::Trust,
        Self::Strain,
        Self::Credibility,
        Self::Budget,
        Self::Scale,
        Self::UsefulDays,
        Self::DaysAstray,
        Self::Flaws,
        Self::Delivery,
        Self::Team,
        Self::Endings,
        Self::Promise,
        Self::Goal,
        Self::OwnGoal,
        Self::Safety,
        Self::Luck,
    ];

    /// Its message in the locale.
    const fn key(self) -> &'static str {
        match self {
            Self::Attention => "term-attention",
            Self::Morale => "term-morale",
            Self::Clarity => "term-clarity",
            Self::Trust => "term-trust",
            Self::Strain => "term-strain",
            Self::Credibility => "term-credibility",
            Self::Budget => "term-budget",
            Self::Safety => "term-safety",
            Self::Scale => "term-scale",
            Self::UsefulDays => "term-useful-days",
            Self::DaysAstray => "term-days-astray",
            Self::Flaws => "term-flaws",
            Self::Delivery => "term-delivery",
            Self::Team => "term-team",
            Self::Endings => "term-endings",
            Self::Promise => "term-promise",
            Self::Goal => "term-goal",
            Self::OwnGoal => "term-own-goal",
            Self::Luck => "term-luck",
        }
    }
}

/// A word, explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The word.
    pub name: String,
    /// What it is, in one line.
    pub meaning: String,
    /// What raises it.
    pub raises: String,
    /// What lowers it.
    pub lowers: String,
    /// Where it counts.
    pub counts: String,
}

impl Explanation {
    /// All of it but the name, a line each.
    #[must_use]
    pub fn lines(&self) -> [&str; 4] {
        [&self.meaning, &self.raises, &self.lowers, &self.counts]
    }
}

impl Localizer {
    /// A word, explained.
    #[must_use]
    pub fn explain(&self, term: Term) -> Explanation {
        let (key, args) = (term.key(), &thresholds());
        let told = |frame: &str, part: &str| self.fill(frame, &[("what", self.part(key, part, args).into())]);
        Explanation {
            name: self.get(key),
            meaning: self.part(key, "is", args),
            raises: told("glossary-raises", "raises"),
            lowers: told("glossary-lowers", "lowers"),
            counts: told("glossary-counts", "counts"),
        }
    }

    /// The word that somebody types, in any of the ways there are to call it.
    #[must_use]
    pub fn find_term(&self, typed: &str) -> Option<Term> {
        let wanted = typed.trim().to_lowercase();
        Term::ALL.into_iter().find(|term| self.names_of(*term).contains(&wanted))
    }

    /// What a word may be called, in lower case, its own name first.
    #[must_use]
    pub fn names_of(&self, term: Term) -> Vec<String> {
        let also = self.attribute(term.key(), "also", &[]).unwrap_or_default();
        let own = self.get(term.key());
        std::iter::once(own.as_str()).chain(also.split(',').map(str::trim)).map(str::to_lowercase).collect()
    }

    /// The names of all words that are explained, in a row.
    #[must_use]
    pub fn term_names(&self) -> String {
        let names: Vec<String> = Term::ALL.into_iter().map(|term| self.get(term.key())).collect();
        self.list(&names)
    }
}

/// The numbers of the rules that explanations name.
fn thresholds() -> [Arg<'static>; 3] {
    let value = |name: &str| {
        let coefficient = Library::built_in().coefficients().iter().find(|it| it.name == name);
        coefficient.unwrap_or_else(|| panic!("this is a bug in Fulcrum: there is no number “{name}”")).value
    };
    [("patience", value("sponsor_patience").into()), ("delivered", value("delivered_at").into()), ("thriving", value("thriving_at").into())]
}
