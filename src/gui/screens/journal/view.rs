//! What the journal shows: pages, plans, what was found; and what can be asked for in it.

use super::growth_view::Grown;
use crate::play::{Found, JournalNote, NoteKind, Page, Plan};
use crate::wording::Localizer;

/// What the journal shows.
#[derive(Clone, Debug)]
pub struct JournalView {
    /// Its pages.
    pub pages: Vec<PageLines>,
    /// Every plan, those that are due first.
    pub plans: Vec<PlanLine>,
    /// What all plays together show.
    pub grown: Grown,
    /// Pages and records that cannot be read, and why.
    pub broken: Vec<String>,
    /// Where it lies, in a sentence.
    pub folder: String,
    /// Where it was written to, if it was.
    pub exported: Option<String>,
    /// What was found.
    pub found: Vec<NoteLine>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLines {
    /// What it is about.
    pub title: String,
    /// What stands on it.
    pub lines: Vec<NoteLine>,
}

/// Something that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteLine {
    /// What sort of thing it is, and when it was written.
    pub head: String,
    /// What it says.
    pub text: String,
}

/// A plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanLine {
    /// “If …, then …”
    pub text: String,
    /// When it was made, when it comes back.
    pub when: String,
    /// How it went.
    pub went: Vec<String>,
    /// Its place among the plans that wait for an answer.
    pub due: Option<usize>,
}

/// Something asked for in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Book {
    /// Look for these words.
    Search(String),
    /// Keep a note.
    Note(NoteKind, String),
    /// Ask how this plan went, by its place among those that are due.
    Ask(usize),
    /// How the plan that was asked about went.
    Went(How, String),
    /// Write all of it as Markdown.
    Export,
}

/// How a plan went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// It went well.
    Well,
    /// In part.
    Partly,
    /// It did not come to it yet: it comes back in a week.
    NotYet,
}

impl How {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Well, Self::Partly, Self::NotYet];

    /// The key of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Well => "book-went-well",
            Self::Partly => "book-went-partly",
            Self::NotYet => "book-went-not-yet",
        }
    }
}

impl PageLines {
    /// A page in lines: notes, then answers.
    #[must_use]
    pub fn of(localizer: &Localizer, page: &Page) -> Self {
        let answers = page.answers.iter().filter(|it| !it.answer.is_empty());
        let answers = answers.map(|it| NoteLine { head: it.question.clone(), text: it.answer.clone() });
        Self {
            title: page.title.clone().unwrap_or_else(|| localizer.get("journal-no-play")),
            lines: page.notes.iter().map(|note| NoteLine::of(localizer, note)).chain(answers).collect(),
        }
    }
}

impl NoteLine {
    fn of(localizer: &Localizer, note: &JournalNote) -> Self {
        let args = [
            ("kind", localizer.note_kind(note.kind).into()),
            ("date", note.date.to_string().into()),
            ("week", note.week.unwrap_or(0).into()),
        ];
        Self { head: localizer.fill(if note.week.is_some() { "book-note-week" } else { "book-note" }, &args), text: note.text.clone() }
    }

    /// Something that was found.
    #[must_use]
    pub fn found(localizer: &Localizer, found: &Found) -> Self {
        let title = found.title.clone().unwrap_or_else(|| localizer.get("journal-no-play"));
        let date = found.date.map(|date| date.to_string());
        let head = match date {
            Some(date) => localizer.fill("book-found-on", &[("title", title.into()), ("date", date.into())]),
            None => title,
        };
        Self { head, text: found.text.clone() }
    }
}

impl PlanLine {
    /// A plan, with its place among those that are due.
    #[must_use]
    pub fn of(localizer: &Localizer, plan: &Plan, due: Option<usize>) -> Self {
        let args = [("when", plan.when.as_str().into()), ("then", plan.then.as_str().into())];
        let days = [("made", plan.made.to_string().into()), ("back", plan.come_back.to_string().into())];
        let went = plan
            .went
            .iter()
            .map(|went| localizer.fill("journal-went", &[("date", went.date.to_string().into()), ("text", went.text.as_str().into())]));
        Self { text: localizer.fill("walk-plan", &args), when: localizer.fill("book-plan-days", &days), went: went.collect(), due }
    }
}
