//! One playthrough for every front end: a [`Session`] that shows what a boss would see, takes decisions, undoes them, and keeps them on disk.
//!
//! It knows the rules ([`crate::sim`]) and nothing of windows, lines or words. Window, terminal, workshop, rehearsals and tests drive the
//! same `Session`.

pub mod attribution;
pub mod felt;

mod catalog;
mod chance;
mod decision_text;
mod document;
mod finished;
mod folder;
mod journal;
mod leftovers;
mod lock;
mod notebook;
mod old_copy;
mod path_text;
mod people_and_tasks;
mod percent;
mod record;
mod save;
mod session;
mod store;
mod view;

pub use catalog::{Entry, NotFound, Source, catalog, find, find_in_file};
pub use chance::fresh_seed;
pub use decision_text::{DecisionText, ForecastText, Misfit};
pub use document::DocumentError;
pub use finished::Finished;
pub(crate) use folder::behind_links;
pub use folder::{DataFolder, FolderError};
pub use journal::{Answer, DuePlan, Found, Journal, JournalError, JournalNote, NoteKind, Page, PageOf, Plan, Went};
pub(crate) use leftovers::remove_leftovers;
pub use lock::LockError;
pub(crate) use lock::{LOCK_PATIENCE, take_now};
pub use notebook::Notebook;
pub use old_copy::CopyError;
pub(crate) use old_copy::keep_copy;
pub use people_and_tasks::{Band, Crew, MemberView, Mood, Reading, TaskStanding, TaskView};
pub use percent::{percent, percentages};
pub use record::{Batch, Record, RecordError};
pub use save::{Save, SaveError, SaveHeader};
pub use session::{Session, Step};
pub use store::{Play, PlayError, Resumed, Store, Waiting, records_in};
pub use view::{MoveView, View};
