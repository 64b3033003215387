//! One playthrough for every front end: a [`Session`] that shows what a boss would see, takes decisions, undoes them, and keeps them on disk.
//!
//! It knows the rules ([`crate::sim`]) and nothing of windows, lines or words. Window, terminal, workshop, rehearsals and tests drive the
//! same `Session`.

mod catalog;
mod chance;
mod decision_text;
mod document;
mod finished;
mod folder;
mod journal;
mod notebook;
mod path_text;
mod people_and_tasks;
mod record;
mod save;
mod session;
mod store;
mod view;

pub use catalog::{Entry, NotFound, Source, catalog, find};
pub use chance::fresh_seed;
pub use decision_text::{DecisionText, ForecastText, Misfit};
pub use document::DocumentError;
pub use finished::Finished;
pub use folder::{DataFolder, FolderError};
pub use journal::{Answer, DuePlan, Found, Journal, JournalError, JournalNote, NoteKind, Page, PageOf, Plan, Went};
pub use notebook::Notebook;
pub use people_and_tasks::{Band, MemberView, Mood, Reading, TaskStanding, TaskView};
pub use record::{Batch, Record, RecordError};
pub use save::{Save, SaveError, SaveHeader};
pub use session::{Session, Step};
pub use store::{Play, PlayError, Resumed, Store, Waiting};
pub use view::{MoveView, View};
